/**
 * The three functions of the reflect-metadata proposal that @peculiar/x509's container calls. It refuses to
 * load without them and brings no implementation; import this file before it.
 */
type Key = string | symbol;
type Metadata = Map<Key, unknown>;

const stored = new WeakMap<object, Map<Key | undefined, Metadata>>();

function own(target: object, property: Key | undefined): Metadata | undefined {
  return stored.get(target)?.get(property);
}

function getMetadata(name: Key, target: object, property?: Key): unknown {
  for (let at: object | null = target; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = own(at, property);
    if (found?.has(name)) return found.get(name);
  }
  return undefined;
}

function defineMetadata(name: Key, value: unknown, target: object, property?: Key): void {
  const byProperty = stored.get(target) ?? new Map<Key | undefined, Metadata>();
  stored.set(target, byProperty);
  const metadata = byProperty.get(property) ?? new Map<Key, unknown>();
  byProperty.set(property, metadata);
  metadata.set(name, value);
}

const getOwnMetadata = (name: Key, target: object, property?: Key): unknown =>
  own(target, property)?.get(name);

if (!("getMetadata" in Reflect)) Object.assign(Reflect, { getMetadata, getOwnMetadata, defineMetadata });
