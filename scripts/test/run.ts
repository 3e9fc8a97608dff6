import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Counts } from "./counts.ts";

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  /** What it printed, standard output first. */
  readonly output: string;
}

/** Runs a program of node_modules. */
export async function run(program: string, args: readonly string[]): Promise<Ended> {
  const child = spawn("npx", ["--no-install", program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const closed = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  const [ok, ...printed] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { ok, output: printed.join("") };
}

export const asCounts = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
