/** The part of the DOM's `Storage` that MSAL uses. */
export interface WebStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
}

/**
 * A `Storage` in memory. MSAL lists it with `Object.keys` and asks `hasOwnProperty` (SessionStorage.ts
 * `getKeys`, `containsKey`), so entries are own properties, as they are in a browser's.
 */
export function createWebStorage(): WebStorage {
  const entries = new Map<string, string>();
  const methods: WebStorage = {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(String(key)) ?? null,
    setItem: (key, value) => void entries.set(String(key), String(value)),
    removeItem: (key) => void entries.delete(String(key)),
    clear: () => entries.clear(),
  };
  const isEntry = (name: string | symbol): name is string => typeof name === "string" && entries.has(name);

  return new Proxy<WebStorage>(Object.create(methods), {
    get: (target, name) =>
      isEntry(name) && !(name in methods) ? entries.get(name) : Reflect.get(target, name, methods),
    set(_target, name, value) {
      if (typeof name === "symbol") return false;
      entries.set(name, String(value));
      return true;
    },
    has: (target, name) => isEntry(name) || Reflect.has(target, name),
    deleteProperty: (_target, name) => {
      if (typeof name === "string") entries.delete(name);
      return true;
    },
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: (_target, name) =>
      isEntry(name)
        ? { value: entries.get(name), writable: true, enumerable: true, configurable: true }
        : undefined,
  });
}
