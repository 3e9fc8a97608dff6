import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Projects in the order in which their files start. Browser files wait a lot: the others compute meanwhile. */
const projects = ["browser", "faults", "contract", "field", "engine", "repository", "alone", "unit"];

/**
 * Browser files that take longest, longest first. Started last, one of them would keep everybody waiting at the
 * end. A clean checkout has no durations of an earlier run to tell them from.
 */
const longest = [
  "long-wait",
  "guide-card-looks",
  "guide-by-keyboard",
  "guide-all-chapters",
  "custody",
  "guide-card-later-looks",
  "guide-worker-killed",
  "portals",
  "firefox-guide",
  "portal-behaviour",
];

/** Position in a list; behind all of it when not in it. */
const rankIn = (list: readonly string[], name: string): number =>
  list.includes(name) ? list.indexOf(name) : list.length;

/** Starts the longest files first, so that all workers end at about the same time. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ project, moduleId }: TestSpecification): number =>
      rankIn(projects, project.name) * (longest.length + 1) +
      (project.name === "browser" ? rankIn(longest, basename(moduleId, ".test.ts")) : 0);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
