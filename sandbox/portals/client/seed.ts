import type { Start } from "./start.ts";

let seed: number | null = null;
const drawings = new Set<() => void>();

/** The mutator's seed of this document now: the settings', or the one that a test asked for since. */
export const seedOf = ({ settings }: Start): number => seed ?? settings.mutate;

/** Whether it was drawn again to be looked at: a page that is worked in keeps what makes its controls work. */
export const isRedrawn = (): boolean => seed !== null;

/** Whoever draws says how to draw again. @param signal no more after it. */
export function drawnBy(update: () => void, signal?: AbortSignal): void {
  drawings.add(update);
  signal?.addEventListener("abort", () => drawings.delete(update), { once: true });
}

/** Draws this document again as another seed has it, without loading it again. */
export function redraw(next: number): void {
  seed = next;
  for (const update of drawings) update();
}
