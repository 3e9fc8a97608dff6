import { badRequest } from "./errors.ts";

type Row = Readonly<Record<string, unknown>>;
type Test = (row: Row) => boolean;

const token = /\s*(?:'((?:[^']|'')*)'|(\(|\)|,)|([^\s(),']+))/y;

/**
 * A test for the part of OData's $filter that these collections take: comparisons with eq, ne and in,
 * startsWith, and, or, not, parentheses.
 * @throws GraphError 400 when it can't be read.
 */
export function parseFilter(filter: string): Test {
  const parts: { text: string; quoted: boolean }[] = [];
  token.lastIndex = 0;
  for (let hit = token.exec(filter); hit; hit = token.exec(filter)) {
    const quoted = hit[1] !== undefined;
    parts.push({ text: quoted ? (hit[1] ?? "").replaceAll("''", "'") : (hit[2] ?? hit[3] ?? ""), quoted });
    if (filter.slice(token.lastIndex).trim() === "") break;
  }
  let at = 0;
  const invalid = () => badRequest(`Invalid filter clause: ${filter}`);
  const next = () => {
    const part = parts[at++];
    if (!part) throw invalid();
    return part;
  };
  const peek = (text: string) => parts[at]?.quoted === false && parts[at]?.text.toLowerCase() === text;
  const expect = (text: string) => {
    if (!peek(text)) throw invalid();
    at++;
  };
  const literal = (): unknown => {
    const { text, quoted } = next();
    if (quoted) return text;
    return text === "null" ? null : text === "true" ? true : text === "false" ? false : text;
  };
  const same = (a: unknown, b: unknown) =>
    typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : (a ?? null) === b;
  const primary = (): Test => {
    if (peek("(")) {
      at++;
      const inner = or();
      expect(")");
      return inner;
    }
    if (peek("not")) {
      at++;
      const inner = primary();
      return (row) => !inner(row);
    }
    if (peek("startswith")) {
      at++;
      expect("(");
      const name = next().text;
      expect(",");
      const prefix = String(literal()).toLowerCase();
      expect(")");
      return (row) =>
        String(row[name] ?? "")
          .toLowerCase()
          .startsWith(prefix);
    }
    const name = next().text;
    const operator = next().text.toLowerCase();
    if (operator === "in") {
      expect("(");
      const values = [literal()];
      while (peek(",")) {
        at++;
        values.push(literal());
      }
      expect(")");
      return (row) => values.some((value) => same(row[name], value));
    }
    const value = literal();
    if (operator === "eq") return (row) => same(row[name], value);
    if (operator === "ne") return (row) => !same(row[name], value);
    throw invalid();
  };
  const and = (): Test => {
    const tests = [primary()];
    while (peek("and")) {
      at++;
      tests.push(primary());
    }
    return (row) => tests.every((test) => test(row));
  };
  const or = (): Test => {
    const tests = [and()];
    while (peek("or")) {
      at++;
      tests.push(and());
    }
    return (row) => tests.some((test) => test(row));
  };
  const test = or();
  if (at !== parts.length) throw invalid();
  return test;
}

/** The members that $select names, or all. */
export function select(row: Row, names: string | null): Row {
  if (!names) return row;
  const wanted = names.split(",").map((name) => name.trim());
  return Object.fromEntries(Object.entries(row).filter(([name]) => wanted.includes(name)));
}
