import { beforeEach, describe, expect, it } from "vitest";
import { readPolicy } from "../../../background/policy/managed.ts";
import { createOptionsStore } from "../../../background/policy/options.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { clouds } from "../../../src/clouds/table.ts";
import { fakeBrowser, redirectUri } from "./fake-browser.ts";

const id = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
let browser: ReturnType<typeof fakeBrowser>;
let warnings: unknown[];
const log = { info: () => {}, warn: (...line: unknown[]) => void warnings.push(line) };

beforeEach(() => {
  browser = fakeBrowser();
  warnings = [];
});

const storeOf = (buildClientId = "", publisher = "") =>
  createOptionsStore({
    browser: browser.api,
    local: createStorageArea(browser.api.storage.local),
    buildClientId,
    publisher,
    cloud: clouds.public,
    log,
  });
const setPolicy = (policy: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries({ policyVersion: 1, ...policy }))
    browser.storage.managed.data.set(key, value);
};

describe("the client id in force", () => {
  it("is none in a new installation of a build without one", async () => {
    expect(await storeOf().current()).toEqual({
      clientId: null,
      clientIdSource: "none",
      ownClientId: "",
      tenant: null,
      tenantSource: "none",
      ownTenant: "",
      policyIgnored: [],
      destination: {},
      supportLink: null,
      redirectUri,
      consentLink: null,
      publisher: null,
    });
  });

  it("comes with the link for an administrator, and with the publisher's name where it is the build's", async () => {
    const store = storeOf(id(1), "TextUs Inc.");
    const { consentLink, publisher } = await store.current();
    expect(publisher).toBe("TextUs Inc.");
    const link = new URL(consentLink ?? "");
    expect(link.pathname).toBe("/organizations/v2.0/adminconsent");
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      client_id: id(1),
      redirect_uri: redirectUri,
      scope: expect.stringContaining("https://service.powerapps.com//User"),
    });
    expect(await store.set({ clientId: id(2), tenant: "contoso.com" })).toEqual({ saved: true });
    expect(await store.current()).toMatchObject({
      publisher: null,
      consentLink: expect.stringContaining("/contoso.com/v2.0/adminconsent?"),
    });
  });

  it("is the policy's before the options' before the build's", async () => {
    const store = storeOf(id(1));
    expect(await store.current()).toMatchObject({ clientId: id(1), clientIdSource: "build" });
    expect(await store.set({ clientId: id(2), tenant: "" })).toEqual({ saved: true });
    expect(await store.current()).toMatchObject({ clientId: id(2), clientIdSource: "options" });
    setPolicy({ clientId: id(3).toUpperCase() });
    expect(await store.current()).toMatchObject({
      clientId: id(3),
      clientIdSource: "policy",
      ownClientId: id(2),
    });
    expect(await store.set({ clientId: id(4), tenant: "" })).toEqual({
      saved: false,
      faults: { clientId: "managed" },
    });
    browser.storage.managed.data.clear();
    expect(await store.current()).toMatchObject({ clientId: id(2), clientIdSource: "options" });
    expect(await store.set({ clientId: "", tenant: "" })).toEqual({ saved: true });
    expect(await store.current()).toMatchObject({ clientId: id(1), ownClientId: "" });
  });

  it("is taken as people paste it, and only when it is a GUID", async () => {
    const store = storeOf();
    expect(await store.set({ clientId: `  ${id(2).toUpperCase()}\n`, tenant: "" })).toEqual({ saved: true });
    expect((await store.current()).ownClientId).toBe(id(2));
    for (const wrong of ["contoso", `{${id(2)}}`, `${id(2)}0`, id(2).replace("-", ""), "not a guid at all"]) {
      expect(await store.set({ clientId: wrong, tenant: "" })).toEqual({
        saved: false,
        faults: { clientId: "not-a-guid" },
      });
    }
    expect((await store.current()).ownClientId).toBe(id(2));
  });

  it("is none when build or storage hold nonsense", async () => {
    browser.storage.local.data.set("options", { clientId: "nonsense", tenant: 7 });
    expect(await storeOf("TODO").current()).toMatchObject({ clientId: null, clientIdSource: "none" });
  });
});

