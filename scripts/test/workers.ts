import { availableParallelism } from "node:os";

/** A browser takes half a gigabyte. */
const most = 8;

/**
 * How many test files run at the same time. A browser file waits half of its time for pages to settle, so two
 * for each core keep the machine busy.
 */
export const workers: number = Math.min(most, 2 * availableParallelism());
