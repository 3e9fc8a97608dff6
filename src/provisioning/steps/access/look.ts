import { type Denial, judge } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { technicalOf } from "../../model/problems.ts";
import type { DataverseReads } from "../../model/reading.ts";
import { orUnanswered } from "../or-unread.ts";
import type { AccessFound } from "../shapes.ts";

/** System Administrator, the same in every organization (dataverse-42). */
const SYSTEM_ADMINISTRATOR = "627090ff-40a3-4053-8790-584edc5be201";

/**
 * Refusals that the role System Administrator ends. Another says something else of the environment, the user or the app
 * (access control of apps, a firewall, a disabled user): taking the role does not help, and to wait for it neither.
 */
const mayBeTaken: readonly Denial[] = ["not-a-member", "no-roles", "privilege"];

/**
 * What a set-up cannot do without. Which further ones an assignment of roles takes is not published: Dataverse
 * decides on that when it is asked to (dataverse-47).
 */
const NEEDED = ["prvReadBusinessUnit", "prvReadRole", "prvReadUser", "prvCreateUser"] as const;

/**
 * Who the admin is in an organization, and what they may do. A user is never read by its object id in Entra: that read
 * makes a user of a person who is none (dataverse-34).
 */
export async function lookAtAccess(
  dataverse: DataverseReads,
  options: { readonly signal: AbortSignal },
): Promise<AccessFound> {
  let userId: string | null = null;
  try {
    userId = (await dataverse.whoAmI(options)).userId;
    return { ...nothingSeen, userId, ...(await lookAtRights(dataverse, userId, options)) };
  } catch (error) {
    if (!(error instanceof MicrosoftError)) throw error;
    const { verdict, cause } = judge(error, { ours: false });
    // Denied, and not for what: that proves no missing role. Who is known as a user goes on; Dataverse decides at the write.
    if (verdict.is === "denied" && verdict.kind === "privilege" && cause === null && userId !== null)
      return { ...nothingSeen, userId };
    const isMended = verdict.is === "denied" && cause !== null && mayBeTaken.includes(verdict.kind);
    if (verdict.is !== "admin-mode" && !isMended) throw error;
    const refusal = verdict.is === "admin-mode" ? verdict.is : verdict.kind;
    return { ...nothingSeen, refusal, technical: technicalOf(error) };
  }
}

/** What the user of the caller may do there: by System Administrator itself, or by privileges, those of teams among them. */
export async function lookAtRights(
  dataverse: DataverseReads,
  userId: string,
  options: { readonly signal: AbortSignal },
): Promise<Pick<AccessFound, "adminRoleId" | "rights" | "lacking">> {
  const user = await dataverse.systemUser(userId, options);
  const role = user?.roles.find(({ templateId }) => templateId === SYSTEM_ADMINISTRATOR);
  if (role) return { adminRoleId: role.id, rights: "enough", lacking: [] };
  const held = await orUnanswered(dataverse.privilegesHeld(userId, NEEDED, options), null);
  if (held === null) return { adminRoleId: null, rights: "unread", lacking: [] };
  const lacking = NEEDED.filter((name) => !held.includes(name));
  return { adminRoleId: null, rights: lacking.length === 0 ? "enough" : "lacking", lacking };
}

/** Of a person whom the organization did not let in. */
export const nothingSeen: AccessFound = {
  userId: null,
  adminRoleId: null,
  rights: "unread",
  lacking: [],
  refusal: null,
  technical: {},
};
