import { english } from "../../drive/english.ts";
import type { Plan, Problem } from "../../src/provisioning/model/plan.ts";
import { say as sentenceOf, type Words } from "../../src/words/index.ts";

/** Prints what happens, each line with the time since the start. */
export interface Teller {
  say(text: string): void;
  /** Under the line before it. */
  detail(text: string): void;
  plan(plan: Plan): void;
  problem(problem: Problem): void;
}

/** @param write takes one line. */
export function createTeller(write: (line: string) => void): Teller {
  const start = performance.now();
  const detail = (text: string) => write(`          ${text}`);
  return {
    say(text) {
      const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
      write(`${seconds} s  ${text}`);
    },
    detail,
    plan({ items }) {
      for (const { action, title, warnings } of items) {
        detail(`${action.padEnd(7)}  ${tell(title)}`);
        for (const warning of warnings) detail(`         ! ${tell(warning)}`);
      }
    },
    problem({ title, unchanged, next, code }) {
      detail(`${tell(title)} (${code})`);
      detail(`${tell(unchanged)} ${tell(next)}`);
    },
  };
}

/** As the popup says it. */
export const tell = (words: Words): string => sentenceOf(words, english);
