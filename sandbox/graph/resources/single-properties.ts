import type { SandboxResponse } from "../../server/service.ts";
import type { ResourceKind } from "../model/kinds.ts";
import { applicationKind, servicePrincipalKind } from "../model/kinds.ts";
import type { Row } from "../odata/match.ts";
import { withContext } from "../protocol/answers.ts";
import type { Call } from "../protocol/call.ts";
import type { Key } from "../protocol/path.ts";
import { one, type Route } from "../protocol/route.ts";
import { demandPermission, readApplications } from "../rights.ts";
import { readApplication } from "./find-application.ts";
import { readPrincipal } from "./find-principal.ts";
import { applicationRow, servicePrincipalRow } from "./rows.ts";

/** Lists of an object, read alone: `/servicePrincipals/{id}/appRoles` answers them as `value`. */
export const singlePropertyRoutes: readonly Route[] = [
  ...listsOf(applicationKind).map((name) =>
    single("applications", name, (call, key) => applicationRow(call)(readApplication(call, key))),
  ),
  // Asked for by other people's clients; an application has its scopes below `api`.
  single("applications", "oauth2PermissionScopes", (call, key) => {
    const { api } = applicationRow(call)(readApplication(call, key));
    return { oauth2PermissionScopes: (api as Row | null | undefined)?.oauth2PermissionScopes };
  }),
  ...listsOf(servicePrincipalKind).map((name) =>
    single("servicePrincipals", name, (call, key) => servicePrincipalRow(readPrincipal(call, key))),
  ),
];

function listsOf({ type, defaults }: ResourceKind): readonly string[] {
  return defaults.filter((name) => type.properties.get(name)?.collection);
}

function single(set: string, name: string, rowOf: (call: Call, key: Key) => Row): Route {
  return one(`${set}/{key}/${name}`, (call, key): SandboxResponse => {
    demandPermission(call, readApplications);
    return withContext(`${set}('${key.value}')/${name}`, { value: rowOf(call, key)[name] ?? [] });
  });
}
