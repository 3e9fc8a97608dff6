import { badSyntax } from "../protocol/errors.ts";

/** A constant with the type that its spelling gives it. */
export interface Literal {
  readonly type: "string" | "guid" | "number" | "boolean" | "dateTime" | "null";
  readonly value: string | number | boolean | null;
}

export type Comparison = "eq" | "ne" | "gt" | "ge" | "lt" | "le";
export type TextFunction = "startswith" | "endswith" | "contains";

/** `path`: property names, the first perhaps a lambda's variable; a last "$count" counts a collection. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "not"; readonly operand: Filter }
  | {
      readonly kind: "compare";
      readonly path: readonly string[];
      readonly operator: Comparison;
      readonly value: Literal;
    }
  | { readonly kind: "in"; readonly path: readonly string[]; readonly values: readonly Literal[] }
  | {
      readonly kind: "text";
      readonly name: TextFunction;
      readonly path: readonly string[];
      readonly part: Literal;
    }
  /** Without a condition: whether there is any item. */
  | {
      readonly kind: "any" | "all";
      readonly path: readonly string[];
      readonly variable: string;
      readonly condition: Filter | null;
    };

interface Token {
  readonly kind: "literal" | "word" | "symbol" | "end";
  readonly text: string;
  readonly literal?: Literal;
  readonly at: number;
}

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.source;
const dateTime = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?/i.source;
const tokenPattern = new RegExp(
  `'((?:[^']|'')*)'|(${guid})(?![\\w-])|(${dateTime})(?![\\w-])|(-?\\d+(?:\\.\\d+)?)(?![\\w-])|([$A-Za-z_][\\w.]*)|([(),:/])`,
  "y",
);

const failure = (filter: string, at: number): Error =>
  badSyntax(`Invalid filter clause: Syntax error at position ${at} in '${filter}'.`);

function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    if (/\s/.test(filter.charAt(at))) {
      at += 1;
      continue;
    }
    tokenPattern.lastIndex = at;
    const found = tokenPattern.exec(filter);
    if (!found) throw failure(filter, at);
    tokens.push(tokenOf(found, at));
    at = tokenPattern.lastIndex;
  }
  return [...tokens, { kind: "end", text: "", at }];
}

function tokenOf(found: RegExpExecArray, at: number): Token {
  const [text, quoted, id, time, number, word] = found;
  const token = (literal: Literal): Token => ({ kind: "literal", text, literal, at });
  if (quoted !== undefined) return token({ type: "string", value: quoted.replaceAll("''", "'") });
  if (id !== undefined) return token({ type: "guid", value: id.toLowerCase() });
  if (time !== undefined) return token({ type: "dateTime", value: time });
  if (number !== undefined) return token({ type: "number", value: Number(number) });
  if (word === undefined) return { kind: "symbol", text, at };
  if (/^null$/i.test(word)) return token({ type: "null", value: null });
  if (/^(true|false)$/i.test(word)) return token({ type: "boolean", value: word.toLowerCase() === "true" });
  return { kind: "word", text: word, at };
}

const comparisons: readonly string[] = ["eq", "ne", "gt", "ge", "lt", "le"] satisfies Comparison[];
const textFunctions: readonly string[] = ["startswith", "endswith", "contains"] satisfies TextFunction[];

/**
 * Reads the part of OData's $filter that Graph's directory collections take: comparisons, in, startsWith,
 * endsWith, contains, any, all, $count, and, or, not, parentheses. Names of functions and operators may be in
 * any case, as Graph takes them.
 * @throws GraphError 400 with the position of the mistake.
 */
export function parseFilter(filter: string): Filter {
  const tokens = tokenize(filter);
  const end: Token = { kind: "end", text: "", at: filter.length };
  let position = 0;
  const peek = (ahead = 0): Token => tokens[position + ahead] ?? end;
  const next = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const isWord = (token: Token, text: string): boolean =>
    token.kind === "word" && token.text.toLowerCase() === text;
  const isSymbol = (token: Token, text: string): boolean => token.kind === "symbol" && token.text === text;
  const expect = (symbol: string): void => {
    const token = next();
    if (!isSymbol(token, symbol)) throw failure(filter, token.at);
  };
  const literal = (): Literal => {
    const token = next();
    if (!token.literal) throw failure(filter, token.at);
    return token.literal;
  };

  function chain(operator: "and" | "or", operand: () => Filter): Filter {
    let left = operand();
    while (isWord(peek(), operator)) {
      next();
      left = { kind: operator, left, right: operand() };
    }
    return left;
  }
  const disjunction = (): Filter => chain("or", conjunction);
  const conjunction = (): Filter => chain("and", negation);

  function negation(): Filter {
    if (!isWord(peek(), "not")) return primary();
    next();
    return { kind: "not", operand: negation() };
  }

  function primary(): Filter {
    if (isSymbol(peek(), "(")) {
      next();
      const inner = disjunction();
      expect(")");
      return inner;
    }
    const name = textFunctions.find((one) => isWord(peek(), one));
    if (name && isSymbol(peek(1), "(")) return textFunction(name as TextFunction);
    return condition(path());
  }

  function textFunction(name: TextFunction): Filter {
    next();
    expect("(");
    const of = path();
    expect(",");
    const part = literal();
    expect(")");
    return { kind: "text", name, path: of, part };
  }

  function path(): string[] {
    const names: string[] = [];
    do {
      const token = next();
      if (token.kind !== "word") throw failure(filter, token.at);
      names.push(token.text);
      if (!isSymbol(peek(), "/")) return names;
      next();
    } while (position < tokens.length);
    throw failure(filter, filter.length);
  }

  function condition(of: string[]): Filter {
    const last = of.at(-1)?.toLowerCase();
    if ((last === "any" || last === "all") && isSymbol(peek(), "(")) return lambda(last, of.slice(0, -1));
    const operator = next();
    if (isWord(operator, "in")) return { kind: "in", path: of, values: list() };
    const comparison = comparisons.find((one) => isWord(operator, one));
    if (!comparison) throw failure(filter, operator.at);
    return { kind: "compare", path: of, operator: comparison as Comparison, value: literal() };
  }

  function list(): Literal[] {
    expect("(");
    const values = [literal()];
    while (isSymbol(peek(), ",")) {
      next();
      values.push(literal());
    }
    expect(")");
    return values;
  }

  function lambda(kind: "any" | "all", of: readonly string[]): Filter {
    expect("(");
    if (kind === "any" && isSymbol(peek(), ")")) {
      next();
      return { kind, path: of, variable: "", condition: null };
    }
    const variable = next();
    if (variable.kind !== "word") throw failure(filter, variable.at);
    expect(":");
    const inner = disjunction();
    expect(")");
    return { kind, path: of, variable: variable.text, condition: inner };
  }

  const parsed = disjunction();
  if (peek().kind !== "end") throw failure(filter, peek().at);
  return parsed;
}
