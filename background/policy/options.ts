import * as v from "valibot";
import type { BrowserApi } from "../../src/browser/api.ts";
import type { StorageArea } from "../../src/browser/storage.ts";
import type { Cloud } from "../../src/clouds/table.ts";
import {
  localKeys,
  type Options,
  type OptionsFault,
  type OptionsSaved,
  type OwnOptions,
} from "../../src/contract/commands.ts";
import { isGuid } from "../../src/ground/guid.ts";
import type { Log } from "../../src/log/log.ts";
import { adminConsentLink } from "../../src/microsoft/scopes.ts";
import { type Policy, readPolicy } from "./managed.ts";
import { isTenantName } from "./tenant-name.ts";

/** Which app admins sign in with, and where. */
export interface SignInSettings {
  /** null: no sign-in is possible until one is set. */
  readonly clientId: string | null;
  /** Path segment of the authority: a tenant id or domain, or {@link anyTenant}. */
  readonly tenant: string;
  readonly redirectUri: string;
}

/** The authority of whichever organization the account belongs to; for multi-tenant apps only (AADSTS50194). */
export const anyTenant = "organizations";

export interface OptionsStore {
  current(): Promise<Options>;
  /** Saves both values or, when one can't be used, neither. */
  set(entered: OwnOptions): Promise<OptionsSaved>;
  signInSettings(): Promise<SignInSettings>;
}

const optionsSchema = v.object({
  clientId: v.fallback(v.string(), ""),
  tenant: v.fallback(v.string(), ""),
});
const nothing: OwnOptions = { clientId: "", tenant: "" };

/**
 * The sign-in app in force. Client id: managed policy, else the options page, else the build's
 * (docs/decisions/0008). Tenant: managed policy, else the options page, else whichever the account is of.
 * @param deps.buildClientId GUID, or "" when the build has none.
 * @param deps.publisher name of who publishes the build's app, or "".
 */
export function createOptionsStore(deps: {
  readonly browser: BrowserApi;
  readonly local: StorageArea;
  readonly buildClientId: string;
  readonly publisher?: string;
  readonly cloud: Cloud;
  readonly log: Log;
}): OptionsStore {
  const { browser, local, cloud, log } = deps;
  const stored = local.item(localKeys.options, (raw) => v.parse(optionsSchema, raw));
  const buildClientId = isGuid(deps.buildClientId) ? deps.buildClientId.toLowerCase() : "";
  const redirectUri = browser.identity.getRedirectURL();

  const readOwn = async (): Promise<OwnOptions> => {
    const { clientId, tenant } = (await stored.read()) ?? nothing;
    return { clientId: isGuid(clientId) ? clientId : "", tenant: isTenantName(tenant) ? tenant : "" };
  };

  const clientIdInForce = (policy: Policy, own: OwnOptions): Pick<Options, "clientId" | "clientIdSource"> => {
    if (policy.clientId !== null) return { clientId: policy.clientId, clientIdSource: "policy" };
    if (own.clientId !== "") return { clientId: own.clientId, clientIdSource: "options" };
    if (buildClientId !== "") return { clientId: buildClientId, clientIdSource: "build" };
    return { clientId: null, clientIdSource: "none" };
  };

  const tenantInForce = (policy: Policy, own: OwnOptions): Pick<Options, "tenant" | "tenantSource"> => {
    if (policy.tenantId !== null) return { tenant: policy.tenantId, tenantSource: "policy" };
    if (own.tenant !== "") return { tenant: own.tenant, tenantSource: "options" };
    return { tenant: null, tenantSource: "none" };
  };

  const current = async (): Promise<Options> => {
    const [policy, own] = await Promise.all([readPolicy(browser, log), readOwn()]);
    const app = clientIdInForce(policy, own);
    const tenant = tenantInForce(policy, own);
    return {
      ...app,
      ownClientId: own.clientId,
      ...tenant,
      ownTenant: own.tenant,
      policyIgnored: policy.ignored,
      destination: policy.destination,
      supportLink: policy.supportLink,
      redirectUri,
      consentLink:
        app.clientId === null
          ? null
          : adminConsentLink(
              { clientId: app.clientId, tenant: tenant.tenant ?? anyTenant, redirectUri },
              cloud,
            ),
      publisher: app.clientIdSource === "build" ? deps.publisher || null : null,
    };
  };

  return {
    current,
    async set(entered) {
      const wanted: OwnOptions = {
        clientId: entered.clientId.trim().toLowerCase(),
        tenant: entered.tenant.trim().toLowerCase(),
      };
      const [policy, own] = await Promise.all([readPolicy(browser, log), readOwn()]);
      const faults = faultsOf(wanted, own, policy);
      if (Object.keys(faults).length > 0) return { saved: false, faults };
      await (wanted.clientId === "" && wanted.tenant === "" ? stored.clear() : stored.write(wanted));
      return { saved: true };
    },
    async signInSettings() {
      const { clientId, tenant } = await current();
      return { clientId, tenant: tenant ?? anyTenant, redirectUri };
    },
  };
}

/** What can't be saved. A value that a policy sets may be sent along unchanged. */
function faultsOf(
  { clientId, tenant }: OwnOptions,
  own: OwnOptions,
  policy: Policy,
): Partial<Record<keyof OwnOptions, OptionsFault>> {
  const faults: Partial<Record<keyof OwnOptions, OptionsFault>> = {};
  if (policy.clientId !== null && clientId !== own.clientId) faults.clientId = "managed";
  else if (clientId !== "" && !isGuid(clientId)) faults.clientId = "not-a-guid";
  if (policy.tenantId !== null && tenant !== own.tenant) faults.tenant = "managed";
  else if (tenant !== "" && !isTenantName(tenant)) faults.tenant = "not-a-tenant";
  // Both stand side by side in the portal and look alike.
  else if (tenant !== "" && tenant === clientId) faults.tenant = "same-as-client-id";
  return faults;
}
