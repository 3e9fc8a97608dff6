import { orIfRefused } from "../../../microsoft/refused-read.ts";
import { words } from "../../../words/index.ts";
import { defineStep } from "../step.ts";

/** The organization, what the admin may do in it, and its policy. Only looks. */
export const tenant = defineStep<"tenant">({
  id: "tenant",
  async inspect({ graph, account, signal }) {
    const [organization, directoryRoles, everyoneMayRegister, secretPolicy] = await Promise.all([
      // Its name is known from the sign-in too.
      orIfRefused(graph.organization({ signal }), {
        id: account.tenantId,
        displayName: account.tenantName,
        verifiedDomains: [],
      }),
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
