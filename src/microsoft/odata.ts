/** A string literal of OData: in single quotes, quotes inside doubled ("O''Brien"). Not yet URL-encoded. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * "?name=value&…" with encoded values, "" without any. `$` and the punctuation of OData stay readable in
 * names and values; whatever would end or split a query is encoded.
 */
export function query(options: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeQueryValue(value)}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

const encodeQueryValue = (value: string): string =>
  segment(value).replace(/%(2C|24|3A|2F|40)/g, (code) => decodeURIComponent(code));

/**
 * A key or id as one segment of a path. Half of a surrogate pair becomes U+FFFD, as in every text that goes out as UTF-8:
 * `encodeURIComponent` throws on it, and a stored id that was damaged is then an id that Microsoft does not know, like any
 * other.
 */
export const segment = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
