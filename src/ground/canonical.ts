/**
 * A JSON value as text, the same whatever the order of its members. Members that are undefined are left out, as JSON
 * does.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

/**
 * Whether two JSON values have the same content. What was stored needs this: Chromium's storage gives an object back
 * with its members in alphabetical order (seen in Chromium 156), so a record that was read is another text than the
 * same record when it was written.
 */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
