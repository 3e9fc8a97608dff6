import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import template from "../../manifest.json" with { type: "json" };
import { manifestOf } from "../../scripts/build/manifest.ts";
import { browserPermissions, calledHosts, matchPatternOf, signInApis } from "../../src/clouds/access.ts";
import { cloudIds, clouds } from "../../src/clouds/table.ts";
import { allPortalMatchPatterns } from "../../src/guide/routes/hosts.ts";
import { pages } from "../../src/words/en/pages.ts";

const manifest = template as { readonly permissions: readonly string[] };
const called = calledHosts("public");

describe("the table of hosts and permissions (src/clouds/access.ts)", () => {
  it("is what manifest.json asks for", () => {
    expect(manifest.permissions).toEqual(Object.keys(browserPermissions));
    // The build makes these from src/clouds (scripts/build/manifest.ts).
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("optional_host_permissions");
  });

  it.each(cloudIds)("is what an extension for %s asks for, and what its policy lets it call", (id) => {
    const made = manifestOf(template, { cloud: id, vendor: "TextUs", version: "1.2.3" });
    const asked = (when: "installed" | "chosen") =>
      calledHosts(id)
        .filter((one) => one.asked === when)
        .map(matchPatternOf);
    expect(made.host_permissions).toEqual(asked("installed"));
    expect(made.optional_host_permissions).toEqual([...asked("chosen"), ...allPortalMatchPatterns()]);
    const csp = made.content_security_policy.extension_pages;
    const sources = /connect-src ([^;]*)/.exec(csp)?.[1]?.split(" ");
    expect(sources).toEqual(["'self'", ...calledHosts(id).map(({ host }) => `https://${host}`)]);
    expect(csp.replace(/connect-src [^;]*/, "")).toBe(
      template.content_security_policy.extension_pages.replace(/connect-src [^;]*/, ""),
    );
  });

  it("names the services of the cloud that is signed in to", () => {
    const { login, graph, bap, powerPlatform } = clouds.public;
    const installed = called.filter((one) => one.asked === "installed");
    expect(installed.map(({ host }) => `https://${host}`)).toEqual([login, graph, bap, powerPlatform]);
  });

  it("is README's table of what is sent where, row for row", () => {
    const readme = readFileSync("README.md", "utf8");
    const section = /### What it sends where\n([\s\S]*?)\n###? /.exec(readme)?.[1] ?? "";
    const rows = section
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2)
      .map((line) =>
        line
          .split("|")
          .slice(1, 3)
          .map((cell) => cell.trim()),
      );
    expect(rows).toEqual([
      ...called.map(({ host, sends }) => [`\`${host}\``, sends]),
      ["anybody else", "nothing. No analytics, no server of ours"],
    ]);
  });

  it("has a sentence on the options page for each permission of the sign-in app, and no other is there", () => {
    const reasons = signInApis.flatMap((api) => api.permissions.map(({ why }) => why as string));
    const sentences = Object.keys(pages).filter((id) => id.startsWith("ui.guide.why-"));
    expect(sentences.sort()).toEqual([...reasons].sort());
    for (const id of sentences)
      expect(pages[id as keyof typeof pages]).not.toMatch(/not used|later version/i);
  });
});
