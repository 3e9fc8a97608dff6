import type { BrowserApi } from "../../src/browser/api.ts";
import { isGuid } from "../../src/ground/guid.ts";
import type { Log } from "../../src/log/log.ts";
import { isTenantName } from "./tenant-name.ts";

/** What an organization's own administrator has set for this extension (public/managed-schema.json). */
export interface Policy {
  readonly clientId: string | null;
  /** Tenant id or domain to sign in to. */
  readonly tenantId: string | null;
  /** How long nobody may have used the sign-in before it is dropped. */
  readonly signOutAfterMinutes: number | null;
  /** Members that are set to what can't be used; they count as not set. */
  readonly ignored: readonly PolicyMember[];
}

export type PolicyMember = "clientId" | "tenantId" | "signOutAfterMinutes";

/** What can be set: shorter would sign out who reads a plan, and longer is a working day. */
const minutes = { least: 5, most: 480 };

/**
 * Reads the policy. It fills late and may change at any time, so nothing here is kept: each sign-in reads it
 * again. What is malformed in a policy is logged and left out, never fatal; the options page says so.
 */
export async function readPolicy(browser: BrowserApi, log: Log): Promise<Policy> {
  // Firefox rejects when no policy names this extension.
  const raw: Readonly<Record<string, unknown>> = await browser.storage.managed.get().catch(() => ({}));
  const ignored: PolicyMember[] = [];
  const ignore = (member: PolicyMember): null => {
    log.warn("policy.ignored", { member });
    ignored.push(member);
    return null;
  };
  const usable = (member: PolicyMember, fits: (text: string) => boolean): string | null => {
    const given = raw[member] ?? "";
    const text = typeof given === "string" ? given.trim().toLowerCase() : null;
    if (text === "") return null;
    if (text !== null && fits(text)) return text;
    return ignore(member);
  };
  const usableMinutes = (member: PolicyMember): number | null => {
    const given = raw[member] ?? "";
    if (typeof given === "string" && given.trim() === "") return null;
    const fits = Number.isInteger(given) && Number(given) >= minutes.least && Number(given) <= minutes.most;
    return fits ? Number(given) : ignore(member);
  };
  return {
    clientId: usable("clientId", isGuid),
    tenantId: usable("tenantId", isTenantName),
    signOutAfterMinutes: usableMinutes("signOutAfterMinutes"),
    ignored,
  };
}
