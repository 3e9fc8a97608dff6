import type { Section } from "./report/row.ts";

export interface BenchContext {
  /** Folder of another version of this project (built, with its packages), measured in turn with this one; or null. */
  readonly before: string | null;
  /** Tells a person about progress; on standard error, so that standard output holds only the table. */
  readonly say: (text: string) => void;
}

/** One part of the benchmark: a folder of bench/ with an index.ts. */
export interface Subject {
  /** Name for `--only`, and of the folder. */
  readonly name: string;
  measure(context: BenchContext): Promise<readonly Section[]>;
}
