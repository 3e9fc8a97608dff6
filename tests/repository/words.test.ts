import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textus } from "../../src/recipe/textus.ts";
import { english } from "../../src/words/english.ts";
import { productFolders, sourceFiles } from "./support/imports.ts";

/** The product's own name, which no recipe changes. */
const productName = /TextUs Setup( for Dynamics 365)?/g;

describe("sentences", () => {
  it("name no vendor: that is the recipe's to say", () => {
    const naming = Object.entries(english).filter(([, sentence]) =>
      sentence.replace(productName, "").includes(textus.vendor),
    );
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
        .replace(productName, "")
        .match(/["'`>][^"'`<]*TextUs/),
    );
    expect(naming).toEqual(["src/guide/pages/dynamics-users.ts"]);
  });
});
