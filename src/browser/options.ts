import * as v from "valibot";
import type { Log } from "../provisioning/ports.ts";
import type { BrowserApi } from "./api.ts";
import { localKeys, type Options, type OptionsSaved } from "./contract.ts";
import { isGuid } from "./guid.ts";
import { readPolicy } from "./managed.ts";
import type { StorageArea } from "./storage.ts";

/** Which app admins sign in with, and where. */
export interface SignInSettings {
  /** null: no sign-in is possible until one is set. */
  readonly clientId: string | null;
  /** Path segment of the authority: a tenant id or domain, or "organizations". */
  readonly tenant: string;
  readonly redirectUri: string;
}

export interface OptionsStore {
  current(): Promise<Options>;
  /** @param clientId GUID; "" removes it. */
  set(clientId: string): Promise<OptionsSaved>;
  signInSettings(): Promise<SignInSettings>;
}

const optionsSchema = v.object({ clientId: v.string() });

/**
 * The client id in force: managed policy, else the options page, else the build's (docs/decisions/0008).
 * @param deps.buildClientId GUID, or "" when the build has none.
 */
export function createOptionsStore(deps: {
  readonly browser: BrowserApi;
  readonly local: StorageArea;
  readonly buildClientId: string;
  readonly log: Log;
}): OptionsStore {
  const { browser, local, log } = deps;
  const own = local.item(localKeys.options, (raw) => v.parse(optionsSchema, raw));
  const buildClientId = isGuid(deps.buildClientId) ? deps.buildClientId.toLowerCase() : "";
  const redirectUri = browser.identity.getRedirectURL();

  const inForce = (policyId: string | null, ownId: string): Pick<Options, "clientId" | "clientIdSource"> => {
    if (policyId !== null) return { clientId: policyId, clientIdSource: "policy" };
    if (ownId !== "") return { clientId: ownId, clientIdSource: "options" };
    if (buildClientId !== "") return { clientId: buildClientId, clientIdSource: "build" };
    return { clientId: null, clientIdSource: "none" };
  };

  const current = async (): Promise<Options> => {
    const [policy, stored] = await Promise.all([readPolicy(browser, log), own.read()]);
    const ownClientId = stored && isGuid(stored.clientId) ? stored.clientId : "";
    return { ...inForce(policy.clientId, ownClientId), ownClientId, redirectUri };
  };

  return {
    current,
    async set(text) {
      const clientId = text.trim().toLowerCase();
      if (clientId !== "" && !isGuid(clientId)) return { saved: false, reason: "not-a-guid" };
      if ((await readPolicy(browser, log)).clientId !== null) return { saved: false, reason: "managed" };
      await (clientId === "" ? own.clear() : own.write({ clientId }));
      return { saved: true };
    },
    async signInSettings() {
      const [{ clientId }, policy] = await Promise.all([current(), readPolicy(browser, log)]);
      return { clientId, tenant: policy.tenantId ?? "organizations", redirectUri };
    },
  };
}
