import fc from "fast-check";
import * as v from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { readPolicy } from "../../../background/policy/managed.ts";
import { createOptionsStore } from "../../../background/policy/options.ts";
import { english } from "../../../drive/english.ts";
import { faultsOf, tidied } from "../../../popup/setup/settings-form.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { commandInputs } from "../../../src/contract/command-inputs.ts";
import { checkId } from "../../../src/credentials/check.ts";
import { checkClientSecret } from "../../../src/credentials/client-secret.ts";
import { checkDynamicsUrl } from "../../../src/credentials/dynamics-url.ts";
import { areUsable, defaultSettings } from "../../../src/recipe/settings.ts";
import { textus } from "../../../src/recipe/textus.ts";
import { fakeBrowser } from "./fake-browser.ts";

/** Everything that a person or an organization's policy can set, with anything in it. */

const guid = "7e87a500-0000-4000-8000-000000000001";
/** What people paste: the right thing, the wrong one, half of it, a page of text. */
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "",
    " ",
    guid,
    guid.toUpperCase(),
    `  {${guid}}\n`,
    `${guid} `,
    guid.slice(1),
    "contoso.onmicrosoft.com",
    "https://contoso.crm4.dynamics.com/",
    "contoso.crm4.dynamics.com/main.aspx?appid=1",
    "https://evil.example/?https://contoso.crm4.dynamics.com",
    "organizations",
    "__proto__",
    "abc8Q~0123456789012345678901234567890123",
    "abc***************",
    "\u202egnp.exe",
    "\u0000",
    "x".repeat(100_000),
    `${"a-".repeat(50_000)}.com`,
    `${"a.".repeat(50_000)}com`,
    `{${"{".repeat(50_000)}`,
    `https://${"a".repeat(50_000)}.crm.dynamics.com`,
  ),
  fc
    .tuple(fc.constantFrom(guid, "contoso.com", "https://contoso.crm.dynamics.com"), fc.string())
    .map(([a, b]) => a + b),
);

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
});
const quiet = { info: () => {}, warn: () => {} };
const store = () =>
  createOptionsStore({
    browser: browser.api,
    local: createStorageArea(browser.api.storage.local),
    buildClientId: "",
    cloud: clouds.public,
    log: quiet,
  });
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe("the fields of the options page", () => {
  it("are saved in their one spelling, or each that can't be is told with what is expected", async () => {
    await fc.assert(
      fc.asyncProperty(typed, typed, async (clientId, tenant) => {
        const input = v.parse(commandInputs["options.set"], { clientId, tenant });
        const saved = await store().set(input);
        if (!saved.saved) {
          const told = Object.values(saved.faults).map((fault) => english.sentences[`ui.options.${fault}`]);
          expect(told.length).toBeGreaterThan(0);
          expect(told.every((sentence) => (sentence ?? "").length > 20)).toBe(true);
        }
        const { clientId: id, tenant: name, ownClientId } = await store().current();
        expect(id === null || isId.test(id)).toBe(true);
        expect(name === null || isId.test(name) || /^[a-z0-9.-]+\.[a-z]{2,}$/.test(name)).toBe(true);
        if (saved.saved) expect(ownClientId).toBe(clientId.trim().toLowerCase());
      }),
      { numRuns: 500 },
    );
  });
});

describe("a managed policy", () => {
  it("with anything in it sets a value that can be used, or none and says which was left out", async () => {
    const value = fc.oneof(typed, fc.jsonValue());
    const policy = fc.record(
      {
        clientId: value,
        tenantId: value,
        signOutAfterMinutes: fc.oneof(value, fc.integer({ min: -10, max: 600 })),
        other: value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(policy, async (raw) => {
        browser.storage.managed.data.clear();
        for (const [key, one] of Object.entries(raw)) browser.storage.managed.data.set(key, one);
        const read = await readPolicy(browser.api, quiet);
        expect(read.clientId === null || isId.test(read.clientId)).toBe(true);
        expect(read.tenantId === null || /^[a-z0-9.-]+$/.test(read.tenantId)).toBe(true);
        const minutes = read.signOutAfterMinutes;
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 5 && minutes <= 480)).toBe(true);
        for (const member of ["clientId", "tenantId", "signOutAfterMinutes"] as const) {
          const given = raw[member];
          const isSet =
            given !== undefined && given !== null && !(typeof given === "string" && given.trim() === "");
          expect(read.ignored.includes(member)).toBe(isSet && read[member] === null);
        }
        expect((await store().current()).policyIgnored).toEqual(read.ignored);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the settings of a set-up", () => {
  const text = fc.oneof(
    typed,
    fc.string({ maxLength: 130 }),
    fc.constantFrom("x".repeat(64), "x".repeat(65), "x".repeat(101), "x".repeat(121)),
  );
  const settings = fc.record({
    applicationName: fc.oneof(fc.constant("TextUs"), text),
    secretDescription: fc.oneof(fc.constant("production"), text),
    secretLifetimeMonths: fc.constantFrom(1, 12, 24),
    roles: fc.array(
      fc.oneof(
        fc.constant("Basic User"),
        text.filter((role) => role.trim() !== ""),
      ),
      { maxLength: 60 },
    ),
  });

  it("in which the form finds no fault are taken by whoever they are for; the others have a sentence at their field", () => {
    fc.assert(
      fc.property(settings, (entered) => {
        const faults = faultsOf(entered);
        const taken = v.safeParse(commandInputs["setup.change-settings"], { settings: tidied(entered) });
        expect(Object.keys(faults).length === 0).toBe(taken.success);
        if (taken.success) expect(areUsable(taken.output.settings)).toBe(true);
        for (const { id } of Object.values(faults)) expect(english.sentences[id]?.length).toBeGreaterThan(10);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["a description of 65 characters", { secretDescription: "x".repeat(65) }, "secretDescription"],
    ["a role of 101", { roles: ["x".repeat(101)] }, "roles"],
  ])("with %s are told so, not refused without a word", (_name, change, field) => {
    expect(Object.keys(faultsOf({ ...defaultSettings(textus), ...change }))).toEqual([field]);
  });
});

describe("a value that is pasted for the guide", () => {
  const checks = {
    tenantId: (text: string) => checkId("tenantId", text),
    clientId: (text: string) => checkId("clientId", text),
    dynamicsUrl: checkDynamicsUrl,
    clientSecret: checkClientSecret,
  };
  const names = Object.keys(checks) as (keyof typeof checks)[];

  it.each(names)("%s: reaches its check whatever its length, and has a value or a finding", (value) => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(v.is(commandInputs["guide.paste"], { value, text })).toBe(true);
        const { value: found, findings } = checks[value](text);
        if (found === null) expect(findings.some(({ severity }) => severity === "error")).toBe(true);
        else expect(checks[value](found).value).toBe(found);
      }),
      { numRuns: 500 },
    );
  });
});
