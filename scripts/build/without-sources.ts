import type { Plugin } from "vite";

/** What is read of a node; the parser's own types are far wider. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the `source` out of every target: each says where its signals are known from, for whoever reads or tests
 * it. A frame does nothing with it, and should not carry it.
 */
export function withoutSources(): Plugin {
  return {
    name: "without-sources",
    transform(code, id) {
      if (!/\/src\/guide\/pages\/[^/]+\.ts$/.test(id)) return null;
      const spans = sourcesIn(this.parse(code), code);
      if (spans.length === 0) return null;
      return { code: cut(code, spans), map: null };
    },
  };
}

/** Where the sources stand, each with the comma after it, in the order of the text. */
function sourcesIn(root: unknown, code: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value)) return;
    if (isSource(value)) {
      const comma = /^\s*,/.exec(code.slice(value.end))?.[0].length ?? 0;
      spans.push([value.start, value.end + comma]);
      return;
    }
    for (const one of Object.values(value)) visit(one);
  };
  visit(root);
  return spans.sort(([a], [b]) => a - b);
}

function cut(code: string, spans: readonly (readonly [number, number])[]): string {
  let kept = "";
  let at = 0;
  for (const [start, end] of spans) {
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}

/**
 * `source: { grade: …, from: … }` or a constant of that name, which the bundle then drops as well; nothing else that
 * is called so.
 */
function isSource(node: Node): boolean {
  const { type, key, value } = node as Node & { readonly key?: unknown; readonly value?: unknown };
  if (type !== "Property" || nameOf(key) !== "source" || !isNode(value)) return false;
  if (value.type === "Identifier") return true;
  const { properties } = value as Node & { readonly properties?: readonly { readonly key?: unknown }[] };
  const names = properties?.map((one) => nameOf(one.key)) ?? [];
  return names.length === 2 && names.includes("grade") && names.includes("from");
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

const nameOf = (key: unknown): unknown => (isNode(key) ? (key as Node & { name?: unknown }).name : undefined);
