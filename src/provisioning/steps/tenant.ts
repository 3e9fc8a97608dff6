import type { OrganizationRow } from "../../microsoft/api.ts";
import { words } from "../../words/index.ts";
import { blocked, problemOf } from "../blocked.ts";
import { defineStep } from "../step.ts";

/**
 * Directory roles that may both register apps and consent for the organization to delegated permissions, by
 * roleTemplateId (facts/apis.md 2.2, 2.7): Global, Cloud Application and Application Administrator.
 */
const SUFFICIENT_ROLES = [
  "62e90394-69f5-4237-9190-012177145e10",
  "158c047a-c907-4556-b7ef-446551a6b5f7",
  "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
];

export interface TenantFound {
  readonly organization: OrganizationRow;
  /** Active directory roles; null when they may not be read. Only a hint: real refusals decide. */
  readonly roles: readonly string[] | null;
}

export const tenant = defineStep<TenantFound, { readonly id: string }>({
  id: "tenant",
  needs: [],
  async inspect({ graph, signal }) {
    const [organization, roles] = await Promise.all([
      graph.organization({ signal }),
      graph.directoryRoleTemplateIds({ signal }),
    ]);
    return { organization, roles };
  },
  plan(found, { account }) {
    const title = words("step.tenant.title", { tenant: found.organization.displayName });
    const knownToLack = found.roles !== null && !found.roles.some((role) => SUFFICIENT_ROLES.includes(role));
    if (knownToLack) {
      const values = { user: account.username, tenant: found.organization.displayName };
      return {
        item: blocked(
          "tenant",
          title,
          problemOf("directory-role-missing", {
            remedy: "other-account",
            values,
            forward: "problem.directory-role-missing.forward",
          }),
        ),
      };
    }
    const details = [
      { action: "check" as const, text: words("plan.tenant.id", { id: found.organization.id }) },
    ];
    return { item: { step: "tenant", action: "check", title, details, warnings: [] } };
  },
  async apply(_item, found) {
    return { id: found.organization.id };
  },
});
