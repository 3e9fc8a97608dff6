import type { SandboxResponse } from "../../server/service.ts";
import type { Application, ServicePrincipal } from "../../tenant/model.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import { noContent, withContext } from "../protocol/answers.ts";
import type { Call } from "../protocol/call.ts";
import { keyTaken, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, one, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications } from "../rights.ts";
import { applicationsOf } from "./applications.ts";
import { remove } from "./delete-application.ts";
import { applicationRow, servicePrincipalRow } from "./rows.ts";
import { backingApplication, nameInUse, servicePrincipalsOf } from "./service-principals.ts";

/** /directory/deletedItems: what was deleted in the last 30 days (facts/apis.md 2.2). */
export const deletedItemRoutes: readonly Route[] = [
  list("directory/deletedItems/microsoft.graph.application", (call) => {
    demandPermission(call, readApplications);
    return answerList(call, { ...applicationsOf(call), rows: call.tenant.deletedApplications });
  }),
  list("directory/deletedItems/microsoft.graph.servicePrincipal", (call) => {
    demandPermission(call, readApplications);
    return answerList(call, {
      ...servicePrincipalsOf(call),
      rows: call.tenant._deletedServicePrincipals ?? [],
    });
  }),
  one("directory/deletedItems/{key}", (call, key) => {
    demandPermission(call, readApplications);
    const { application, principal } = deletedItem(call, key);
    if (application) return typed(answerOne(call, applicationsOf(call), application), "application");
    return typed(answerOne(call, servicePrincipalsOf(call), principal), "servicePrincipal");
  }),
  write("POST", "directory/deletedItems/{key}/restore", restore),
  write("DELETE", "directory/deletedItems/{key}", (call, key) => {
    const { application, principal } = deletedItem(call, key);
    demandChange(call, application ?? backingApplication(call, principal));
    if (application) remove(call.tenant.deletedApplications, application);
    else remove(call.tenant._deletedServicePrincipals ?? [], principal);
    return noContent();
  }),
];

type Item =
  | { readonly application: Application; readonly principal?: never }
  | { readonly application?: never; readonly principal: ServicePrincipal };

/** @throws GraphError 404 */
function deletedItem({ tenant }: Call, key: Key): Item {
  const id = key.value.toLowerCase();
  const application = tenant.deletedApplications.find((row) => row.id === id);
  if (application) return { application };
  const principal = tenant._deletedServicePrincipals?.find((row) => row.id === id);
  if (!principal) throw notFound(id);
  return { principal };
}

/** A row of the abstract type says which one it is. */
const typed = (answer: SandboxResponse, type: string): SandboxResponse => ({
  ...answer,
  body: { ...(answer.body as object), "@odata.type": `#microsoft.graph.${type}` },
});

function restore(call: Call, key: Key): SandboxResponse {
  const { tenant } = call;
  const { application, principal } = deletedItem(call, key);
  demandChange(call, application ?? backingApplication(call, principal));
  if (application) {
    remove(tenant.deletedApplications, application);
    application.deletedDateTime = null;
    tenant.applications.push(application);
    return withContext("directoryObjects/$entity", {
      "@odata.type": "#microsoft.graph.application",
      ...applicationRow(call)(application),
    });
  }
  if (tenant.servicePrincipals.some((row) => row.appId === principal.appId))
    throw keyTaken(nameInUse(principal.appId), "servicePrincipalNames");
  remove(tenant._deletedServicePrincipals ?? [], principal);
  principal._rest.deletedDateTime = null;
  tenant.servicePrincipals.push(principal);
  return withContext("directoryObjects/$entity", {
    "@odata.type": "#microsoft.graph.servicePrincipal",
    ...servicePrincipalRow(principal),
  });
}
