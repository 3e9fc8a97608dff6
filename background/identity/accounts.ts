import type { AccountInfo } from "@azure/msal-browser";
import type { Account } from "../../src/provisioning/model/setup-state.ts";

/** The admin as pages show them. Graph tells the organization's display name later; until then its domain. */
export function accountOf(info: AccountInfo): Account {
  const [, domain] = info.username.split("@");
  return {
    tenantId: info.tenantId.toLowerCase(),
    tenantName: domain || info.tenantId,
    username: info.username,
    displayName: info.name || info.username,
    ...(isGuest(info) && { guest: true }),
  };
}

/** The tenant of all personal Microsoft accounts (entra-26). */
const personalTenant = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** Whether a token is of a personal Microsoft account, which has no organization. */
export const isPersonal = ({ tenantId }: AccountInfo): boolean => tenantId.toLowerCase() === personalTenant;

/** Whether the account is at home in another tenant than the one it is signed in to: "<object id>.<home tenant>". */
function isGuest({ homeAccountId, tenantId }: AccountInfo): boolean {
  const home = homeAccountId.split(".")[1]?.toLowerCase();
  return home !== undefined && home !== "" && home !== tenantId.toLowerCase();
}
