import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measure } from "../../scripts/build/measure.ts";
import { runBuild } from "../../scripts/build/run-build.ts";

/** Bytes, gzip, with what each loads at start. What runs in every frame of a portal counts most. */
const budgets = { background: 215_000, popup: 37_000, frame: 19_000, ring: 20_000, card: 20_000 } as const;

describe("npm run build", () => {
  let folder: string;
  let printed: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "textus-setup-build-"));
    printed = runBuild(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("makes both packages and prints what each part weighs", () => {
    for (const browser of ["chrome", "firefox"]) {
      expect(printed).toContain(`${folder}/${browser}`);
      const weights = measure(join(folder, browser));
      expect(weights.map(({ part }) => part)).toEqual(expect.arrayContaining(["background", "popup"]));
      for (const { part, raw, gzip } of weights) {
        expect(gzip).toBeLessThan(raw);
        const line = new RegExp(
          `${part} +${(raw / 1000).toFixed(1)} kB +${(gzip / 1000).toFixed(1)} kB gzip`,
        );
        expect(printed).toMatch(line);
      }
    }
  });

  it("counts everything that a part loads at start", () => {
    for (const { files, raw } of measure(join(folder, "chrome"))) {
      const sum = files.reduce((total, file) => total + statSync(join(folder, "chrome", file)).size, 0);
      expect(raw).toBe(sum);
    }
  });

  it.each(Object.entries(budgets))("keeps %s within its budget", (part, most) => {
    const weight = measure(join(folder, "chrome")).find((one) => one.part === part);
    expect(weight?.gzip).toBeGreaterThan(0);
    expect(weight?.gzip).toBeLessThanOrEqual(most);
  });

  it("leaves out of a frame what it is told, and polyfills of what every browser has", () => {
    const frame = readFileSync(join(folder, "chrome", "content-scripts/frame.js"), "utf8");
    // Readers name the targets that they read; what these are like is told by the worker.
    expect(frame).toContain("register.account-type");
    expect(frame).not.toContain("Menu-CallAnAPI");
    expect(frame).not.toMatch(/\bgrade\b|\(emisar|zh-test/);
    expect(frame).not.toContain("Cannot call a class as a function");
  });

  it("keeps MSAL and the Graph client out of what a popup loads", () => {
    const [background, popup] = ["background", "popup"].map((part) =>
      measure(join(folder, "chrome")).find((weight) => weight.part === part),
    );
    expect(popup?.raw).toBeGreaterThan(0);
    expect(popup?.raw).toBeLessThan((background?.raw ?? 0) / 2);
  });
});
