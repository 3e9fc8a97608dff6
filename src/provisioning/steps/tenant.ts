import type { OrganizationRow, SecretPolicy } from "../../microsoft/api.ts";
import { words } from "../../words/index.ts";
import { defineStep } from "../step.ts";

export interface TenantFound {
  readonly organization: OrganizationRow;
  /** Template ids of the admin's active directory roles; null when they may not be read. Only a hint. */
  readonly directoryRoles: readonly string[] | null;
  /** Whether everybody may register applications; null when it may not be read. */
  readonly everyoneMayRegister: boolean | null;
  /** What the tenant's policy says of secrets of an application made now; null when it may not be read. */
  readonly secretPolicy: SecretPolicy | null;
}

/** The organization, what the admin may do in it, and its policy. Only looks. */
export const tenant = defineStep<"tenant">({
  id: "tenant",
  needs: [],
  async inspect({ graph, signal }) {
    const [organization, directoryRoles, everyoneMayRegister, secretPolicy] = await Promise.all([
      graph.organization({ signal }),
      graph.directoryRoleTemplateIds({ signal }),
      graph.usersMayRegisterApplications({ signal }),
      graph.secretPolicy({ signal }),
    ]);
    return { organization, directoryRoles, everyoneMayRegister, secretPolicy };
  },
  plan(found) {
    const { displayName, id } = found.organization;
    return {
      item: {
        step: "tenant",
        action: "check",
        title: words("step.tenant.title", { tenant: displayName }),
        details: [{ action: "check", text: words("plan.tenant.id", { id }) }],
        warnings: [],
      },
      decision: found,
    };
  },
  apply: async (found) => found,
});
