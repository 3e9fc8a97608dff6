import { directoryRoleName } from "../../tenant/directory-roles.ts";
import { stableGuid } from "../../tenant/ids.ts";
import type { User } from "../../tenant/model.ts";
import { directoryObjectKind, directoryRoleKind, userKind } from "../model/kinds.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import type { Row } from "../odata/match.ts";
import type { Call } from "../protocol/call.ts";
import { badSyntax, unsupportedQuery } from "../protocol/errors.ts";
import { list, one, type Route } from "../protocol/route.ts";
import { demandPermission, hasPermission, readRoles } from "../rights.ts";
import { userRow } from "./users.ts";

/** /me and the person's directory roles, direct and through groups. */
export const meRoutes: readonly Route[] = [
  one("me", (call) => {
    // Whether there is a person is looked at before what the token allows.
    const person = personOf(call);
    demandPermission(call, ["User.Read", "User.ReadBasic.All", "User.Read.All"]);
    return answerOne(call, { kind: userKind, context: "users", toRow: userRow }, person);
  }),
  ...(["memberOf", "transitiveMemberOf"] as const).flatMap((relation) => [
    list(`me/${relation}`, (call) =>
      answerList(call, {
        kind: directoryObjectKind,
        context: "directoryObjects",
        rows: rolesOf(call, relation),
        toRow: (row) => ({ "@odata.type": "#microsoft.graph.directoryRole", ...row }),
      }),
    ),
    list(`me/${relation}/microsoft.graph.directoryRole`, (call) => {
      // A cast is an advanced query in some lists (Learn, "Advanced query capabilities"); whether here is unconfirmed.
      const eventual = call.request.headers.get("consistencylevel")?.toLowerCase() === "eventual";
      if (!eventual && call.world.switches.directoryRolesOfCaller === "refused")
        throw unsupportedQuery("The specified cast requires the ConsistencyLevel header and $count.");
      return answerList(call, {
        kind: directoryRoleKind,
        context: "directoryRoles",
        rows: rolesOf(call, relation),
        toRow: (row) => row,
      });
    }),
  ]),
];

/** @throws GraphError 400: an application on its own is nobody (Learn, "Get a user") */
function personOf({ caller }: Call): User {
  if (caller.kind === "user") return caller.user;
  throw badSyntax("/me request is only valid with delegated authentication flow.");
}

/** With User.Read alone Graph tells ids only; the other properties are null (Learn, "List a user's memberships"). */
function rolesOf(call: Call, relation: "memberOf" | "transitiveMemberOf"): readonly Row[] {
  const user = personOf(call);
  demandPermission(call, ["User.Read", ...readRoles]);
  const readable = hasPermission(call, readRoles);
  const byGroup = relation === "transitiveMemberOf" ? user.directoryRolesByGroup : [];
  return [...new Set([...user.directoryRoles, ...byGroup])].map((roleTemplateId) => {
    const displayName = directoryRoleName(roleTemplateId) ?? null;
    return {
      id: stableGuid(call.tenant.id, "directoryRole", roleTemplateId),
      deletedDateTime: null,
      description: readable ? displayName : null,
      displayName: readable ? displayName : null,
      roleTemplateId: readable ? roleTemplateId : null,
    };
  });
}
