import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { browserPermissions, calledHosts, matchPatternOf, signInApis } from "../../src/clouds/access.ts";
import { allPortalMatchPatterns } from "../../src/guide/routes/hosts.ts";
import { clouds } from "../../src/microsoft/clouds.ts";
import { pages } from "../../src/words/en/pages.ts";

const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
};
const asked = (when: "installed" | "chosen") => calledHosts.filter((one) => one.asked === when);

describe("the table of hosts and permissions (src/clouds/access.ts)", () => {
  it("is what manifest.json asks for", () => {
    expect(manifest.permissions).toEqual(Object.keys(browserPermissions));
    expect(manifest.host_permissions).toEqual(asked("installed").map(matchPatternOf));
    expect(manifest.optional_host_permissions).toEqual([
      ...asked("chosen").map(matchPatternOf),
      ...allPortalMatchPatterns,
    ]);
  });

  it("is what the content security policy lets pages and background call, besides themselves", () => {
    const csp = manifest.content_security_policy.extension_pages;
    const sources = /connect-src ([^;]*)/.exec(csp)?.[1]?.split(" ");
    expect(sources).toEqual(["'self'", ...calledHosts.map(({ host }) => `https://${host}`)]);
  });

  it("names the services of the cloud that is signed in to", () => {
    const { login, graph, bap, powerPlatform } = clouds.public;
    expect(asked("installed").map(({ host }) => `https://${host}`)).toEqual([
      login,
      graph,
      bap,
      powerPlatform,
    ]);
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
      ...calledHosts.map(({ host, sends }) => [`\`${host}\``, sends]),
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
