import { badQuery } from "../errors.ts";
import { splitOutside } from "./split.ts";

/** How a row is addressed: by id, or by the values of alternate keys. */
export type Key =
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "alternate"; readonly values: Readonly<Record<string, string>> };

/** One step of a resource path: `systemusers(<id>)`. */
export interface Segment {
  readonly name: string;
  readonly key: Key | null;
}

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** Splits the part of a URL after `/api/data/v9.2/` into segments. @throws DataverseError on a malformed key. */
export function readPath(path: string): Segment[] {
  return splitOutside(decodeURIComponent(path), "/")
    .filter((part) => part !== "")
    .map(readSegment);
}

function readSegment(text: string): Segment {
  const [, name = text, key] = /^([^()]*)\((.*)\)$/s.exec(text) ?? [];
  return { name, key: key === undefined || key.trim() === "" ? null : readKey(key.trim()) };
}

function readKey(text: string): Key {
  const id = guid.exec(text)?.[1];
  if (id) return { kind: "id", id: id.toLowerCase() };
  const values: Record<string, string> = {};
  for (const pair of splitOutside(text, ",")) {
    const [, name, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined)
      throw badQuery(`Bad Request - Error in query syntax. Invalid key '${text}'.`);
    values[name] = /^'.*'$/s.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value.toLowerCase();
  }
  return { kind: "alternate", values };
}

/**
 * The row that a reference names: `roles(<id>)`, `/roles(<id>)` or a full URL of one of the organization's
 * hosts. Null for anything else.
 */
export function readReference(
  reference: string,
  hosts: readonly string[],
): { readonly setName: string; readonly id: string } | null {
  let path = reference;
  if (/^https?:/i.test(reference)) {
    if (!URL.canParse(reference)) return null;
    const url = new URL(reference);
    const inside = /^\/api\/data\/v9\.\d\/(.+)$/.exec(url.pathname)?.[1];
    if (!inside || !hosts.includes(url.hostname)) return null;
    path = inside;
  }
  const [, setName, id] = /^\/?(\w+)\(([^()]*)\)$/.exec(decodeURIComponent(path)) ?? [];
  const found = guid.exec(id ?? "")?.[1];
  return setName && found ? { setName, id: found.toLowerCase() } : null;
}
