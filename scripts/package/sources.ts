import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedFile } from "./zip.ts";

const git = (root: string, ...args: readonly string[]): Buffer =>
  execFileSync("git", ["-C", root, ...args], { maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"] });

/**
 * The sources of a package, for Firefox's reviewers: every file that git tracks. They are read as they were committed,
 * because a checkout may have other line ends.
 * @param root the checkout
 * @param draft takes the files as they lie there, with changes and new files that nobody committed
 * @throws Error in words, when there is no checkout, or when changes that are in the build would be missing.
 */
export function sourceFiles(root: string, { draft }: { readonly draft: boolean }): readonly PackedFile[] {
  if (draft) {
    const there = listed(root, "--cached", "--others", "--exclude-standard").filter((path) =>
      existsSync(join(root, path)),
    );
    return there.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
  }
  const paths = listed(root);
  const changed = git(root, "status", "--porcelain", "--untracked-files=all").toString("utf8").trimEnd();
  if (changed !== "") {
    throw new Error(
      `The sources would not be those of the packages: commit these files first, or add --draft.\n${changed}`,
    );
  }
  return committed(root, paths);
}

/** Contents of HEAD, by one process of git: "<id> blob <size>", a line feed, the bytes, a line feed, for each path. */
function committed(root: string, paths: readonly string[]): readonly PackedFile[] {
  const input = paths.map((path) => `HEAD:${path}\n`).join("");
  const answer = execFileSync("git", ["-C", root, "cat-file", "--batch"], { input, maxBuffer: 1 << 30 });
  let at = 0;
  return paths.map((path) => {
    const end = answer.indexOf("\n", at);
    const [, kind, size] = answer.toString("utf8", at, end).split(" ");
    if (kind !== "blob") throw new Error(`${path} is tracked, but the last commit does not hold it.`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return { path, bytes: answer.subarray(start, start + Number(size)) };
  });
}

/** @param which options of `git ls-files`; none: what git tracks. */
function listed(root: string, ...which: readonly string[]): readonly string[] {
  try {
    return git(root, "ls-files", "-z", ...which)
      .toString("utf8")
      .split("\0")
      .filter(Boolean);
  } catch {
    throw new Error(
      "The sources come from git, and this folder is no checkout. Leave them out: --only chrome,edge,firefox.",
    );
  }
}
