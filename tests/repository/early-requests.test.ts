import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";

const pages = ["index", "options", "welcome"].flatMap((page) =>
  ["chrome", "firefox"].map((browser) => ({ browser, page })),
);

/** The script of a page, and what it and its imports import at once. */
function scriptsOf(folder: string, script: string): readonly string[] {
  const found = new Set([script]);
  for (const file of found) {
    const code = readFileSync(join(folder, "assets", file), "utf8");
    for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) found.add(String(name));
  }
  return [...found].sort();
}

describe.each(pages)("popup/$page.html for $browser", ({ browser, page }) => {
  const folder = `dist/${browser}`;
  const html = readFileSync(`${folder}/popup/${page}.html`, "utf8");
  const asked = [...html.matchAll(/<(script|link)\b[^>]*\b(?:src|href)="\/assets\/([^"]+)"/g)].map(
    ([tag, , file]) => ({ tag, file: basename(String(file)) }),
  );
  const scripts = asked.filter(({ file }) => file.endsWith(".js"));

  it("asks at once for every script that it runs, and for none that can wait", () => {
    const [entry] = scripts;
    expect(entry?.tag).toContain('type="module"');
    const needed = scriptsOf(folder, String(entry?.file));
    expect(needed.length).toBeGreaterThan(2);
    expect(scripts.map(({ file }) => file).sort()).toEqual(needed);
    // The guide and the words of problems are loaded when they are needed.
    expect(needed.filter((file) => /^(guide-screens|problems)/.test(file))).toEqual([]);
  });

  it("asks for what it looks like first, and lets no script go before it", () => {
    expect(asked.findIndex(({ file }) => file.endsWith(".css"))).toBeLessThan(
      asked.findIndex(({ file }) => file.endsWith(".js")),
    );
    expect(scripts.filter(({ tag }) => !tag.includes('fetchpriority="low"'))).toEqual([]);
  });
});
