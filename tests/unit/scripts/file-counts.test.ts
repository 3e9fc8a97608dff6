import { describe, expect, it } from "vitest";
import {
  countsOf,
  type FileCounts,
  filesToRunAgain,
  withSecondRun,
} from "../../../scripts/test/file-counts.ts";

const file = (name: string, failed: number, project = "browser"): FileCounts => ({
  project,
  file: `tests/${project}/${name}.test.ts`,
  passed: 5 - failed,
  failed,
});
const of = (...files: readonly FileCounts[]) => ({ files, unhandled: 0 });

describe("the second run of a browser file", () => {
  it("takes the few that failed", () => {
    expect(filesToRunAgain(of(file("a", 0), file("b", 1), file("c", 2), file("d", 1), file("e", 1)))).toEqual(
      ["b", "c", "d", "e"].map((name) => `tests/browser/${name}.test.ts`),
    );
  });

  it("is not made where more has failed than an accident explains", () => {
    for (const run of [
      of(file("a", 0)),
      of(...["a", "b", "c", "d", "e"].map((name) => file(name, 1))),
      of(file("a", 1), file("b", 1, "unit")),
      { files: [file("a", 1)], unhandled: 1 },
    ])
      expect(filesToRunAgain(run)).toEqual([]);
  });

  it("counts in place of the first, and fails if that one fails", () => {
    const first = of(file("a", 0), file("b", 2));
    expect(countsOf(first)).toEqual({ passed: 8, failed: 2 });
    expect(countsOf(withSecondRun(first, of(file("b", 0))))).toEqual({ passed: 10, failed: 0 });
    expect(countsOf(withSecondRun(first, of(file("b", 1))))).toEqual({ passed: 9, failed: 1 });
    expect(countsOf(withSecondRun(first, { files: [], unhandled: 1 }))).toEqual({ passed: 8, failed: 3 });
  });
});
