import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noticesOf } from "../../scripts/build/notices.ts";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const read = (file: string): string => readFileSync(file, "utf8");

/** What `npm ci --omit=dev` installs: nothing else can be bundled without a test of imports failing below. */
const installed = Object.entries(
  (JSON.parse(read("package-lock.json")) as { readonly packages: Record<string, Locked> }).packages,
)
  .filter(([path, { dev, optional }]) => path !== "" && !dev && !optional)
  .map(([path, { version }]) => ({ name: path.replace(/^.*node_modules\//, ""), version }));

/** Installed because another package asks for it, and no code of it is in a bundle. */
const notBundled: Readonly<Record<string, RegExp>> = {
  // Helpers of the Graph client's CommonJS build; the bundler takes its ES modules.
  "@babel/runtime": /@babel\/runtime|_interopRequireDefault/,
  // An optional peer of Valibot, for its types.
  typescript: /ts\.createSourceFile|SyntaxKind/,
};

const importedBySources = [
  ...new Set(
    ["src", "popup", "background", "content-scripts"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .flatMap((entry) => [
          ...read(join(entry.parentPath, entry.name)).matchAll(
            /^(?:import|export)\b(?! type)[^;]*?from "((?:@[^"/]+\/)?[^"./][^"/]*)/gm,
          ),
        ])
        .map(([, name]) => name ?? ""),
    ),
  ),
].sort();

/** Each notice with its title line, as a reader finds it. */
const noticesIn = (browser: string): ReadonlyMap<string, string> =>
  new Map(
    read(`dist/${browser}/THIRD-PARTY-NOTICES.txt`)
      .split(`\n${"-".repeat(80)}\n\n`)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf("\n")), part]),
  );

describe.each(["chrome", "firefox"])("the licences in the package for %s", (browser) => {
  const notices = noticesIn(browser);

  it("name every package that the sources import", () => {
    expect(importedBySources).toContain("preact");
    expect(importedBySources.length).toBeGreaterThan(5);
    const named = [...notices.keys()].map((title) => title.replace(/ [^ ]+$/, ""));
    expect(importedBySources.filter((name) => !named.includes(name))).toEqual([]);
  });

  it("name every package that is installed for the product, in its version, or it is not bundled", () => {
    const expected = installed.filter(({ name }) => !(name in notBundled));
    expect([...notices.keys()].sort()).toEqual(
      expected.map(({ name, version }) => `${name} ${version}`).sort(),
    );
    const code = readdirSync(`dist/${browser}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
      .map((entry) => read(join(entry.parentPath, entry.name)))
      .join("\n");
    for (const trace of Object.values(notBundled)) expect(code).not.toMatch(trace);
  });

  it("bring each package's whole licence text", () => {
    for (const { name, version } of installed.filter((one) => !(one.name in notBundled))) {
      const folder = `node_modules/${name}`;
      const file = readdirSync(folder).find((one) => /^licen[cs]e|^copying/i.test(one)) ?? "";
      expect(notices.get(`${name} ${version}`)).toContain(read(`${folder}/${file}`).trim());
    }
  });

  it("hold nothing of the GPL family", () => {
    expect(notices.size).toBeGreaterThan(5);
    for (const [title, notice] of notices) {
      expect(`${title}: ${/^License: (.*)$/m.exec(notice)?.[1]}`).not.toMatch(/GPL|undefined/);
      // The Mozilla licence names the GPL as one that may be combined with it.
      if (!notice.includes("Mozilla Public License")) expect(notice).not.toMatch(/GNU .*General Public/i);
    }
  });

  it("include the extension's own licence, the one that package.json names", () => {
    const own = JSON.parse(read("package.json")) as { readonly license: string };
    expect(read(`dist/${browser}/LICENSE.txt`)).toBe(read("LICENSE"));
    expect(read("LICENSE").startsWith(`${own.license} License`)).toBe(true);
  });
});

describe("a build with a package that may not be bundled", () => {
  const fine = { name: "one", version: "1.0.0", identifier: "MIT", text: "Permission is granted." };

  it.each([
    ["under the GPL", { ...fine, identifier: "GPL-3.0-only" }],
    ["under the AGPL or another", { ...fine, identifier: "(AGPL-3.0 OR MIT)" }],
    ["under no licence", { name: "one", version: "1.0.0", text: "All rights reserved." }],
    ["without a text", { name: "one", version: "1.0.0", identifier: "MIT" }],
  ])("fails: %s", (_why, other) => {
    expect(noticesOf([fine])).toContain("Permission is granted.");
    expect(() => noticesOf([fine, { ...other, name: "other" }])).toThrow("other 1.0.0");
  });
});
