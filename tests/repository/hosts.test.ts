import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cloudIds, cloudPages, clouds } from "../../src/clouds/table.ts";

/** Everything of the product that is text, except the table itself. */
const files = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "src", "popup", "background", "content-scripts"],
  { encoding: "utf8" },
)
  .split("\n")
  .concat(
    "manifest.json",
    "public/managed-schema.json",
    ...readdirSync("_locales").map((locale) => `_locales/${locale}/messages.json`),
  )
  .filter((file) => /\.(ts|tsx|json|html|css)$/.test(file) && !file.startsWith("src/clouds/"));

/** Hosts of the table, and the domains of Microsoft's that they and others are below. */
const domains = [
  "microsoft.com",
  "microsoft.us",
  "azure.com",
  "azure.net",
  "azure.us",
  "azure.cn",
  "microsoftonline.com",
  "microsoftonline.us",
  "microsoftonline.cn",
  "chinacloudapi.cn",
  "usgovcloudapi.net",
  "windows.net",
  "powerapps.com",
  "powerapps.us",
  "powerapps.cn",
  "powerplatform.com",
  "appsplatform.us",
  "dynamics.com",
  "dynamics.cn",
  "microsoftdynamics.us",
];
const HOST = new RegExp(
  `(?<![\\w-])(?:[\\w*-]+\\\\?\\.)*(?:${domains.map((domain) => domain.replace(".", "\\\\?\\.")).join("|")})(?![\\w-])`,
  "g",
);
/** Documentation is cited as the source of a fact; a tenant's name is an example of what to type. */
const isNoService = (host: string): boolean =>
  host === "learn.microsoft.com" || host.endsWith(".onmicrosoft.com");

const hostsIn = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(HOST)].map(([host]) => host).filter((host) => !isNoService(host));

const withoutComments = (text: string): string =>
  text.replace(/(?<=^|[\s{])\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|<!--[\s\S]*?-->/gm, "");

describe("host names of Microsoft's", () => {
  it("stand in src/clouds and nowhere else in the product", () => {
    const elsewhere = files.flatMap((file) =>
      hostsIn(readFileSync(file, "utf8")).map((host) => `${file}: ${host}`),
    );
    expect(files.length).toBeGreaterThan(400);
    expect(elsewhere).toEqual([]);
  });

  it("are recognised wherever they stand, except in a comment and in a citation", () => {
    const found = [
      'const a = "https://graph.microsoft.com/v1.0";',
      "/^POST \\S+\\.dynamics\\.com/",
      'text.includes("appsplatform.us")',
      '"https://*.portal.azure.com/*"',
      "`https://contoso.crm4.dynamics.com/api`",
    ];
    expect(found.map((line) => hostsIn(line).length)).toEqual([1, 1, 1, 1, 1]);
    const none = [
      "/** https://graph.microsoft.com */",
      "  // graph.microsoft.com is asked first",
      'from: "learn.microsoft.com/entra/identity-platform"',
      '"contoso.onmicrosoft.com"',
      '"microsoft.common"',
    ];
    expect(none.flatMap(hostsIn)).toEqual([]);
  });

  it("of the table are all among what is looked for", () => {
    const hosts = cloudIds.flatMap((id) => {
      const { login, graph, bap, bapAudience, powerPlatform } = clouds[id];
      const { organizations, portals } = cloudPages[id];
      const origins = [login, graph, bap, bapAudience, powerPlatform];
      return [...origins, organizations.all, ...portals.map(({ host }) => host)];
    });
    expect(hosts.filter((host) => hostsIn(`"${host}"`).length !== 1)).toEqual([]);
  });

  it("of the table stand in docs/microsoft/ with their source", () => {
    const documents = ["clouds", "portals"].map((page) => readFileSync(`docs/microsoft/${page}.md`, "utf8"));
    const facts = documents.join("\n");
    const hosts = cloudIds.flatMap((id) => {
      const { id: _id, ...origins } = clouds[id];
      const named = Object.values(origins).map((origin) => new URL(origin).host);
      return [...named, ...cloudPages[id].portals.map(({ host }) => host.replace("*.", ""))];
    });
    expect([...new Set(hosts)].filter((host) => !facts.includes(host))).toEqual([]);
  });
});
