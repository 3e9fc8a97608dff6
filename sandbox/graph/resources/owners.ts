import type { SandboxResponse } from "../../server/service.ts";
import type { Tenant } from "../../tenant/model.ts";
import { directoryObjectKind } from "../model/kinds.ts";
import { answerList } from "../odata/answer-list.ts";
import type { Row } from "../odata/match.ts";
import { noContent } from "../protocol/answers.ts";
import type { Call } from "../protocol/call.ts";
import { notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications } from "../rights.ts";
import { visibleApplication } from "./find-application.ts";
import { servicePrincipalRow } from "./rows.ts";

/** Owners of an application: their list, and taking one out of it. */
export const applicationOwnerRoutes: readonly Route[] = [
  list("applications/{key}/owners", (call, key) => {
    demandPermission(call, readApplications);
    return answerOwners(call, visibleApplication(call, key)._owners);
  }),
  write("DELETE", "applications/{key}/owners/{key}/$ref", removeOwner),
];

/** People and service principals as a list. */
export const answerOwners = (call: Call, ids: readonly string[]): SandboxResponse =>
  answerList(call, {
    kind: directoryObjectKind,
    context: "directoryObjects",
    rows: ownerRows(call.tenant, ids),
    toRow: (owner) => owner,
  });

/** By whoever may change the application; whether Graph keeps a last owner is not published, here it may go. */
function removeOwner(call: Call, key: Key, ownerKey?: Key): SandboxResponse {
  const row = visibleApplication(call, key);
  demandChange(call, row);
  const id = ownerKey?.value.toLowerCase() ?? "";
  if (!row._owners.includes(id)) throw notFound(id);
  row._owners = row._owners.filter((owner) => owner !== id);
  return noContent();
}

/** People and service principals by their ids, each with its type. */
export function ownerRows(tenant: Tenant, ids: readonly string[]): readonly Row[] {
  return ids.flatMap((id): Row[] => {
    const user = tenant.users.find((row) => row.id === id);
    if (user)
      return [
        {
          // As a directory object answers a user (recorded by other people's clients).
          "@odata.type": "#microsoft.graph.user",
          id: user.id,
          businessPhones: [],
          displayName: user.displayName,
          givenName: user.displayName.split(" ")[0] ?? null,
          jobTitle: null,
          mail: user.userPrincipalName,
          mobilePhone: null,
          officeLocation: null,
          preferredLanguage: null,
          surname: user.displayName.split(" ").slice(1).join(" ") || null,
          userPrincipalName: user.userPrincipalName,
        },
      ];
    const principal = tenant.servicePrincipals.find((row) => row.id === id);
    return principal
      ? [{ "@odata.type": "#microsoft.graph.servicePrincipal", ...servicePrincipalRow(principal) }]
      : [];
  });
}
