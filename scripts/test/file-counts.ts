import { type Counts, sum } from "./counts.ts";

/** How the tests of one file came out. */
export interface FileCounts extends Counts {
  readonly project: string;
  /** Path from the root of the checkout. */
  readonly file: string;
}

/** How a run came out, file by file. */
export interface RunCounts {
  readonly files: readonly FileCounts[];
  /** Errors that nobody caught, and that belong to no file. */
  readonly unhandled: number;
}

export const countsOf = ({ files, unhandled }: RunCounts): Counts =>
  sum([...files, { passed: 0, failed: unhandled }]);

/** More failed files than these are no accident: a twentieth of the browser files. */
const mostAgain = 4;

/**
 * The files that are worth a second run, alone: browser files, because real browsers, windows and servers share two
 * cores with everything else. None where more failed than a busy machine explains, or where an error has no file.
 */
export function filesToRunAgain({ files, unhandled }: RunCounts): readonly string[] {
  const failed = files.filter((file) => file.failed > 0);
  const isAccident =
    unhandled === 0 && failed.length <= mostAgain && failed.every(({ project }) => project === "browser");
  return isAccident ? failed.map(({ file }) => file) : [];
}

/** The first run, with the files of the second in place of their own. */
export const withSecondRun = (first: RunCounts, second: RunCounts): RunCounts => {
  const again = new Map(second.files.map((file) => [file.file, file]));
  return {
    files: first.files.map((file) => again.get(file.file) ?? file),
    unhandled: first.unhandled + second.unhandled,
  };
};
