import { beforeEach, describe, expect, it } from "vitest";
import { readPolicy } from "../../../src/browser/managed.ts";
import { createOptionsStore } from "../../../src/browser/options.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { fakeBrowser, redirectUri } from "./fake-browser.ts";

const id = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
let browser: ReturnType<typeof fakeBrowser>;
let warnings: unknown[];
const log = { info: () => {}, warn: (...line: unknown[]) => void warnings.push(line) };

beforeEach(() => {
  browser = fakeBrowser();
  warnings = [];
});

const storeOf = (buildClientId = "") =>
  createOptionsStore({
    browser: browser.api,
    local: createStorageArea(browser.api.storage.local),
    buildClientId,
    log,
  });
const setPolicy = (policy: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries(policy)) browser.storage.managed.data.set(key, value);
};

describe("the client id in force", () => {
  it("is none in a new installation of a build without one", async () => {
    expect(await storeOf().current()).toEqual({
      clientId: null,
      clientIdSource: "none",
      ownClientId: "",
      redirectUri,
    });
  });

  it("is the policy's before the options' before the build's", async () => {
    const store = storeOf(id(1));
    expect(await store.current()).toMatchObject({ clientId: id(1), clientIdSource: "build" });
    expect(await store.set(id(2))).toEqual({ saved: true });
    expect(await store.current()).toMatchObject({ clientId: id(2), clientIdSource: "options" });
    setPolicy({ clientId: id(3).toUpperCase() });
    expect(await store.current()).toMatchObject({
      clientId: id(3),
      clientIdSource: "policy",
      ownClientId: id(2),
    });
    expect(await store.set(id(4))).toEqual({ saved: false, reason: "managed" });
    browser.storage.managed.data.clear();
    expect(await store.current()).toMatchObject({ clientId: id(2), clientIdSource: "options" });
    expect(await store.set("")).toEqual({ saved: true });
    expect(await store.current()).toMatchObject({ clientId: id(1), ownClientId: "" });
  });

  it("is taken as people paste it, and only when it is a GUID", async () => {
    const store = storeOf();
    expect(await store.set(`  ${id(2).toUpperCase()}\n`)).toEqual({ saved: true });
    expect((await store.current()).ownClientId).toBe(id(2));
    for (const wrong of ["contoso", `{${id(2)}}`, `${id(2)}0`, id(2).replace("-", ""), "not a guid at all"]) {
      expect(await store.set(wrong)).toEqual({ saved: false, reason: "not-a-guid" });
    }
    expect((await store.current()).ownClientId).toBe(id(2));
  });

  it("is none when build or storage hold nonsense", async () => {
    browser.storage.local.data.set("options", { clientId: "nonsense" });
    expect(await storeOf("TODO").current()).toMatchObject({ clientId: null, clientIdSource: "none" });
  });
});

describe("the policy", () => {
  it("names the tenant to sign in to, by id or domain", async () => {
    expect((await storeOf().signInSettings()).tenant).toBe("organizations");
    setPolicy({ tenantId: "Contoso.onmicrosoft.com" });
    expect((await storeOf().signInSettings()).tenant).toBe("contoso.onmicrosoft.com");
    setPolicy({ tenantId: id(5) });
    expect((await storeOf().signInSettings()).tenant).toBe(id(5));
  });

  it("that is malformed is left out and logged, without its value", async () => {
    setPolicy({ clientId: "https://evil.example", tenantId: "../common", other: true });
    expect(await readPolicy(browser.api, log)).toEqual({ clientId: null, tenantId: null });
    expect(warnings).toEqual([
      ["policy.ignored", { member: "clientId" }],
      ["policy.ignored", { member: "tenantId" }],
    ]);
    setPolicy({ clientId: 7, tenantId: ["x"] });
    expect(await readPolicy(browser.api, log)).toEqual({ clientId: null, tenantId: null });
  });

  it("that the browser does not have at all is none", async () => {
    browser.storage.managed.get = () => Promise.reject(new Error("Managed storage manifest not found"));
    expect(await readPolicy(browser.api, log)).toEqual({ clientId: null, tenantId: null });
    expect(warnings).toEqual([]);
  });
});
