import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measure } from "../../scripts/build/measure.ts";
import { runBuild } from "../../scripts/build/run-build.ts";

/**
 * Bytes, gzip, with what each loads at start. What runs in every frame of a portal counts most, then the start of the
 * worker, which is run for each tab that is opened anywhere. What the worker loads later is loaded by who wants it.
 */
const budgets = {
  // 0.1 kB of it for what the toolbar icon opens, which the browser is told at each start.
  background: 16_400,
  // 0.8 kB of it for the guide: the picture on the card, the ring's words, Email and Settings ways. 4.0 kB for the check of a
  // finished set-up and its repair. 1.3 kB for clearing the clipboard and for the parts that the record lists. 0.2 kB for
  // what is told once between the guide's frames, so that none of it is lost. 0.5 kB for a reset, 0.9 kB for
  // notifications. 1.0 kB for what may be left out of a plan, and the words of three more causes. 3.1 kB for the name of
  // the API that a sign-in was refused for, its creation, and what Microsoft demands at a sign-in. 2.9 kB for a set-up that
  // was made by hand. 0.7 kB for the admin's own picture: its check, its store, and what the plan says of it.
  // 0.2 kB for names that the guide keeps in memory instead of on disk.
  // 0.8 kB for the runs that are behind one card of Home, and what they leave.
  // 0.7 kB for roles that others have given, the day of each finding, and what a repair has made anew.
  // 0.3 kB for other environments that use a secret, what an undo has left, and days as the language writes them.
  // 0.4 kB for clearing the clipboard, half of it from the start of the worker.
  // 0.6 kB for other languages, 0.3 kB for the side panel, 0.2 kB for frames whose surroundings the worker judges now.
  // 0.3 kB for environments that are shown before the organization's name, and steps that a recipe does not ask for.
  "background-later": 225_000,
  // 0.2 kB for Help, About and Reset in the menu, and for offering notifications; each loads what it shows. 0.2 kB for what
  // may be left out of a plan, and the rest of an undo. 0.3 kB for the words of refused sign-ins, 0.1 kB for a refused test,
  // 0.1 kB for what the admin has called known. 0.2 kB for other languages. 0.6 kB for the side panel: how it is opened and
  // with what, and that it keeps a run going. 0.1 kB for the link to an organization's own support.
  popup: 39_000,
  frame: 19_000,
  ring: 20_000,
  card: 20_000,
} as const;

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
    const [later, popup] = ["background-later", "popup"].map((part) =>
      measure(join(folder, "chrome")).find((weight) => weight.part === part),
    );
    expect(popup?.raw).toBeGreaterThan(0);
    expect(popup?.raw).toBeLessThan((later?.raw ?? 0) / 2);
  });
});
