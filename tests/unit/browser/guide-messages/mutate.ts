import fc from "fast-check";

type Tree = Record<string, unknown> | unknown[];

/** A value that goes where another one was: one that may fit, of another type, too long, too deep, polluting. */
const foreign: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom("x", "en", "right", "register", true, false, null, 0, 1, 0.5, [], [""]),
  },
  fc.anything({ maxDepth: 3, withBigInt: false }),
  fc.constantFrom(undefined, null, "", -1, 0.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, [], {}),
  fc.nat({ max: 3 }).map((more) => "x".repeat([121, 257, 501, 4001][more] ?? 0)),
  fc.nat({ max: 2 }).map((more) => Array([21, 61, 101][more] ?? 0).fill("x")),
  fc.nat({ max: 2000 }).map(nested),
  fc.constantFrom(
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

/** Names of members that objects have without having been given them, and some of the guide's own. */
const memberName = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "kind",
  "step",
  "text",
  "value",
  "extra",
);

/** Good messages with one to three members taken away, added, or replaced anywhere inside. */
export const mutated = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      good,
      fc.array(fc.record({ at: fc.nat(), how: fc.nat({ max: 2 }), name: memberName, value: foreign }), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([message, changes]) => {
      const copy = structuredClone(message) as Tree;
      for (const { at, how, name, value } of changes) {
        const trees = treesIn(copy);
        const tree = trees[at % trees.length] ?? copy;
        const keys = Object.keys(tree);
        const key = keys[at % Math.max(keys.length, 1)];
        if (how === 0 && key !== undefined && !Array.isArray(tree)) delete tree[key];
        else if (how === 1 && key !== undefined) put(tree, key, value);
        else put(tree, Array.isArray(tree) ? String(tree.length) : name, value);
      }
      return copy;
    });

/** As an own member also where the name means something else, as JSON and the structured clone make it. */
function put(tree: Tree, key: string, value: unknown): void {
  Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });
}

const treesIn = (tree: Tree, depth = 0): readonly Tree[] =>
  depth > 5
    ? []
    : [
        tree,
        ...Object.values(tree).flatMap((one) =>
          typeof one === "object" && one !== null ? treesIn(one as Tree, depth + 1) : [],
        ),
      ];

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { kind: value };
  return value;
}
