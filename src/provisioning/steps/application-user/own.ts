import type { SystemUserRow } from "../../../microsoft/dataverse/api.ts";
import { everMade, factOf, isDone, listOf, type OwnWork } from "../../model/own-work.ts";

/** Template id of System Administrator, the same in every organization (dataverse-42). */
const SYSTEM_ADMINISTRATOR = "627090ff-40a3-4053-8790-584edc5be201";

/**
 * Whether a request of ours made this user: by the id that Dataverse answered with. Where the answer was lost there is
 * no mark to look for; then it counts as ours only if it is in the business unit that was asked for and has no role
 * that was not, so that nothing is taken over that is worth more than what was confirmed.
 */
export const isOwnUser = (user: SystemUserRow, appId: string, own: OwnWork): boolean =>
  everMade(own, "create-user").some((entry) =>
    isDone(entry)
      ? factOf(entry, "id") === user.id
      : factOf(entry, "appId") === appId &&
        isNoMore(user, factOf(entry, "businessUnitId"), listOf(entry, "roleIds")),
  );

/** Whether it is where it was asked for, with none but the roles that were asked for. */
export const isNoMore = (user: SystemUserRow, businessUnitId: string, roleIds: readonly string[]): boolean =>
  user.businessUnitId === businessUnitId && user.roles.every(({ id }) => roleIds.includes(id));

export const isSystemAdministrator = (user: SystemUserRow): boolean =>
  user.roles.some(
    ({ templateId, name }) => templateId === SYSTEM_ADMINISTRATOR || name === "System Administrator",
  );
