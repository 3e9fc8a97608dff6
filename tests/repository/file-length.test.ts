import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Past this a file has more than one subject, a test as well (docs/architecture.md). */
const most = 350;
const folders = [
  "src",
  "popup",
  "background",
  "content-scripts",
  "sandbox",
  "scripts",
  "drive",
  "bench",
  "tests",
];

describe("source files and tests", () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  it(`have at most ${most} lines`, () => {
    expect(files.length).toBeGreaterThan(200);
    const long = files
      .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > most);
    expect(long).toEqual([]);
  });
});
