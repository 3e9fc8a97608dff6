import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** The last commit before the rule (CONTRIBUTING.md, "Commits"). Older subjects stay as they are. */
const start = "359b39a6f92291d75d2b6b1a5ba1f113907b058a";
/** Longest subject, in characters. */
const most = 72;

/** What git answers, or null where there is no git, no repository, or not that commit. */
function git(...args: readonly string[]): string | null {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}

/** Only a clone with its whole history up to the start can be checked: not a shallow one, not an archive. */
const hasHistory =
  git("rev-parse", "--is-shallow-repository") === "false" &&
  git("cat-file", "-e", `${start}^{commit}`) !== null;

/** Endings of a first word that is a verb in another form than the imperative: "Added", "Adds", "Adding". */
const notImperative = /^\S+(?:ed|ing|[^s]s)$/;
/** Imperatives that end like one of those. */
const imperative = new Set(["Embed", "Feed", "Need", "Seed", "Speed", "Bring", "String", "Bias", "Focus"]);

/** What is wrong with a subject, in words; none when it is right. */
function faultsOf(subject: string): readonly string[] {
  const [first = ""] = subject.split(" ");
  return [
    subject.length > most ? `${subject.length} characters` : "",
    /^[A-Z][a-z]/.test(first) ? "" : "does not begin with a verb and a capital letter",
    /[.:;,]$/.test(first) ? `"${first}" is a heading, not a verb` : "",
    notImperative.test(first) && !imperative.has(first) ? `"${first}" is not imperative` : "",
    subject.endsWith(".") ? "ends with a full stop" : "",
  ].filter((fault) => fault !== "");
}

describe("a commit's subject", () => {
  it.each([
    ["Retry a grant that is not there yet", 0],
    ["Bring the facts about Microsoft into the repository", 0],
    ["Added a retry", 1],
    ["Retries a grant", 1],
    ["Guide: the secret is taken from any grid", 1],
    ["retry a grant.", 2],
    [`Retry ${"a grant and ".repeat(7)}more`, 1],
  ])("%s: %i faults", (subject, faults) => {
    expect(faultsOf(subject)).toHaveLength(faults);
  });

  it.runIf(hasHistory)("is short and imperative since the rule", () => {
    const wrong = (git("log", "--no-merges", "--format=%h %s", `${start}..HEAD`) ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ line, faults: faultsOf(line.slice(line.indexOf(" ") + 1)) }))
      .filter(({ faults }) => faults.length > 0);
    expect(wrong).toEqual([]);
  });
});
