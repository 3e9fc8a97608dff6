import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * A fixed wait is too short on a busy machine and too long on a quiet one. A test waits for a condition; that nothing
 * happened is shown by a sentinel: something that comes later through the same channel and can be seen.
 */
const forms: readonly RegExp[] = [/\bwaitForTimeout\b/, /\bnode:timers\/promises\b/, /\bawait sleep\(/];

const linesWith = (source: string, forms: readonly RegExp[]): readonly string[] =>
  source.split("\n").filter((line) => forms.some((form) => form.test(line)));

const fixedWaitsIn = (source: string): readonly string[] => linesWith(source, forms);

/** A page paints a moment after the state that a test has waited for: it has to be asked again until it says so. */
const hastyLooksIn = (source: string): readonly string[] =>
  linesWith(source, [/expect\(await [\w.()]*\b(text|shown)\(\)\)\.(toContain|toMatch)/]);

describe("a browser test", () => {
  const files = readdirSync("tests/browser", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));

  const foundBy = (search: (source: string) => readonly string[]): readonly string[] =>
    files.flatMap((file) => search(readFileSync(file, "utf8")).map((line) => `${file}: ${line.trim()}`));

  it("waits for no fixed time", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(foundBy(fixedWaitsIn)).toEqual([]);
  });

  it("asks again until a page says what it should", () => {
    expect(foundBy(hastyLooksIn)).toEqual([]);
  });

  it("would be found if it did", () => {
    for (const line of [
      "    await tab.page.waitForTimeout(500);",
      'import { setTimeout as sleep } from "node:timers/promises";',
      "    await sleep(50);",
    ])
      expect(fixedWaitsIn(line)).toEqual([line]);
    expect(fixedWaitsIn('await until("a tick", async () => (await marks()) ?? null);')).toEqual([]);
    const hasty = '    expect(await browser.popup.text()).toContain("Nothing was changed.");';
    expect(hastyLooksIn(hasty)).toEqual([hasty]);
    expect(hastyLooksIn('await browser.popup.says("Nothing was changed.");')).toEqual([]);
  });
});
