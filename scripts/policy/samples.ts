import { readFileSync } from "node:fs";
import { firefoxId } from "../build/firefox-manifest.ts";

/** A member of the policy, as the schema that ships describes it. */
interface Member {
  readonly title: string;
  readonly description: string;
  readonly type: "string" | "integer";
}

interface Schema {
  readonly properties: Readonly<Record<string, Member>>;
}

export type PolicyValues = Readonly<Record<string, string | number>>;

/** What stands in samples for Chrome and Edge: each store gives the extension an id of its own. */
export const anyExtensionId = "EXTENSION_ID";

/** What every sample sets: nobody's app, a made-up domain, and the test key of age's own documentation. */
export const sampleValues: PolicyValues = {
  policyVersion: 1,
  clientId: "11111111-2222-4333-8444-555555555555",
  tenantId: "contoso.onmicrosoft.com",
  signOutAfterMinutes: 30,
  handOffUrl: "https://vendor.example.com/dynamics",
  handOffMail: "onboarding@vendor.example.com",
  language: "en",
  supportLink: "https://support.contoso.example/dynamics",
  handOffPublicKey: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
};

export const policyMembers = (): Schema["properties"] =>
  (JSON.parse(readFileSync("public/managed-schema.json", "utf8")) as Schema).properties;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Chromium on Linux: a file in /etc/opt/chrome/policies/managed/, or /etc/opt/edge/policies/managed/. */
export const chromiumPolicy = (extensionId: string, values: PolicyValues): unknown => ({
  "3rdparty": { extensions: { [extensionId]: values } },
});

/** Firefox on every system: policies.json. */
export const firefoxPolicy = (extensionId: string, values: PolicyValues): unknown => ({
  policies: { "3rdparty": { Extensions: { [extensionId]: values } } },
});

const registryKeys = {
  chrome: "SOFTWARE\\Policies\\Google\\Chrome",
  edge: "SOFTWARE\\Policies\\Microsoft\\Edge",
} as const;

const keyOf = (browser: keyof typeof registryKeys): string =>
  `${registryKeys[browser]}\\3rdparty\\extensions\\${anyExtensionId}\\policy`;

/** A file for Windows' registry editor: text with CRLF, numbers in eight hexadecimal digits. */
function registryFile(browser: keyof typeof registryKeys): string {
  const lines = Object.entries(sampleValues).map(([name, value]) =>
    typeof value === "number"
      ? `"${name}"=dword:${value.toString(16).padStart(8, "0")}`
      : `"${name}"="${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`,
  );
  return [
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_LOCAL_MACHINE\\${keyOf(browser)}]`,
    ...lines,
    "",
  ].join("\r\n");
}

/** A script for Intune (Devices, Scripts and remediations), which runs as the system. */
function intuneScript(): string {
  const lines = Object.entries(sampleValues).map(([name, value]) => {
    const [type, text] =
      typeof value === "number" ? ["DWord", String(value)] : ["String", `'${value.replaceAll("'", "''")}'`];
    return `New-ItemProperty -Path $key -Name '${name}' -PropertyType ${type} -Value ${text} -Force | Out-Null`;
  });
  return [
    "# Sets the policy of the extension in Microsoft Edge for everybody on this computer.",
    "$ErrorActionPreference = 'Stop'",
    `$key = 'HKLM:\\${keyOf("edge")}'`,
    "New-Item -Path $key -Force | Out-Null",
    ...lines,
    "",
  ].join("\r\n");
}

/** The members as a table of the guide for administrators. */
export function membersTable(): string {
  const rows = Object.entries(policyMembers()).map(
    ([name, { type, description }]) =>
      `| \`${name}\` | ${type === "integer" ? "whole number" : "text"} | ${description} |`,
  );
  return ["| Member | Type | What it sets |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The samples in docs/policy/, by file name. */
export const policySamples = (): Readonly<Record<string, string>> => ({
  "chromium.json": json(chromiumPolicy(anyExtensionId, sampleValues)),
  "chrome.reg": registryFile("chrome"),
  "edge.reg": registryFile("edge"),
  "edge-intune.ps1": intuneScript(),
  "firefox-policies.json": json(firefoxPolicy(firefoxId, sampleValues)),
});
