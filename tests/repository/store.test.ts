import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chromiumOnly } from "../../scripts/build/firefox-manifest.ts";
import { storeDocuments } from "../../scripts/store/files.ts";
import { reasons } from "../../scripts/store/reasons.ts";
import { recipe } from "../../src/recipe/current.ts";

const read = (file: string): string => readFileSync(file, "utf8");

/** The text below a heading of docs/store/listing.md, in one line a paragraph. */
function listed(heading: string): string {
  const part = read("docs/store/listing.md").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0];
  if (part === undefined) throw new Error(`The listing has no ${heading}.`);
  return part.trim();
}

describe("what the stores get (npx tsx scripts/store.ts writes it)", () => {
  it.each(Object.entries(storeDocuments()))("%s is as the tables have it", (file, text) => {
    expect(read(file)).toBe(text);
  });

  it.each(["chrome", "firefox"])(
    "has a reason for everything that the manifest for %s asks for, and no other",
    (browser) => {
      const manifest = JSON.parse(read(`dist/${browser}/manifest.json`)) as Record<string, readonly string[]>;
      const asked = (when: string) =>
        reasons()
          .filter((one) => one.when === when)
          .map(({ name }) => name)
          .filter((name) => !chromiumOnly.includes(name) || browser === "chrome")
          .sort();
      expect(asked("always")).toEqual(
        [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].sort(),
      );
      expect(asked("asked")).toEqual(
        [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])].sort(),
      );
    },
  );

  it("ships the privacy policy as a page without a script or anything from elsewhere", () => {
    const page = read("dist/chrome/privacy.html");
    expect(page).toBe(read("public/privacy.html"));
    expect(page).not.toMatch(/<script|style=|\son\w+=|(src|href)="(https?:)?\/\//);
    expect(page).toContain("no analytics");
  });

  it("keeps the listing within what the stores take", () => {
    const summary = listed("Summary");
    // Chrome: 75 and 132 characters; Firefox: 250 for a summary; Edge: a description of at least 250.
    expect(listed("Name").length).toBeLessThanOrEqual(75);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(listed("Description").length).toBeGreaterThan(250);
    expect(listed("Description").length).toBeLessThanOrEqual(10_000);
    const { extensionName, extensionDescription } = JSON.parse(read("_locales/en/messages.json"));
    const filled = (text: string) => text.replaceAll("{vendor}", recipe.vendor);
    expect([listed("Name"), summary]).toEqual([
      filled(extensionName.message),
      filled(extensionDescription.message),
    ]);
  });
});
