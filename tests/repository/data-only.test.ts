import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBuild } from "../../scripts/build/run-build.ts";
import { wordParts } from "../../src/words/parts.ts";

/**
 * Another vendor, another cloud and another language, added to a copy of the sources as docs/architecture.md says, and
 * built: data files alone make the extension.
 */
const sources = [
  ...["_locales", "background", "content-scripts", "icons", "popup", "public", "scripts", "src"],
  ...["LICENSE", "manifest.json", "package.json", "vite.config.ts"],
  ...readdirSync(".").filter((name) => /^tsconfig.*\.json$/.test(name)),
];

let copy: string;

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} is not as this test expects it.`);
  writeFileSync(path, after);
}

/** @returns its file. */
function addVendor(): string {
  const recipe = readFileSync(join(copy, "src/recipe/textus.json"), "utf8")
    .replace('"id": "textus"', '"id": "acme"')
    .replaceAll("TextUs", "Acme Messages")
    .replace("textus-dynamics-365", "acme-dynamics-365");
  const file = join(copy, "acme.json");
  writeFileSync(file, recipe);
  return file;
}

function addCloud(): void {
  const cloud = readFileSync(join(copy, "src/clouds/china.ts"), "utf8").replace(/\.cn\b/g, ".moon");
  writeFileSync(join(copy, "src/clouds/moon.ts"), cloud);
  edit("src/clouds/table.ts", (text) =>
    text
      .replace("china: china.pages,", "china: china.pages,\n  moon: moon.pages,")
      .replace("china: china.services,", "china: china.services,\n  moon: moon.services,")
      .replace("import * as china", 'import * as moon from "./moon.ts";\nimport * as china'),
  );
  edit("src/words/en/guide-popup.ts", (text) =>
    text.replace(
      '  "ui.guided.cloud-china"',
      '  "ui.guided.cloud-moon": "The Moon",\n  "ui.guided.cloud-china"',
    ),
  );
}

function addLanguage(): void {
  cpSync(join(copy, "src/words/en"), join(copy, "src/words/it"), { recursive: true });
  for (const part of wordParts)
    edit(`src/words/it/${part}.ts`, (text) => text.replace(/^(\s*"[\w.-]+":\s*)"/gm, '$1"⟦it⟧ '));
  edit("src/words/languages.ts", (text) => text.replace('en: "en-GB"', 'en: "en-GB",\n  it: "it-IT"'));
  edit("src/words/language-names.ts", (text) =>
    text.replace('en: "English"', 'en: "English",\n  it: "Italiano"'),
  );
}

/** Every text of a built extension, by its file. */
const textsOf = (browser: string): readonly (readonly [string, string])[] =>
  readdirSync(join(copy, "dist", browser), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|html|json|css)$/.test(file))
    .map((file) => [file, readFileSync(join(copy, "dist", browser, file), "utf8")] as const);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "textus-setup-data-"));
  for (const name of sources) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  addCloud();
  addLanguage();
  runBuild("dist", { root: copy, cloud: "moon", recipe: addVendor() });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe.each(["chrome", "firefox"])(
  "an extension for %s of another vendor, cloud and language",
  (browser) => {
    const manifest = (): Record<string, unknown> =>
      JSON.parse(readFileSync(join(copy, `dist/${browser}/manifest.json`), "utf8"));

    it("names its vendor wherever this one's name stands, and this one's nowhere", () => {
      const texts = textsOf(browser);
      expect(texts.length).toBeGreaterThan(15);
      expect(texts.filter(([, text]) => text.includes("TextUs")).map(([file]) => file)).toEqual([]);
      expect(manifest().short_name).toBe("Acme Messages Setup");
      const naming = texts.filter(([, text]) => text.includes("Acme Messages")).map(([file]) => file);
      expect(naming).toEqual(
        expect.arrayContaining(["popup/index.html", "popup/options.html", "_locales/en/messages.json"]),
      );
      expect(
        texts.filter(
          ([file, text]) =>
            /\.(html|json)$/.test(file) && !file.startsWith("words/") && text.includes("{vendor}"),
        ),
      ).toEqual([]);
    });

    it("asks for its cloud's hosts and lets through no other's", () => {
      expect(manifest().host_permissions).toEqual([
        "https://login.chinacloudapi.moon/*",
        "https://microsoftgraph.chinacloudapi.moon/*",
        "https://api.bap.partner.microsoftonline.moon/*",
        "https://api.powerplatform.partner.microsoftonline.moon/*",
      ]);
      const policy = JSON.stringify(manifest().content_security_policy);
      expect(policy).toContain("https://*.crm.dynamics.moon;");
      expect(policy).not.toContain(".com");
    });

    it("has its sentences in files of their own", () => {
      const speaking = textsOf(browser).filter(([, text]) => text.includes("⟦it⟧"));
      expect(speaking.map(([file]) => file).sort()).toEqual(
        ["refusals.it.html", ...wordParts.map((part) => `words/it/${part}.json`)].sort(),
      );
    });
  },
);
