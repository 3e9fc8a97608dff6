import { beforeEach, describe, expect, it } from "vitest";
import { provedAt, runSecret, runSecretName, vaultOf } from "../../../drive/popup/held-secrets.ts";
import { sessionKeys } from "../../../src/contract/commands.ts";
import { parseHeldSecrets } from "../../../src/contract/records.ts";
import type { GuideSecret } from "../../../src/provisioning/model/vault.ts";
import { nameOfRecord } from "../../../src/provisioning/model/vault.ts";
import { type FakeBrowser, fakeBrowser } from "./fake-browser.ts";

const guide = { owner: "guide" } as const;
const captured: GuideSecret = {
  ...guide,
  clientSecret: "captured",
  at: provedAt,
  keyId: null,
  tenantId: runSecret.tenantId,
  clientId: runSecret.clientId,
  dynamicsUrl: runSecret.dynamicsUrl,
};
const elsewhere = { ...runSecret, runId: "r2", dynamicsUrl: "https://contoso-test.crm4.dynamics.com" };

let browser: FakeBrowser;
let vault: ReturnType<typeof vaultOf>;
beforeEach(() => {
  browser = fakeBrowser();
  vault = vaultOf(browser);
});

describe("the vault", () => {
  it("keeps a secret in memory alone until it is forgotten", async () => {
    await vault.put(runSecret);
    expect(await vaultOf(browser).get(runSecretName)).toEqual({ ...runSecret, provedAt: null });
    expect(browser.storage.local.data.size).toBe(0);
    await vault.forget({ owner: "run", runId: "r1" });
    expect(await vault.get(runSecretName)).toBeNull();
    expect(vault.values()).toEqual([]);
    expect(browser.storage.session.data.size).toBe(0);
  });

  it("keeps the records of runs, environments and the guide beside each other", async () => {
    await vault.put(runSecret);
    await vault.put(elsewhere);
    await vault.put(captured);
    expect(await vault.get(runSecretName)).toMatchObject(runSecret);
    expect(await vault.get(nameOfRecord(elsewhere))).toMatchObject(elsewhere);
    expect(await vault.get(guide)).toMatchObject(captured);
  });

  it.each(["runId", "clientId", "keyId", "dynamicsUrl"] as const)(
    "gives nothing in the place of a record with another %s",
    async (member) => {
      await vault.put(runSecret);
      expect(await vault.get({ ...runSecretName, [member]: "another" })).toBeNull();
    },
  );

  it("tells what it holds without any value", async () => {
    await vault.put(runSecret);
    await vault.put(captured);
    expect(await vault.known()).toMatchObject([
      { runId: "r1", keyId: "k1" },
      { owner: "guide", hint: "cap" },
    ]);
    const told = JSON.stringify(await vault.known());
    expect(told).not.toContain(runSecret.clientSecret);
    expect(told).not.toContain(captured.clientSecret);
  });

  it("forgets only what the one who asks owns", async () => {
    for (const record of [runSecret, { ...runSecret, keyId: "k2" }, elsewhere, captured]) {
      await vault.put(record);
    }
    await vault.forget({ owner: "run", runId: "r1", keyId: "k2" });
    expect((await vault.known()).map(({ owner }) => owner)).toEqual(["run", "run", "guide"]);
    await vault.forget({ owner: "run", runId: "r1" });
    expect(await vault.get(nameOfRecord(elsewhere))).not.toBeNull();
    await vault.forget(guide);
    expect((await vault.known()).map(({ keyId }) => keyId)).toEqual(["k1"]);
  });

  it("forgets the secret of a record wherever that value is, and no other secret", async () => {
    for (const record of [runSecret, elsewhere, captured]) await vault.put(record);
    await vault.forgetSecret(runSecretName);
    expect(await vault.known()).toMatchObject([{ owner: "guide" }]);
    await vault.forgetAll();
    expect(browser.storage.session.data.size).toBe(0);
  });

  it("keeps as many records of runs as the journal keeps runs; the oldest go, the guide's stays", async () => {
    await vault.put(captured);
    for (let n = 0; n < 30; n += 1) await vault.put({ ...runSecret, runId: `run ${n}` });
    const known = await vault.known();
    expect(known.length).toBe(20);
    expect(await vault.get(guide)).not.toBeNull();
    expect(await vault.get({ ...runSecretName, runId: "run 29" })).not.toBeNull();
    expect(await vault.get({ ...runSecretName, runId: "run 0" })).toBeNull();
  });
});

