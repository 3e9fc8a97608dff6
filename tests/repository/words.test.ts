import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFromSource } from "../../drive/words.ts";
import { faultsOfLanguage } from "../../scripts/words/compare.ts";
import { textus } from "../../src/recipe/textus.ts";
import { cardCatalogueOf } from "../../src/words/catalogue.ts";
import { english } from "../../src/words/english.ts";
import { allLanguages } from "../../src/words/languages.ts";
import { partedLanguage, wordParts } from "../../src/words/parts.ts";
import { productFolders, sourceFiles } from "./support/imports.ts";

describe("languages", () => {
  it.each(allLanguages)("%s has every part, and in them every sentence once", async (language) => {
    const files = readdirSync(`src/words/${language}`).map((file) => file.replace(/\.ts$/, ""));
    expect(files.sort()).toEqual([...wordParts]);
    const { load } = partedLanguage(language, loadFromSource);
    const parts = await Promise.all(wordParts.map(load));
    const whole = Object.assign({}, ...parts) as Record<string, string>;
    expect(Object.keys(whole).sort()).toEqual(Object.keys(english).sort());
    const onCard = (await cardCatalogueOf(language, { vendor: "" }, loadFromSource)).sentences;
    expect(whole).toMatchObject(onCard);
    expect(Object.keys(onCard).length).toBeGreaterThan(200);
    expect(parts.flatMap((part) => Object.keys(part))).toHaveLength(Object.keys(english).length);
  });

  it.each(allLanguages)("%s keeps placeholders, commands, addresses and names", async (language) => {
    expect(await faultsOfLanguage(language)).toEqual([]);
  });

  it.each(["de-AT", "xx", "EN", "toString", ""])(
    "are compared under their own tags only: “%s” gets no other one's sentences",
    async (tag) => {
      await expect(faultsOfLanguage(tag)).rejects.toThrow(`“${tag}” is none of en, de,`);
    },
  );

  it("are known to no code but the one place that shows the popup's first frame", () => {
    const importing = productFolders
      .filter((folder) => folder !== "sandbox")
      .flatMap(sourceFiles)
      .filter((file) => !file.startsWith("src/words/"))
      .filter((file) =>
        /^import (?!type )[^;]*words\/(?:en\/|english\.ts)/m.test(readFileSync(file, "utf8")),
      );
    expect(importing).toEqual(["popup/words/words.ts"]);
  });
});

describe("sentences", () => {
  it("name no vendor: that is the recipe's to say", () => {
    const naming = Object.entries(english).filter(([, sentence]) => sentence.includes(textus.vendor));
    expect(naming).toEqual([]);
    expect(Object.values(english).filter((sentence) => sentence.includes("{vendor}")).length).toBeGreaterThan(
      20,
    );
  });

  it("stand in src/words: no other code of the product names the vendor", () => {
    const files = productFolders
      .filter((folder) => folder !== "sandbox")
      .flatMap(sourceFiles)
      .filter((file) => !file.startsWith("src/recipe/") && !file.startsWith("src/words/"));
    const naming = files.filter((file) =>
      readFileSync(file, "utf8")
        .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "")
        .match(/["'`>][^"'`<]*TextUs/),
    );
    expect(naming).toEqual([]);
  });
});
