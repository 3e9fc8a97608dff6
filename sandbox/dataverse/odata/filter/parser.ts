import type { Comparison, Condition, Literal, Operand, TextFunction } from "./ast.ts";
import { FilterSyntaxError, type Token, tokenize, unquote } from "./lexer.ts";

const comparisons: readonly string[] = ["eq", "ne", "gt", "ge", "lt", "le"] satisfies Comparison[];
const textFunctions: readonly string[] = ["contains", "startswith", "endswith"] satisfies TextFunction[];
const memberships = ["Microsoft.Dynamics.CRM.In", "Microsoft.Dynamics.CRM.NotIn"];

/**
 * Reads a $filter as the Dataverse Web API takes it (Learn, "Filter rows"): eq ne gt ge lt le, and or not,
 * contains startswith endswith, any all, Microsoft.Dynamics.CRM.In and NotIn. Precedence is OData's: not,
 * comparison, and, or.
 * @param aliases values of parameter aliases (`@p1`), as written in the query.
 * @throws FilterSyntaxError
 */
export function parseFilter(filter: string, aliases: ReadonlyMap<string, string> = new Map()): Condition {
  const tokens = tokenize(filter);
  let position = 0;

  const peek = (ahead = 0): Token => tokens[position + ahead] ?? { kind: "end", text: "", at: filter.length };
  const next = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const fail = (token: Token): never => {
    throw new FilterSyntaxError(
      token.kind === "end"
        ? `Expression expected at position ${filter.length} in '${filter}'.`
        : `Syntax error at position ${token.at} in '${filter}'.`,
      token.at,
    );
  };
  const isWord = (token: Token, text: string): boolean => token.kind === "word" && token.text === text;
  const expect = (symbol: string): void => {
    const token = next();
    if (token.kind !== "symbol" || token.text !== symbol) fail(token);
  };

  function disjunction(): Condition {
    let left = conjunction();
    while (isWord(peek(), "or")) {
      next();
      left = { kind: "or", left, right: conjunction() };
    }
    return left;
  }

  function conjunction(): Condition {
    let left = negation();
    while (isWord(peek(), "and")) {
      next();
      left = { kind: "and", left, right: negation() };
    }
    return left;
  }

  function negation(): Condition {
    if (!isWord(peek(), "not")) return primary();
    next();
    return { kind: "not", operand: negation() };
  }

  function primary(): Condition {
    const token = peek();
    if (token.kind === "symbol" && token.text === "(") {
      next();
      const inner = disjunction();
      expect(")");
      return inner;
    }
    if (token.kind === "word" && peek(1).text === "(" && peek(1).kind === "symbol") {
      if (textFunctions.includes(token.text)) return textFunction(token.text as TextFunction);
      if (memberships.includes(token.text)) return membership();
      throw new FilterSyntaxError(
        `An unknown function with name '${token.text}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.`,
        token.at,
      );
    }
    return comparison();
  }

  function textFunction(name: TextFunction): Condition {
    next();
    expect("(");
    const of = operand();
    expect(",");
    const part = operand();
    expect(")");
    return { kind: "text", name, of, part };
  }

  function membership(): Condition {
    const name = next();
    expect("(");
    let property: string | null = null;
    let values: Literal[] | null = null;
    for (;;) {
      const parameter = next();
      expect("=");
      if (isWord(parameter, "PropertyName")) property = parameterText();
      else if (isWord(parameter, "PropertyValues")) values = parameterList();
      else fail(parameter);
      if (peek().text !== ",") break;
      next();
    }
    expect(")");
    if (property === null || values === null) return fail(name);
    return { kind: "in", negated: name.text.endsWith("NotIn"), property, values };
  }

  function parameterText(): string {
    const token = next();
    if (token.kind === "string") return unquote(token.text);
    if (token.kind === "alias") return unquote(aliasOf(token).trim());
    return fail(token);
  }

  function parameterList(): Literal[] {
    if (peek().kind === "alias") {
      const list = tokenize(aliasOf(next()));
      tokens.splice(position, 0, ...list.slice(0, -1));
    }
    expect("[");
    const values: Literal[] = [];
    while (peek().text !== "]") {
      values.push(literal(next()));
      if (peek().text === ",") next();
      else break;
    }
    expect("]");
    return values;
  }

  function aliasOf(token: Token): string {
    const value = aliases.get(token.text);
    return value ?? fail(token);
  }

  function comparison(): Condition {
    const left = operand();
    if (left.kind === "member" && (isLambda(left.path, "any") || isLambda(left.path, "all")))
      return lambda(left.path);
    const operator = next();
    if (operator.kind !== "word" || !comparisons.includes(operator.text)) {
      // A boolean property stands for itself: `isdisabled`, `not isdisabled`.
      position -= 1;
      return { kind: "compare", operator: "eq", left, right: constant({ type: "boolean", value: true }) };
    }
    return { kind: "compare", operator: operator.text as Comparison, left, right: operand() };
  }

  const isLambda = (path: readonly string[], name: string): boolean =>
    path.length > 1 && path.at(-1) === name && peek().text === "(";

  function lambda(path: readonly string[]): Condition {
    const kind = path.at(-1) === "all" ? "all" : "any";
    const collection = path.slice(0, -1);
    expect("(");
    if (peek().text === ")" && kind === "any") {
      next();
      return { kind, path: collection, variable: "", condition: null };
    }
    const variable = next();
    if (variable.kind !== "word") fail(variable);
    expect(":");
    const condition = disjunction();
    expect(")");
    return { kind, path: collection, variable: variable.text, condition };
  }

  function operand(): Operand {
    const token = next();
    if (token.kind === "alias") {
      const [value] = tokenize(aliasOf(token));
      return constant(literal(value ?? token));
    }
    if (token.kind !== "word" || ["true", "false", "null"].includes(token.text))
      return constant(literal(token));
    const path = [token.text];
    while (peek().kind === "symbol" && peek().text === "/") {
      next();
      const step = next();
      if (step.kind !== "word") fail(step);
      path.push(step.text);
    }
    return { kind: "member", path };
  }

  function literal(token: Token): Literal {
    switch (token.kind) {
      case "string":
        return { type: "string", value: unquote(token.text) };
      case "guid":
        return { type: "guid", value: token.text.toLowerCase() };
      case "number":
        return { type: "number", value: Number(token.text) };
      case "datetime":
        return { type: "datetime", value: token.text };
      case "word":
        if (token.text === "null") return { type: "null", value: null };
        if (token.text === "true" || token.text === "false")
          return { type: "boolean", value: token.text === "true" };
    }
    return fail(token);
  }

  const condition = disjunction();
  const rest = peek();
  return rest.kind === "end" ? condition : fail(rest);
}

const constant = (literal: Literal): Operand => ({ kind: "literal", literal });