describe("a proof", () => {
  it.each(["clientSecret", "clientId", "tenantId", "dynamicsUrl"] as const)(
    "is not noted where another %s was used",
    async (field) => {
      await vault.put(runSecret);
      expect(await vault.proved(runSecretName, { ...runSecret, [field]: "another" })).toBe(false);
      expect((await vault.get(runSecretName))?.provedAt).toBeNull();
    },
  );

  it("is noted of exactly these four values, and goes when the secret or the tenant is another", async () => {
    await vault.put(runSecret);
    expect(await vault.proved(runSecretName, runSecret)).toBe(true);
    await vault.put({ ...runSecret, displayName: "renamed" });
    expect((await vault.get(runSecretName))?.provedAt).toBe(provedAt);
    for (const field of ["clientSecret", "tenantId"] as const) {
      await vault.put(runSecret);
      await vault.proved(runSecretName, runSecret);
      await vault.put({ ...runSecret, [field]: "another" });
      expect((await vault.get(runSecretName))?.provedAt).toBeNull();
    }
  });

  it.each(["clientId", "tenantId", "dynamicsUrl", "clientSecret"] as const)(
    "of the guide's record goes with another %s",
    async (field) => {
      await vault.put(captured);
      expect(await vault.proved(guide, runSecret)).toBe(false);
      expect(await vault.proved(guide, { ...runSecret, clientSecret: "captured" })).toBe(true);
      await vault.put({ ...captured, [field]: "another" });
      expect((await vault.get(guide))?.provedAt).toBeNull();
    },
  );

  it("is not noted of a record that was forgotten meanwhile", async () => {
    expect(await vault.proved(runSecretName, runSecret)).toBe(false);
    expect(await vault.known()).toEqual([]);
  });
});

describe("a hand-over", () => {
  it("gives the four values and whether they are proved, and is remembered by id on disk", async () => {
    await vault.put(runSecret);
    const { dynamicsUrl, tenantId, clientId, clientSecret } = runSecret;
    expect(await vault.handOver(runSecretName)).toEqual({
      dynamicsUrl,
      tenantId,
      clientId,
      clientSecret,
      proved: false,
    });
    await vault.proved(runSecretName, runSecret);
    expect((await vault.handOver(runSecretName))?.proved).toBe(true);
    browser.storage.session.data.clear();
    expect(await vaultOf(browser).handedOver()).toEqual(["k1"]);
    expect(JSON.stringify([...browser.storage.local.data])).not.toContain(clientSecret);
  });

  it("is none of a record with a value missing, or of one that is not there", async () => {
    await vault.put({ ...captured, clientId: null });
    expect(await vault.handOver(guide)).toBeNull();
    expect(await vault.handOver(runSecretName)).toBeNull();
    expect(await vault.handedOver()).toEqual([]);
  });
});

describe("the values that the log looks out for", () => {
  it("hold a secret from the moment in which it is put, whatever is being read", async () => {
    const reading = vault.get(runSecretName);
    const putting = vault.put(runSecret);
    expect(vault.values()).toEqual(["s3cret"]);
    expect(await reading).toBeNull();
    expect(vault.values()).toEqual(["s3cret"]);
    await putting;
    expect(vault.values()).toEqual(["s3cret"]);
  });

  it("hold one that comes while another is being forgotten", async () => {
    await vault.put(runSecret);
    const other = { ...runSecret, keyId: "k2", clientSecret: "s2" };
    await Promise.all([vault.forget({ owner: "run", runId: "r1", keyId: "k1" }), vault.put(other)]);
    expect(vault.values()).toEqual(["s2"]);
  });

  it("hold one that the browser would not store", async () => {
    browser.api.storage.session.set = () => Promise.reject(new Error("full"));
    await expect(vault.put(runSecret)).rejects.toThrow("The browser did not store it.");
    expect(vault.values()).toEqual(["s3cret"]);
  });

  it("hold what an earlier worker put there once it was read", async () => {
    browser.storage.session.data.set(sessionKeys.secrets, [{ ...runSecret, provedAt: null }]);
    expect(vault.values()).toEqual([]);
    await vault.known();
    expect(vault.values()).toEqual(["s3cret"]);
  });
});

it("reads what is sound beside a damaged record", () => {
  const sound = { ...runSecret, provedAt: null };
  expect(parseHeldSecrets([{ ...sound, keyId: 7 }, sound, null, { owner: "guide" }])).toEqual([sound]);
  expect(() => parseHeldSecrets("s3cret")).toThrow();
});