describe("the tenant in force", () => {
  const clientId = id(2);

  it("is any until one is set; then it is the policy's before the options'", async () => {
    const store = storeOf();
    expect((await store.signInSettings()).tenant).toBe("organizations");
    expect(await store.set({ clientId, tenant: " Contoso.onmicrosoft.com\n" })).toEqual({ saved: true });
    expect(await store.signInSettings()).toEqual({
      clientId,
      tenant: "contoso.onmicrosoft.com",
      redirectUri,
    });
    setPolicy({ tenantId: id(5) });
    expect(await store.current()).toMatchObject({
      tenant: id(5),
      tenantSource: "policy",
      ownTenant: "contoso.onmicrosoft.com",
    });
    expect((await store.signInSettings()).tenant).toBe(id(5));
    expect(await store.set({ clientId, tenant: "fabrikam.com" })).toEqual({
      saved: false,
      faults: { tenant: "managed" },
    });
  });

  it("leaves the client id to be changed where a policy sets the tenant alone", async () => {
    setPolicy({ tenantId: id(5) });
    const store = storeOf();
    expect(await store.set({ clientId, tenant: "" })).toEqual({ saved: true });
    expect(await store.current()).toMatchObject({ clientId, tenant: id(5) });
  });

  it.each([
    "organizations",
    "common",
    "contoso",
    "../common",
    "https://contoso.com",
    "a b.com",
    `{${id(1)}}`,
  ])("is not %s", async (tenant) => {
    const store = storeOf();
    expect(await store.set({ clientId, tenant })).toEqual({
      saved: false,
      faults: { tenant: "not-a-tenant" },
    });
    expect(await store.current()).toMatchObject({ ownClientId: "", ownTenant: "" });
  });

  it("is not the client id, which stands beside it in the portal", async () => {
    expect(await storeOf().set({ clientId, tenant: clientId.toUpperCase() })).toEqual({
      saved: false,
      faults: { tenant: "same-as-client-id" },
    });
  });

  it("is any for options that an older version stored", async () => {
    browser.storage.local.data.set("options", { clientId });
    expect(await storeOf().current()).toMatchObject({ clientId, tenant: null, tenantSource: "none" });
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
    const ignored = ["clientId", "tenantId"];
    expect(await readPolicy(browser.api, log)).toMatchObject({ clientId: null, tenantId: null, ignored });
    expect((await storeOf().current()).policyIgnored).toEqual(ignored);
    expect(warnings.slice(0, 2)).toEqual([
      ["policy.ignored", { member: "clientId" }],
      ["policy.ignored", { member: "tenantId" }],
    ]);
    setPolicy({ clientId: 7, tenantId: ["x"] });
    expect(await readPolicy(browser.api, log)).toMatchObject({ clientId: null, tenantId: null, ignored });
  });

  it.each([5, 60, 480])("sets after how many minutes a sign-in is dropped: %i", async (minutes) => {
    setPolicy({ signOutAfterMinutes: minutes });
    expect(await readPolicy(browser.api, log)).toMatchObject({ signOutAfterMinutes: minutes, ignored: [] });
  });

  it.each([4, 481, 0, -5, 7.5, "60", true, [60]])(
    "with %j minutes is told, and the default stays",
    async (minutes) => {
      setPolicy({ signOutAfterMinutes: minutes });
      const ignored = ["signOutAfterMinutes"];
      expect(await readPolicy(browser.api, log)).toMatchObject({ signOutAfterMinutes: null, ignored });
      expect((await storeOf().current()).policyIgnored).toEqual(ignored);
    },
  );

  it("says where the four values go, as far as it can be used", async () => {
    const publicKey = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    setPolicy({
      handOffUrl: " https://app.textus.com/dynamics ",
      handOffMail: "Miles.O'Brian@textus.com",
      handOffPublicKey: `${publicKey}\n`,
    });
    expect(await storeOf().current()).toMatchObject({
      destination: { url: "https://app.textus.com/dynamics", mail: "Miles.O'Brian@textus.com", publicKey },
      policyIgnored: [],
    });
  });

  it.each([
    ["handOffUrl", "http://app.textus.com"],
    ["handOffUrl", "javascript:alert(1)"],
    ["handOffUrl", "https:app.textus.com"],
    ["handOffUrl", "https://admin:pw@app.textus.com"],
    ["handOffUrl", "https://localhost"],
    ["handOffMail", "a@b.com, c@d.com"],
    ["handOffMail", "TextUs <a@b.com>"],
    ["handOffMail", "a@b.com?bcc=c@d.com"],
    ["handOffMail", "a@b"],
    ["handOffPublicKey", "age1pq1qqqq"],
    ["handOffPublicKey", ["age1"]],
  ])("whose %s is %j is told, and there is none", async (member, value) => {
    setPolicy({ [member]: value });
    expect(await storeOf().current()).toMatchObject({ destination: {}, policyIgnored: [member] });
  });

  it("names the organization's support by a plain https address", async () => {
    setPolicy({ supportLink: " https://support.contoso.example/dynamics " });
    expect(await storeOf().current()).toMatchObject({
      supportLink: "https://support.contoso.example/dynamics",
      policyIgnored: [],
    });
  });

  it.each([
    "http://support.contoso.example",
    "javascript:alert(1)",
    "mailto:help@contoso.example",
    "https://admin:pw@support.contoso.example",
    "https://admin@support.contoso.example",
    `https://support.contoso.example/${"x".repeat(2_000)}`,
    ["https://support.contoso.example"],
    7,
  ])("whose supportLink is %j is told, and there is none", async (supportLink) => {
    setPolicy({ supportLink });
    expect(await storeOf().current()).toMatchObject({ supportLink: null, policyIgnored: ["supportLink"] });
  });

  it("sets the language, where there is one of that name", async () => {
    setPolicy({ language: "en" });
    expect(await readPolicy(browser.api, log)).toMatchObject({ language: "en", ignored: [] });
    for (const wrong of ["EN", "xx", "constructor", 7, ["en"]]) {
      setPolicy({ language: wrong });
      expect(await readPolicy(browser.api, log)).toMatchObject({ language: null, ignored: ["language"] });
    }
  });

  it("that the browser does not have at all is none", async () => {
    browser.storage.managed.get = () => Promise.reject(new Error("Managed storage manifest not found"));
    expect(await readPolicy(browser.api, log)).toEqual({
      clientId: null,
      tenantId: null,
      destination: {},
      signOutAfterMinutes: null,
      language: null,
      supportLink: null,
      ignored: [],
    });
    expect(warnings).toEqual([]);
  });
});
