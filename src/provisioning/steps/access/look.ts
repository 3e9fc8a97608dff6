import { classify, type Denial } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { technicalOf } from "../../model/problems.ts";
import type { DataverseReads } from "../../model/reading.ts";
import type { AccessFound } from "../shapes.ts";

/** System Administrator, the same in every organization (dataverse-42). */
const SYSTEM_ADMINISTRATOR = "627090ff-40a3-4053-8790-584edc5be201";

/**
 * Refusals that the role System Administrator ends. Another says something else of the environment, the user or the app
 * (access control of apps, a firewall, a disabled user): taking the role does not help, and to wait for it neither.
 */
const mayBeTaken: readonly Denial[] = ["not-a-member", "no-roles", "privilege"];

/** Who the admin is in an organization, and whether as System Administrator. */
export async function lookAtAccess(
  dataverse: DataverseReads,
  options: { readonly signal: AbortSignal },
): Promise<AccessFound> {
  try {
    const me = await dataverse.whoAmI(options);
    const user = await dataverse.systemUser(me.userId, options);
    const role = user?.roles.find(({ templateId }) => templateId === SYSTEM_ADMINISTRATOR);
    return { userId: me.userId, adminRoleId: role?.id ?? null, refusal: null, technical: {} };
  } catch (error) {
    if (!(error instanceof MicrosoftError)) throw error;
    const verdict = classify(error, { ours: false });
    if (verdict.is !== "admin-mode" && !(verdict.is === "denied" && mayBeTaken.includes(verdict.kind)))
      throw error;
    const refusal = verdict.is === "admin-mode" ? verdict.is : verdict.kind;
    return { userId: null, adminRoleId: null, refusal, technical: technicalOf(error) };
  }
}
