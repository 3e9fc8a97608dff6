import type { Signal, SignalKind } from "./target.ts";

/**
 * How sure is sure enough: docs/decisions/0010. Each signal that holds leaves a share of doubt, `1 - weight`;
 * independent signals multiply. A candidate is taken when
 *   - its doubt is at most {@link MOST_DOUBT}, and
 *   - the next best candidate has at least {@link MARGIN} times as much doubt.
 * A ratio, because differences shrink as scores come near 1 and would hide which of two good ones is better.
 */
export const MOST_DOUBT = 0.3;
export const MARGIN = 2;

/** The weight of one signal of a kind by itself, unless a target sets another. */
export const weights: Readonly<Record<SignalKind, number>> = {
  attribute: 0.9,
  name: 0.75,
  label: 0.75,
  text: 0.6,
  // Positions and classes change at every release: never enough alone, nor enough to tell two similar elements apart.
  structure: 0.3,
  shape: 0.3,
  row: 0.8,
  route: 0.8,
  choice: 0.75,
};

/** Kinds that repeat the same evidence: only the strongest of a family counts. */
const familyOf = (kind: SignalKind): string =>
  kind === "name" || kind === "label" || kind === "text" || kind === "choice" ? "words" : kind;

export const weightOf = (signal: Signal): number => signal.weight ?? weights[signal.kind];

/** Doubt that is left when these signals hold; 1 for none. */
export function doubtOf(holding: readonly Signal[]): number {
  const strongest = new Map<string, number>();
  for (const signal of holding) {
    const family = familyOf(signal.kind);
    strongest.set(family, Math.max(strongest.get(family) ?? 0, weightOf(signal)));
  }
  return [...strongest.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
}

/**
 * Whether the best of several candidates can be pointed at.
 * @param best doubt of the best candidate.
 * @param next doubt of the next best; 1 when there is none.
 */
export const isSure = (best: number, next: number): boolean => best <= MOST_DOUBT && next >= best * MARGIN;

/** "name 0.75 × structure 0.30 → 0.83"; for diagnostics. */
export function explain(holding: readonly Signal[]): readonly string[] {
  return holding.map((signal) => `${signal.kind} ${weightOf(signal).toFixed(2)}`);
}
