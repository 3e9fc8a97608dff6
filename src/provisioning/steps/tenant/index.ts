import { type Words, words } from "../../../words/index.ts";
import { orUnread } from "../or-unread.ts";
import type { TenantFound } from "../shapes.ts";
import { defineStep } from "../step.ts";

/** An app registration and its service principal. */
const OBJECTS_NEEDED = 2;

/** Whether Graph says that the directory is full. A hint: whether it counts at every moment is not published. */
const quotaWarnings = ({ displayName, quota }: TenantFound["organization"]): readonly Words[] =>
  quota && quota.total - quota.used < OBJECTS_NEEDED
    ? [words("plan.tenant.quota", { tenant: displayName, used: quota.used, total: quota.total })]
    : [];

/** The organization, what the admin may do in it, and its policy. Only looks. */
export const tenant = defineStep<"tenant">({
  id: "tenant",
  async inspect({ graph, account, signal }) {
    const [organization, directoryRoles, everyoneMayRegister, secretPolicy] = await Promise.all([
      // Its name is known from the sign-in too.
      orUnread(graph.organization({ signal, withQuota: true }), {
        id: account.tenantId,
        displayName: account.tenantName,
        verifiedDomains: [],
      }),
      orUnread(graph.directoryRoleTemplateIds({ signal }), null),
      orUnread(graph.usersMayRegisterApplications({ signal }), null),
      orUnread(graph.secretPolicy({ signal }), null),
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
        details: [
          { action: "check", text: words("plan.tenant.id", { id }) },
          ...(found.directoryRoles === null
            ? [{ action: "check", text: words("plan.tenant.roles-unread") } as const]
            : []),
        ],
        warnings: quotaWarnings(found.organization),
      },
      decision: found,
    };
  },
  apply: async (found) => found,
});
