import { vi } from "vitest";

/** Far above what anything needs on a busy machine, ms; a second is not. */
export const patienceMs = 60_000;

/** Waits until a check no longer throws: for a condition, and never for a time that a busy machine may exceed. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: patienceMs, interval: 10 });
