/**
 * Runs something several times in a row, after some warm-up runs whose results it discards: the first runs pay for
 * compilation, caches and connections.
 */
export async function repeat<T>(
  run: (index: number) => Promise<T>,
  { times, warmUp = 1 }: { readonly times: number; readonly warmUp?: number },
): Promise<readonly T[]> {
  const outcomes: T[] = [];
  for (let index = -warmUp; index < times; index += 1) {
    const outcome = await run(index);
    if (index >= 0) outcomes.push(outcome);
  }
  return outcomes;
}

/**
 * Runs two or more variants in turn (a b c, a b c, …), so that anything that slows the machine down for a while slows
 * all of them equally: only then is their ratio worth something.
 * @returns every variant's outcomes, without the warm-up.
 */
export async function inTurn<Name extends string, T>(
  variants: Readonly<Record<Name, () => Promise<T>>>,
  how: { readonly times: number; readonly warmUp?: number },
): Promise<Readonly<Record<Name, readonly T[]>>> {
  const names = Object.keys(variants) as Name[];
  const rounds = await repeat(async () => {
    const round: [Name, T][] = [];
    for (const name of names) round.push([name, await variants[name]()]);
    return Object.fromEntries(round) as Record<Name, T>;
  }, how);
  const columns = names.map((name) => [name, rounds.map((round) => round[name])] as const);
  return Object.fromEntries(columns) as unknown as Record<Name, readonly T[]>;
}
