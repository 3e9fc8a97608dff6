import type { BrowserVault } from "../../background/vault.ts";
import { createVault } from "../../background/vault.ts";
import type { BrowserApi } from "../../src/browser/api.ts";
import { createStorageArea } from "../../src/browser/storage.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { parseHandOvers, parseHeldSecrets } from "../../src/contract/records.ts";
import { nameOfRecord, type RunSecret } from "../../src/provisioning/model/vault.ts";

/** A secret that a run has made. */
export const runSecret: RunSecret = {
  owner: "run",
  runId: "r1",
  keyId: "k1",
  displayName: "production",
  expiresAt: "2028-11-01T00:00:00Z",
  dynamicsUrl: "https://contoso.crm4.dynamics.com",
  tenantId: "t1",
  clientId: "c1",
  clientSecret: "s3cret",
};
export const runSecretName = nameOfRecord(runSecret);

export const provedAt = "2026-01-01T00:00:00.000Z";

/** The vault as the worker makes it, over the browser's storage. */
export const vaultOf = (browser: { readonly api: BrowserApi }): BrowserVault =>
  createVault({
    records: createStorageArea(browser.api.storage.session).item(sessionKeys.secrets, parseHeldSecrets),
    handOvers: createStorageArea(browser.api.storage.local).item(localKeys.handedOver, parseHandOvers),
    now: () => provedAt,
  });
