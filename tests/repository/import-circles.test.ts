import { describe, expect, it } from "vitest";
import { importsOf, productFolders, sourceFiles } from "./support/imports.ts";

/**
 * Groups of files that import each other in a circle (Tarjan's strongly connected components).
 * @param graph each file with the files that it imports
 */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found = new Map<string, { readonly number: number; low: number }>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): { readonly number: number; low: number } => {
    const mark = { number: found.size, low: found.size };
    found.set(file, mark);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      const known = found.get(next);
      if (!known) mark.low = Math.min(mark.low, visit(next).low);
      else if (open.includes(next)) mark.low = Math.min(mark.low, known.number);
    }
    if (mark.low === mark.number) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.sort());
    }
    return mark;
  };
  for (const file of graph.keys()) if (!found.has(file)) visit(file);
  return circles;
}

describe("imports between files", () => {
  it("finds a circle where there is one", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["a"]],
    ]);
    expect(circlesIn(graph)).toEqual([["a", "b", "c"]]);
  });

  it("form no circle anywhere in the product or the sandbox", () => {
    const files = productFolders.flatMap(sourceFiles);
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    expect(graph.size).toBeGreaterThan(500);
    expect(circlesIn(graph)).toEqual([]);
  });
});
