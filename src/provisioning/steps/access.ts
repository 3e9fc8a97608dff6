import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import { blocked, problemOf } from "../blocked.ts";
import { technicalOf } from "../problems.ts";
import { defineStep } from "../step.ts";

/** System Administrator, the same in every organization (facts/apis.md 5.4). */
const SYSTEM_ADMINISTRATOR = "627090ff-40a3-4053-8790-584edc5be201";

export interface AccessFound {
  readonly userId: string | null;
  readonly isSystemAdministrator: boolean;
  /** Why the organization did not let us in, or null. */
  readonly refusal: "not-administrator" | "admin-mode" | null;
  readonly technical: Readonly<Record<string, string>>;
}

export const access = defineStep<AccessFound, { readonly userId: string | null }>({
  id: "access",
  needs: ["environment"],
  async inspect({ dataverse, signal }) {
    try {
      const me = await dataverse.whoAmI({ signal });
      const user = await dataverse.systemUser(me.userId, { signal });
      const isSystemAdministrator =
        user?.roles.some((role) => role.templateId === SYSTEM_ADMINISTRATOR) ?? false;
      return { userId: me.userId, isSystemAdministrator, refusal: null, technical: {} };
    } catch (error) {
      if (!(error instanceof MicrosoftError)) throw error;
      const verdict = classify(error, { ours: false });
      if (verdict.is !== "denied" && verdict.is !== "admin-mode") throw error;
      return {
        userId: null,
        isSystemAdministrator: false,
        refusal: verdict.is === "admin-mode" ? "admin-mode" : "not-administrator",
        technical: technicalOf(error),
      };
    }
  },
  plan(found, { account, environment }) {
    const values = { user: account.username, environment: environment.displayName };
    const title = words("step.access.title", values);
    if (found.isSystemAdministrator) {
      return { item: { step: "access", action: "check", title, details: [], warnings: [] } };
    }
    const problem =
      found.refusal === "admin-mode"
        ? problemOf("environment-admin-mode", { remedy: "retry", values, technical: found.technical })
        : problemOf("not-system-administrator", {
            remedy: "other-account",
            values,
            forward: "problem.not-system-administrator.forward",
            technical: found.technical,
          });
    return { item: blocked("access", title, problem) };
  },
  async apply(_item, found) {
    return { userId: found.userId };
  },
});
