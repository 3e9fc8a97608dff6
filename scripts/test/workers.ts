import { availableParallelism } from "node:os";

/** A browser takes half a gigabyte. */
const most = 8;

/**
 * How many test files run at the same time. A browser file waits half of its time for pages to settle, so one more
 * than there are cores keeps the machine busy without making tests wait for a core.
 */
export const workers: number = Math.min(most, availableParallelism() + 1);
