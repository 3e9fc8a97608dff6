import type { BrowserApi } from "../../src/browser/api.ts";
import type { Options } from "../../src/contract/commands.ts";
import {
  type Destination,
  destinationKey,
  destinationMail,
  destinationUrl,
} from "../../src/credentials/destination.ts";
import { isGuid } from "../../src/ground/guid.ts";
import type { Log } from "../../src/log/log.ts";
import { isLanguage, type Language } from "../../src/words/languages.ts";
import { isTenantName } from "./tenant-name.ts";

/** What an organization's own administrator has set for this extension (public/managed-schema.json). */
export interface Policy {
  readonly clientId: string | null;
  /** Tenant id or domain to sign in to. */
  readonly tenantId: string | null;
  /** How long nobody may have used the sign-in before it is dropped. */
  readonly signOutAfterMinutes: number | null;
  /** Where the four values go, as far as it is set. */
  readonly destination: Destination;
  /** What pages and cards speak. */
  readonly language: Language | null;
  /** Page of the organization's own support; https. */
  readonly supportLink: string | null;
  /** Members that are set to what can't be used; they count as not set. */
  readonly ignored: readonly PolicyMember[];
}

export type PolicyMember = Options["policyIgnored"][number];

/**
 * The version of the policy's members, which a policy names. A browser leaves out what its schema does not allow without a
 * word (browsers-18): a policy that arrives without its version was not made for this schema, or is not whole.
 */
const version = 1;

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
  const usable = (member: PolicyMember, read: (text: string) => string | null): string | null => {
    const given = raw[member] ?? "";
    const text = typeof given === "string" ? given.trim() : null;
    if (text === "") return null;
    return (text !== null ? read(text) : null) ?? ignore(member);
  };
  const inSmall =
    (fits: (text: string) => boolean) =>
    (text: string): string | null =>
      fits(text.toLowerCase()) ? text.toLowerCase() : null;
  const usableMinutes = (member: PolicyMember): number | null => {
    const given = raw[member] ?? "";
    if (typeof given === "string" && given.trim() === "") return null;
    const fits = Number.isInteger(given) && Number(given) >= minutes.least && Number(given) <= minutes.most;
    return fits ? Number(given) : ignore(member);
  };
  if (Object.keys(raw).length > 0 && raw.policyVersion !== version) ignore("policyVersion");
  const url = usable("handOffUrl", destinationUrl);
  const mail = usable("handOffMail", destinationMail);
  const publicKey = usable("handOffPublicKey", destinationKey);
  const destination = { ...(url && { url }), ...(mail && { mail }), ...(publicKey && { publicKey }) };
  return {
    clientId: usable("clientId", inSmall(isGuid)),
    tenantId: usable("tenantId", inSmall(isTenantName)),
    signOutAfterMinutes: usableMinutes("signOutAfterMinutes"),
    destination,
    language: usable("language", (tag) => (isLanguage(tag) ? tag : null)) as Language | null,
    supportLink: usable("supportLink", destinationUrl),
    ignored,
  };
}
