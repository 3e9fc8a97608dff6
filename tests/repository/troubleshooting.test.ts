import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../scripts/build/word-sources.ts";
import { problemCodes, sections } from "../../scripts/troubleshooting/entries.ts";
import { pageFile, textFile } from "../../scripts/troubleshooting/files.ts";
import { pageWordsOf } from "../../scripts/troubleshooting/words/index.ts";
import { asMarkdown, asPage } from "../../scripts/troubleshooting/write.ts";
import { causeIds } from "../../src/microsoft/causes.ts";
import { allLanguages, otherLanguages } from "../../src/words/languages.ts";

describe("what refusals mean (npx tsx scripts/troubleshooting.ts writes both)", () => {
  it("is in docs as the table of causes has it", () => {
    expect(readFileSync(textFile, "utf8")).toBe(asMarkdown());
  });

  it("ships as a page with the same entries, without a script", () => {
    const page = readFileSync(pageFile, "utf8");
    expect(page).toBe(asPage());
    expect(page).not.toMatch(/<script|style=|\son\w+=/);
    // Nothing of it is fetched from elsewhere.
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it.each(problemCodes)("has the place that a problem “%s” links to", (code) => {
    expect(readFileSync(pageFile, "utf8").split(`id="${code}"`)).toHaveLength(2);
  });

  it("has every problem once, whether Microsoft's code proves it or not, and no hole in a sentence", () => {
    const entries = sections().flatMap((section) => section.entries);
    expect(entries.map(({ code }) => code).sort()).toEqual([...problemCodes].sort());
    expect([...causeIds].filter((cause) => !problemCodes.includes(cause))).toEqual([]);
    expect(
      entries.filter(
        ({ says, helps }) => /\{\w+\}|undefined/.test(says + helps) || says.startsWith("problem."),
      ),
    ).toEqual([]);
  });

  it.each(otherLanguages)(
    "ships in %s with the same entries, and no hole in a sentence",
    async (language) => {
      const sentences = await sentencesOf(process.cwd(), language);
      const told = { language, sentences, words: pageWordsOf(language) };
      expect(told.words).not.toBe(pageWordsOf("en"));
      expect(Object.keys(told.words.values).sort()).toEqual(Object.keys(pageWordsOf("en").values).sort());
      const entries = sections(told).flatMap((section) => section.entries);
      expect(entries.map(({ code }) => code).sort()).toEqual([...problemCodes].sort());
      expect(entries.filter(({ says, helps }) => /\{\w+\}|undefined/.test(says + helps))).toEqual([]);
      expect(asPage(told)).toContain(`<html lang="${language}">`);
    },
  );

  it.each(allLanguages)("writes a filling that stands in for a name in brackets (%s)", (language) => {
    const { values, vendor } = pageWordsOf(language);
    const { user, tenant, environment, url, host, who, name, privilege, scope, clientId } = values;
    const names = [user, tenant, environment, url, host, who, name, privilege, scope, clientId, vendor];
    expect(names.filter((one) => !/^(\[[^\]]+\]|［[^］]+］)$/.test(String(one)))).toEqual([]);
  });

  it("says whose user is disabled in a sentence that reads on its own", () => {
    expect(asMarkdown()).toContain("### Your user [account] is disabled in [environment].");
  });

  it.each([
    "AADSTS50011",
    "AADSTS9002326",
    "AADSTS53003",
    "AADSTS50105",
    "0x80095ffc",
    "userNotPartOfSecurityGroup",
  ])("can be searched for %s", (code) => expect(readFileSync(pageFile, "utf8")).toContain(code));
});
