import { beforeEach, expect, it } from "vitest";
import { createVault } from "../../../background/vault.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { fakeBrowser } from "./fake-browser.ts";

const held = (clientSecret: string) => ({
  runId: "r1",
  keyId: "k1",
  displayName: "production",
  expiresAt: "2028-11-01T00:00:00Z",
  dynamicsUrl: "https://contoso.crm4.dynamics.com",
  tenantId: "t1",
  clientId: "c1",
  clientSecret,
});

let vault: ReturnType<typeof createVault>;
beforeEach(() => {
  vault = createVault(createStorageArea(fakeBrowser().api.storage.session));
});

it("knows a secret from the moment in which it is put, whatever is being read", async () => {
  const reading = vault.get();
  const putting = vault.put(held("s1"));
  expect(vault.known()).toEqual(["s1"]);
  expect(await reading).toBeNull();
  expect(vault.known()).toEqual(["s1"]);
  await putting;
  expect(await vault.get()).toEqual(held("s1"));
});

it("knows a secret that takes the place of one that is being forgotten", async () => {
  await vault.put(held("s1"));
  await Promise.all([vault.forget(), vault.put(held("s2"))]);
  expect(vault.known()).toEqual(["s2"]);
  await vault.forget();
  expect(vault.known()).toEqual([]);
});
