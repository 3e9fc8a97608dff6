/** What `npm run test:guide` was asked for. */
export interface Asked {
  /** Parts of the variants' names; none: all of them. */
  readonly filters: readonly string[];
  /** How many changed pages to look at besides, at least; null: none. */
  readonly mutations: number | null;
  readonly seed: number;
}

const manyPages = 600;

/** @throws with what is wrong with the arguments. */
export function readArguments(given: readonly string[]): Asked {
  const rest = [...given];
  const take = (name: string): string | null | undefined => {
    const at = rest.indexOf(name);
    if (at < 0) return undefined;
    const [, value] = rest.splice(at, /^\d+$/.test(rest[at + 1] ?? "") ? 2 : 1);
    return value ?? null;
  };
  const mutations = take("--mutations");
  const seed = take("--seed");
  const unknown = rest.find((one) => one.startsWith("-"));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Use [variant…] --mutations [N] --seed S.`);
  if (seed === null) throw new Error("--seed needs a number.");
  return {
    filters: rest,
    mutations: mutations === undefined ? null : mutations === null ? manyPages : Number(mutations),
    seed: seed === undefined ? 1 : Number(seed),
  };
}
