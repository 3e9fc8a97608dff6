import type { Engine } from "./create-engine.ts";

export type Tables = Readonly<Record<string, unknown>>;

/** Everything in the tenant except when it was last written and by whom (for a user, everything in `_columns`). */
export const tablesOf = ({ sandbox }: Pick<Engine, "sandbox">): Tables =>
  JSON.parse(
    JSON.stringify(sandbox.world.tenant, (key, value: unknown) =>
      /^_\w*writtenAt$|^_columns$/i.test(key)
        ? undefined
        : value instanceof Uint8Array
          ? value.length
          : value,
    ),
  ) as Tables;

/** Where two values differ: "applications[*].uniqueName". */
export function differing(before: unknown, after: unknown, path = ""): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined || after === undefined) return [path];
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null)
    return [path];
  const [one, other] = [before, after] as readonly Tables[];
  const names = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
  return names.flatMap((name) =>
    differing(
      one?.[name],
      other?.[name],
      Array.isArray(before) ? `${path}[*]` : path === "" ? name : `${path}.${name}`,
    ),
  );
}
