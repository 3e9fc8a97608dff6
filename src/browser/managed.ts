import * as v from "valibot";
import type { Log } from "../provisioning/ports.ts";
import type { BrowserApi } from "./api.ts";
import { isGuid } from "./guid.ts";
import { isTenantName } from "./tenant-name.ts";

/** What an organization's own administrator has set for this extension (public/managed-schema.json). */
export interface Policy {
  readonly clientId: string | null;
  /** Tenant id or domain to sign in to. */
  readonly tenantId: string | null;
}

const policySchema = v.object({
  clientId: v.fallback(v.nullable(v.string()), null),
  tenantId: v.fallback(v.nullable(v.string()), null),
});

/**
 * Reads the policy. It fills late and may change at any time, so nothing here is kept: each sign-in reads it
 * again. A malformed policy is logged and left out, never fatal.
 */
export async function readPolicy(browser: BrowserApi, log: Log): Promise<Policy> {
  // Firefox rejects when no policy names this extension.
  const raw = await browser.storage.managed.get().catch(() => ({}));
  const policy = v.parse(policySchema, { clientId: null, tenantId: null, ...raw });
  const clientId = policy.clientId?.trim().toLowerCase() ?? "";
  const tenantId = policy.tenantId?.trim().toLowerCase() ?? "";
  const clientIdFits = isGuid(clientId);
  const tenantIdFits = isTenantName(tenantId);
  if (clientId !== "" && !clientIdFits) log.warn("policy.ignored", { member: "clientId" });
  if (tenantId !== "" && !tenantIdFits) log.warn("policy.ignored", { member: "tenantId" });
  return { clientId: clientIdFits ? clientId : null, tenantId: tenantIdFits ? tenantId : null };
}
