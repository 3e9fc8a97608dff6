import { availableParallelism, cpus, loadavg } from "node:os";

/** The machine that the figures come from; without it they are worth little. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  /** Mean number of waiting processes over the last minute; above the number of cores the machine was busy. */
  readonly load: number;
}

export const machine = (): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? "unknown",
  node: process.version,
  load: loadavg()[0] ?? 0,
});
