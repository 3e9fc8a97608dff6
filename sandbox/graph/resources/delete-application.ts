import type { Application, ServicePrincipal, Tenant } from "../../tenant/model.ts";
import type { Call } from "../protocol/call.ts";

/** Soft: it can be restored for 30 days. Its service principal goes with it. */
export function deleteApplication(call: Call, row: Application): void {
  const { tenant } = call;
  remove(tenant.applications, row);
  row.deletedDateTime = `${new Date(call.now).toISOString().slice(0, 19)}Z`;
  tenant.deletedApplications.push(row);
  const principal = tenant.servicePrincipals.find((one) => one.appId === row.appId);
  if (principal) deleteServicePrincipal(call, principal);
}

/** Soft too, with the permissions that were granted to it and on it. */
export function deleteServicePrincipal({ tenant, now }: Call, row: ServicePrincipal): void {
  remove(tenant.servicePrincipals, row);
  row._rest.deletedDateTime = `${new Date(now).toISOString().slice(0, 19)}Z`;
  tenant._deletedServicePrincipals?.push(row);
  dropGrantsOf(tenant, row.id);
}

function dropGrantsOf({ grants }: Tenant, id: string): void {
  for (const grant of [...grants])
    if (grant.clientId === id || grant.resourceId === id) remove(grants, grant);
}

export function remove<Row>(rows: Row[], row: Row): void {
  const index = rows.indexOf(row);
  if (index >= 0) rows.splice(index, 1);
}
