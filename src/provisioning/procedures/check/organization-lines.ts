import type { SystemUserRow } from "../../../microsoft/dataverse/api.ts";
import { words } from "../../../words/index.ts";
import { rootOf as rootUnitOf } from "../../steps/application-user/business-units.ts";
import { resolveRoles, rootOf } from "../../steps/security-roles/resolve.ts";
import type { PlannedRole } from "../../steps/shapes.ts";
import { blindness } from "../../steps/undo-pieces.ts";
import { userIn } from "../../steps/undo-step.ts";
import { principalIdOf, rolesOf, seenApp } from "./inspection.ts";
import {
  attend,
  type CheckBasis,
  type CheckPiece,
  cannotSee,
  fine,
  named,
  repair,
  type Subject,
  unitNamed,
} from "./lines.ts";
import { strangeRoles } from "./strange.ts";

/** What a check says of the application user and its roles. */
export function organizationLines(basis: CheckBasis): readonly CheckPiece[] {
  const { found, setUp } = basis;
  const { organization } = found;
  const url = setUp.dynamicsUrl;
  const subject: Subject = { id: "user", step: "application-user", text: words("check.line.user", { url }) };
  if (organization.blind !== null)
    return [cannotSee(subject, words(blindness[organization.blind], { url, why: organization.why ?? "" }))];
  const rows = organization.users[setUp.clientId] ?? [];
  const user = userIn(organization, setUp.clientId);
  if (user === null) return [absent(subject, rows.length > 0, basis)];
  return [userLine(user, subject, basis), ...unitLine(user, basis), ...roleLines(user, basis)];
}

function absent(subject: Subject, isKept: boolean, basis: CheckBasis): CheckPiece {
  const { found, setUp } = basis;
  // It stands in the way of a new one (dataverse-15).
  if (isKept) return attend(subject, words("check.found.user-deleted"));
  const businessUnitId =
    found.units?.find(({ id }) => id === setUp.baseline?.businessUnitId)?.id ??
    rootUnitOf(found.units ?? [])?.id;
  // Without the app there is nothing that a user could be made for.
  if (businessUnitId === undefined || (seenApp(found) === null && found.deleted === null))
    return attend(subject, words("check.found.user-gone"));
  const roles = resolved(basis).flatMap(({ role }) => (role === null ? [] : [planned(role)]));
  return repair(subject, { is: "create-user", businessUnitId, roles }, words("check.found.user-gone"));
}

function userLine(user: SystemUserRow, subject: Subject, { found }: CheckBasis): CheckPiece {
  const principalId = principalIdOf(seenApp(found));
  // Dataverse then refuses everything that the app asks for (dataverse-20).
  if (user.azureObjectId !== null && principalId !== null && user.azureObjectId !== principalId)
    return attend(subject, words("check.found.user-of-another"));
  if (user.isDisabled)
    return repair(subject, { is: "enable-user", user }, words("check.found.user-disabled"));
  return fine(subject);
}

/** Nothing moves it back by itself: moving a user removes its roles (dataverse-32). */
function unitLine(user: SystemUserRow, { found, setUp }: CheckBasis): readonly CheckPiece[] {
  const wanted = setUp.baseline?.businessUnitId ?? null;
  if (wanted === null) return [];
  const subject: Subject = { id: "unit", step: "application-user", text: words("check.line.unit") };
  if (wanted === user.businessUnitId) return [fine(subject)];
  const unit = unitNamed(found.units, user.businessUnitId);
  return [attend(subject, words("check.found.user-moved", { unit }))];
}

const resolved = ({ setUp, recipe, found }: CheckBasis) =>
  resolveRoles(rolesOf(setUp.baseline, recipe), found.roles, recipe);

const planned = (role: Parameters<typeof rootOf>[0]): PlannedRole => ({
  name: role.name,
  roleId: role.id,
  rootRoleId: rootOf(role),
});

function roleLines(user: SystemUserRow, basis: CheckBasis): readonly CheckPiece[] {
  const subject: Subject = { id: "roles", step: "security-roles", text: words("check.line.roles") };
  const all = resolved(basis);
  const has = (id: string): boolean => user.roles.some((role) => role.id === id);
  const lacking = all.flatMap(({ role }) => (role !== null && !has(role.id) ? [planned(role)] : []));
  const absentHere = all.filter(({ role }) => role === null).map(({ requirement }) => requirement.name);
  const more = strangeRoles(basis).map(({ name }) => name);
  const lines: readonly CheckPiece[] = [
    ...(lacking.length === 0
      ? []
      : [
          repair(
            subject,
            {
              is: "assign-roles",
              userId: user.id,
              businessUnitId: user.businessUnitId,
              roles: lacking,
              roleIds: user.roles.map(({ id }) => id),
            },
            named(
              "check.found.roles",
              lacking.map(({ name }) => name),
            ),
          ),
        ]),
    ...(absentHere.length === 0
      ? []
      : [attend({ ...subject, id: "roles-absent" }, named("check.found.roles-absent", absentHere))]),
    ...(more.length === 0
      ? []
      : [attend({ ...subject, id: "roles-more" }, named("check.found.roles-more", more))]),
  ];
  return lines.length === 0 ? [fine(subject)] : lines;
}
