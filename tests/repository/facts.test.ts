import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";

/** The pages that number facts; a page's name is the first part of its numbers. */
const pages = [
  ...[
    "entra",
    "consent",
    "graph",
    "secrets",
    "powerplatform",
    "dataverse",
    "clouds",
    "refusals",
    "portals",
    "terms",
    "vendors",
  ].map((name) => `docs/microsoft/${name}.md`),
  ...["browsers", "libraries", "procedure", "screens"].map((name) => `docs/${name}.md`),
];
/** Pages whose entries are not graded one by one: words have a letter each, screens are our own rules. */
const ungraded = new Set(["docs/microsoft/terms.md", "docs/screens.md"]);

const nameOf = (page: string) => basename(page, ".md");
const names = pages.map(nameOf);

interface Fact {
  readonly id: string;
  readonly text: string;
}

/** The facts of a page: list items that begin with a bold number. */
const factsOf = (page: string): readonly Fact[] =>
  readFileSync(page, "utf8")
    .split(/^(?=- \*\*)|^## /m)
    .flatMap((item) => {
      const [, id] = /^- \*\*([a-z]+-\d+)\*\*/.exec(item) ?? [];
      return id === undefined ? [] : [{ id, text: item }];
    });

const sourcesOf = (text: string): readonly string[] =>
  (text.replace(/\s+/g, " ").split(" Source: ")[1] ?? "").trim().split("; ").filter(Boolean);

/** Sources with a name only, as the index explains them. */
const shortNames = [
  ...(readFileSync("docs/microsoft/README.md", "utf8").split("## Short names of sources")[1] ?? "").matchAll(
    /^\| ([^|]+?) +\|/gm,
  ),
].map(([, name = ""]) => name);

/** An address, a repository with its owner, a file, another fact, or a name that the index explains. */
const canBeFound = (source: string): boolean =>
  /[\w.-]+\/[\w.-]+/.test(source) ||
  /^[\w-]+(?:\.[\w-]+)+\b/.test(source) ||
  /\b[a-z]+-\d{2,3}\b|^measured with [\w-]+ \d/.test(source) ||
  shortNames.some((name) => source.startsWith(name));

const known = new Set(pages.flatMap((page) => factsOf(page).map(({ id }) => id)));

/** Every text file that git tracks or would track, except the data in specs/. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs|md|json|css|html|yml)$/.test(file))
  .filter((file) => !file.startsWith("specs/") && file !== "package-lock.json" && existsSync(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const citation = new RegExp(`(?<![\\w./-])(?:${names.join("|")})-\\d{2,3}(?![\\w-])`, "g");

/** Folders that facts were cited from before they had numbers, and what lies outside the repository. */
const outside = [
  /(?<![\w./-])facts\/[\w-]+\.md/g,
  /(?<![\w./-])mission\//g,
  /(?<![\w./-])field\//g,
  /\bshared\//g,
];
/** Sections of pages that facts had before they had numbers, and a page of ours without its folder. */
const unnumbered = [/\bfacts \d+(?:\.\d+)?\b/g, /(?<![\w./-])screens\.md\b/g];
/** Files of recorded answers, such as specs/graph/errors.json. */
const recorded = /(?<![\w./-])specs(?:\/[\w.-]+)+/g;

const placesOf = (pattern: RegExp, accept: (found: string) => boolean): readonly string[] =>
  files.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].filter(([found]) => !accept(found)).map(([found]) => `${file}: ${found}`),
  );

describe("numbered facts", () => {
  it.each(pages)("of %s have a number of its name, once each", (page) => {
    const ids = factsOf(page).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !id.startsWith(`${nameOf(page)}-`))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(pages.filter((page) => !ungraded.has(page)))(
    "of %s have a grade, and a source where one is due",
    (page) => {
      const faults = factsOf(page).flatMap(({ id, text }) => {
        const [, grade] = /\*\* \((recorded|measured|confirmed|inferred|unconfirmed)\) /.exec(text) ?? [];
        if (grade === undefined) return [`${id}: no grade`];
        return ["recorded", "confirmed"].includes(grade) && !/ Source:\s/.test(text)
          ? [`${id}: no source`]
          : [];
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(pages.filter((page) => !ungraded.has(page)))("of %s name sources that can be looked up", (page) => {
    const vague = factsOf(page)
      .filter(({ text }) => /\*\* \((?:recorded|confirmed)\) /.test(text))
      .flatMap(({ id, text }) => sourcesOf(text).map((source) => [id, source] as const))
      .filter(([, source]) => !canBeFound(source));
    expect(vague).toEqual([]);
  });

  it("know a vague source when they see one", () => {
    const vague = ["public code", "public write-ups of redirects (2026-02)", "client sources", "#3813"];
    const found = [
      "graph-09",
      "a/b#1",
      "learn.microsoft.com/x",
      "docs.tenfold.com",
      "LabPilot (live 2026-09)",
    ];
    expect([...vague, ...found].filter(canBeFound)).toEqual(found);
  });

  it.each(pages)("are on a page of less than 300 lines: %s", (page) => {
    expect(readFileSync(page, "utf8").split("\n").length).toBeLessThan(300);
  });

  it("are in the index, page by page", () => {
    const index = readFileSync("docs/microsoft/README.md", "utf8");
    expect(names.filter((name) => !index.includes(`\`${name}-…\``))).toEqual([]);
  });
});

describe("citations in comments, documents and tests", () => {
  it("name facts that exist", () => {
    expect(files.flatMap(({ text }) => [...text.matchAll(citation)]).length).toBeGreaterThan(known.size);
    expect(placesOf(citation, (id) => known.has(id))).toEqual([]);
  });

  it("are recognised wherever they stand", () => {
    const text = `(${"graph"}-99), ${"portals"}-07. not a-${"graph"}-99, ${"graph"}-9, ${"graph"}-99-b or x/${"graph"}-99`;
    expect(text.match(citation)).toEqual([`${"graph"}-99`, `${"portals"}-07`]);
  });

  it("name files of specs/ that exist", () => {
    const exists = (path: string) => {
      const whole = path.replace(/\.+$/, "");
      return existsSync(whole) && (statSync(whole).isDirectory() || whole.includes("."));
    };
    expect(placesOf(recorded, exists)).toEqual([]);
  });

  it("name no section that is found nowhere", () => {
    const self = join("tests", "repository", "facts.test.ts");
    const found = unnumbered.flatMap((pattern) => placesOf(pattern, () => false));
    expect(found.filter((place) => !place.startsWith(self))).toEqual([]);
    const written = `/** facts ${"3.1"}: a. */ (${"screens"}.md 2) docs/${"screens"}.md`;
    expect(unnumbered.flatMap((pattern) => written.match(pattern) ?? [])).toEqual([
      "facts 3.1",
      "screens.md",
    ]);
  });

  it.each(outside.map((pattern) => [pattern.source, pattern] as const))(
    "name nothing outside: %s",
    (_, pattern) => {
      const self = join("tests", "repository", "facts.test.ts");
      expect(placesOf(pattern, () => false).filter((place) => !place.startsWith(self))).toEqual([]);
    },
  );
});
