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
  };
}
