/** A piece of a filter: its text as written, its kind and where it starts. */
export interface Token {
  readonly kind: "string" | "guid" | "number" | "datetime" | "word" | "alias" | "symbol" | "end";
  readonly text: string;
  readonly at: number;
}

/** A filter that is not well formed; `at` is the position in the filter. */
export class FilterSyntaxError extends Error {
  override readonly name = "FilterSyntaxError";
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["guid", /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![\w-])/y],
  ["datetime", /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?(?![\w-])/y],
  ["number", /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w-])/y],
  ["string", /'(?:[^']|'')*'/y],
  // Only inside Microsoft.Dynamics.CRM functions, whose lists are often written as JSON.
  ["string", /"(?:[^"\\]|\\.)*"/y],
  ["alias", /@[A-Za-z_]\w*/y],
  ["word", /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y],
  ["symbol", /[()/,:=[\]]/y],
];

/** Splits a filter into tokens, the last of which is the end. @throws FilterSyntaxError */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    if (/\s/.test(filter.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(filter, at);
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

function tokenAt(filter: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(filter);
    if (found) return { kind, text: found[0], at };
  }
  const what = filter.charAt(at);
  throw new FilterSyntaxError(
    what === "'"
      ? `There is an unterminated string literal at position ${at} in '${filter}'.`
      : `Syntax error: character '${what}' is not valid at position ${at} in '${filter}'.`,
    at,
  );
}

/** The text inside a string token: quotes taken off, doubled quotes single. */
export function unquote(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1).replace(/\\(.)/g, "$1");
  return token.slice(1, -1).replaceAll("''", "'");
}
