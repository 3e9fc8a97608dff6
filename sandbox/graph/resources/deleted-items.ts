import type { SandboxResponse } from "../../server/service.ts";
import type { Application, ServicePrincipal } from "../../tenant/model.ts";
import { beforeChange, moveRow, removeRow, rowsSeen } from "../../tenant/past.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import { noContent, withContext } from "../protocol/answers.ts";
import type { Call } from "../protocol/call.ts";
import { keyTaken, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";
import { list, one, type Route, write } from "../protocol/route.ts";
import { demandChange, demandPermission, readApplications } from "../rights.ts";
import { applicationsOf } from "./applications.ts";
import { backingApplication } from "./find-principal.ts";
import { applicationRow, servicePrincipalRow } from "./rows.ts";
import { nameInUse, servicePrincipalsOf } from "./service-principals.ts";

/** /directory/deletedItems: what was deleted in the last 30 days (graph-10). */
export const deletedItemRoutes: readonly Route[] = [
  list("directory/deletedItems/microsoft.graph.application", (call) => {
    demandPermission(call, readApplications);
    return answerList(call, { ...applicationsOf(call), rows: deletedApplications(call) });
  }),
  list("directory/deletedItems/microsoft.graph.servicePrincipal", (call) => {
    demandPermission(call, readApplications);
    return answerList(call, {
      ...servicePrincipalsOf(call),
      rows: deletedPrincipals(call),
    });
  }),
  one("directory/deletedItems/{key}", (call, key) => {
    demandPermission(call, readApplications);
    const { application, principal } = shown(call, key);
    if (application) return typed(answerOne(call, applicationsOf(call), application), "application");
    return typed(answerOne(call, servicePrincipalsOf(call), principal), "servicePrincipal");
  }),
  write("POST", "directory/deletedItems/{key}/restore", restore),
  write("DELETE", "directory/deletedItems/{key}", (call, key) => {
    const { application, principal } = deletedItem(call, key);
    demandChange(call, application ?? backingApplication(call, principal));
    const { deletedApplications: apps, _deletedServicePrincipals: principals = [] } = call.tenant;
    if (application) removeRow(apps, apps, application, call.now);
    else removeRow(principals, principals, principal, call.now);
    return noContent();
  }),
];

type Item =
  | { readonly application: Application; readonly principal?: never }
  | { readonly application?: never; readonly principal: ServicePrincipal };

const deletedApplications = ({ tenant, sees }: Call): readonly Application[] =>
  rowsSeen(sees, "application", tenant.deletedApplications, tenant.deletedApplications);

function deletedPrincipals({ tenant, sees }: Call): readonly ServicePrincipal[] {
  const rows = tenant._deletedServicePrincipals ?? [];
  return rowsSeen(sees, "servicePrincipal", rows, rows);
}

/** For a reader: as a replica shows it. @throws GraphError 404 */
function shown(call: Call, key: Key): Item {
  const id = key.value.toLowerCase();
  const application = deletedApplications(call).find((row) => row.id === id);
  if (application) return { application };
  const principal = deletedPrincipals(call).find((row) => row.id === id);
  if (!principal) throw notFound(id);
  return { principal };
}

/** For a writer. @throws GraphError 404 */
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
    const { deletedApplications: bin } = tenant;
    removeRow(bin, bin, application, call.now);
    beforeChange(application, call.now);
    application.deletedDateTime = null;
    moveRow(tenant.applications, application, call.now);
    return withContext("directoryObjects/$entity", {
      "@odata.type": "#microsoft.graph.application",
      ...applicationRow(call)(application),
    });
  }
  if (tenant.servicePrincipals.some((row) => row.appId === principal.appId))
    throw keyTaken(nameInUse(principal.appId), "servicePrincipalNames");
  const { _deletedServicePrincipals: bin = [] } = tenant;
  removeRow(bin, bin, principal, call.now);
  beforeChange(principal, call.now);
  principal._rest.deletedDateTime = null;
  moveRow(tenant.servicePrincipals, principal, call.now);
  return withContext("directoryObjects/$entity", {
    "@odata.type": "#microsoft.graph.servicePrincipal",
    ...servicePrincipalRow(principal),
  });
}
