import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPolicy } from "../../background/policy/managed.ts";
import { membersTable, policyMembers, policySamples, sampleValues } from "../../scripts/policy/samples.ts";
import { fakeBrowser } from "../unit/browser/fake-browser.ts";

const read = (name: string): string => readFileSync(`docs/policy/${name}`, "utf8");
const inText = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value);

/** A table whatever the width of its columns. */
const flat = (text: string): string => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");

/** What the registry editor would set, by the rules of its files. */
function setByRegistry(name: string): Record<string, string | number> {
  const lines = read(name).split("\r\n");
  expect(lines[0]).toBe("Windows Registry Editor Version 5.00");
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, member = "", text, hex] = /^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
      if (member === "") return [];
      return [[member, hex === undefined ? (text ?? "") : Number.parseInt(hex, 16)] as const];
    }),
  );
}

/** What the script would set. */
const setByScript = (): Record<string, string | number> =>
  Object.fromEntries(
    [...read("edge-intune.ps1").matchAll(/-Name '(\w+)' -PropertyType \w+ -Value '?(.*?)'? -Force/g)].map(
      ([, member = "", value = ""]) => [member, inText(value)] as const,
    ),
  );

describe("The samples of a policy", () => {
  it("are what the schema that ships makes of them", () => {
    const samples = policySamples();
    expect(readdirSync("docs/policy").sort()).toEqual([...Object.keys(samples), "README.md"].sort());
    for (const [name, text] of Object.entries(samples)) expect(read(name), name).toBe(text);
    expect(flat(read("README.md"))).toContain(flat(membersTable()));
  });

  it("set every member, with the type that the schema has", () => {
    const members = policyMembers();
    expect(Object.keys(sampleValues).sort()).toEqual(Object.keys(members).sort());
    for (const [name, value] of Object.entries(sampleValues))
      expect(typeof value === "number" ? "integer" : typeof value, name).toBe(members[name]?.type);
  });

  it.each(["chrome.reg", "edge.reg"])("set the same in Windows' registry: %s", (name) => {
    expect(setByRegistry(name)).toEqual(sampleValues);
    expect(read(name)).toMatch(/^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\.*\\EXTENSION_ID\\policy\]\r$/m);
  });

  it("set the same by Intune", () => {
    expect(setByScript()).toEqual(sampleValues);
  });

  it("hold nothing that the extension can't use", async () => {
    const browser = fakeBrowser();
    for (const [name, value] of Object.entries(sampleValues)) browser.storage.managed.data.set(name, value);
    const policy = await readPolicy(browser.api, { info: () => {}, warn: () => {} });
    expect(policy).toMatchObject({
      clientId: sampleValues.clientId,
      tenantId: sampleValues.tenantId,
      signOutAfterMinutes: sampleValues.signOutAfterMinutes,
      ignored: [],
    });
    expect(Object.keys(policy.destination).sort()).toEqual(["mail", "publicKey", "url"]);
  });
});
