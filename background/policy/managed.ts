import type { BrowserApi } from "../../src/browser/api.ts";
import { isGuid } from "../../src/ground/guid.ts";
import type { Log } from "../../src/log/log.ts";
import { isTenantName } from "./tenant-name.ts";

/** What an organization's own administrator has set for this extension (public/managed-schema.json). */
export interface Policy {
  readonly clientId: string | null;
  /** Tenant id or domain to sign in to. */
  readonly tenantId: string | null;
  /** Members that are set to what can't be used; they count as not set. */
  readonly ignored: readonly PolicyMember[];
}

export type PolicyMember = "clientId" | "tenantId";

/**
 * Reads the policy. It fills late and may change at any time, so nothing here is kept: each sign-in reads it
 * again. What is malformed in a policy is logged and left out, never fatal; the options page says so.
 */
export async function readPolicy(browser: BrowserApi, log: Log): Promise<Policy> {
  // Firefox rejects when no policy names this extension.
  const raw: Readonly<Record<string, unknown>> = await browser.storage.managed.get().catch(() => ({}));
  const ignored: PolicyMember[] = [];
  const usable = (member: PolicyMember, fits: (text: string) => boolean): string | null => {
    const given = raw[member] ?? "";
    const text = typeof given === "string" ? given.trim().toLowerCase() : null;
    if (text === "") return null;
    if (text !== null && fits(text)) return text;
    log.warn("policy.ignored", { member });
    ignored.push(member);
    return null;
  };
  return { clientId: usable("clientId", isGuid), tenantId: usable("tenantId", isTenantName), ignored };
}
