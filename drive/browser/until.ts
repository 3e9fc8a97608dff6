import { setTimeout as sleep } from "node:timers/promises";

/**
 * How long a page may take to show what it should, ms. The limit is for what never comes, and far above what a page
 * needs even on a busy machine: no test waits until it is over.
 */
export const patienceMs = 60_000;

/**
 * Asks again until the answer is not null.
 * @param told describes what was seen instead, for the error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined>,
  {
    timeoutMs = patienceMs,
    told,
  }: { readonly timeoutMs?: number; readonly told?: () => Promise<string> } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > deadline) {
      const instead = told ? `\nInstead:\n${await told().catch((error: unknown) => String(error))}` : "";
      throw new Error(`Waited ${timeoutMs / 1000} s for ${what}.${instead}`);
    }
    await sleep(50);
  }
}
