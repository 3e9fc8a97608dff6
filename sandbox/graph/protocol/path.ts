import { badSyntax } from "./errors.ts";

/** A key in a path: `/applications/{id}`, `/applications(appId='{value}')`. */
export interface Key {
  /** "id" or the alternate key's name as the client wrote it. */
  readonly name: string;
  readonly value: string;
}

/** A step of a path: a name, or a key of the name before it. */
export type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "key"; readonly key: Key };

/**
 * The steps below /v1.0 or /v1.0/myorganization. Whether a plain segment is a name or a key is for the routes
 * to say; keys in parentheses are known here.
 * @throws GraphError 400 for another version or an address that cannot be read.
 */
export function parsePath(pathname: string): Step[] {
  const [version = "", ...rest] = pathname.split("/").filter((segment) => segment !== "");
  if (version.toLowerCase() !== "v1.0") throw badSyntax(`Invalid version: ${version}`);
  const segments = rest[0]?.toLowerCase() === "myorganization" ? rest.slice(1) : rest;
  return segments.flatMap((segment) => stepsOf(decode(segment)));
}

function stepsOf(segment: string): Step[] {
  const [, name, inside] = /^([\w.$]+)\((.*)\)$/s.exec(segment) ?? [];
  if (name === undefined || inside === undefined) return [{ kind: "name", name: segment }];
  const [, keyName, quoted, bare] =
    /^\s*(?:(\w+)\s*=\s*)?(?:'((?:[^']|'')*)'|([\w-]+))\s*$/.exec(inside) ?? [];
  const value = quoted?.replaceAll("''", "'") ?? bare;
  if (value === undefined) throw badSyntax(`Bad Request - Error in query syntax.`);
  return [
    { kind: "name", name },
    { kind: "key", key: { name: keyName ?? "id", value } },
  ];
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badSyntax("Bad Request - Error in query syntax.");
  }
}
