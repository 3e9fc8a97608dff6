import { readFileSync } from "node:fs";

/** Microsoft's descriptions and recorded answers, with provenance and licences (specs/README.md). */
const folder = new URL("../../specs/", import.meta.url);

/** A file of specs/, parsed. */
export const spec = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Content;

/** A recorded answer: specs/…/recorded/*.json. */
export interface Recording {
  readonly fidelity: string;
  readonly request: { readonly method: string; readonly url: string };
  readonly response: { readonly status: number; readonly body: unknown };
}

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON's own types, with whole numbers apart. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}

/**
 * Every member of a value by path, with the types met: `value[].name` → string. The members of all items of an
 * array count together.
 */
export function shapeOf(value: unknown, path = "", shape = new Map<string, Set<string>>()) {
  if (path !== "") {
    const types = shape.get(path) ?? new Set();
    shape.set(path, types.add(typeOf(value)));
  }
  if (Array.isArray(value)) for (const item of value) shapeOf(item, `${path}[]`, shape);
  else if (isObject(value))
    for (const [name, member] of Object.entries(value))
      shapeOf(member, path === "" ? name : `${path}.${name}`, shape);
  return shape;
}

/** A difference that is allowed, and why. */
export interface Allowed {
  readonly path: string;
  readonly why: string;
}

/**
 * Where two answers differ in shape: members that only one has, and members whose types have nothing in common.
 * A null agrees with everything: which columns have a value is a matter of data.
 */
export function differences(ours: unknown, recorded: unknown, allowed: readonly Allowed[] = []): string[] {
  const a = shapeOf(ours);
  const b = shapeOf(recorded);
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => !allowed.some((one) => one.path === path),
  );
  return paths.flatMap((path) => {
    const mine = a.get(path);
    const theirs = b.get(path);
    if (!mine) return isBelowEmpty(path, a) ? [] : [`${path}: recorded, not answered`];
    if (!theirs) return isBelowEmpty(path, b) ? [] : [`${path}: answered, not recorded`];
    const agree = mine.has("null") || theirs.has("null") || [...mine].some((type) => theirs.has(type));
    return agree ? [] : [`${path}: ${[...mine].join("|")} answered, ${[...theirs].join("|")} recorded`];
  });
}

/** Whether a path lies below something that one side has only as null or as an empty array. */
function isBelowEmpty(path: string, shape: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const parents = [...path.matchAll(/\[\]|\./g)].map((found) => path.slice(0, found.index));
  return parents.some((parent) => {
    const types = shape.get(parent);
    if (!types) return false;
    return types.has("null") || (types.has("array") && !shape.has(`${parent}[]`));
  });
}
