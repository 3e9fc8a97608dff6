import type { Application, ServicePrincipal, Tenant } from "../../tenant/model.ts";
import { beforeChange, moveRow, removeRow } from "../../tenant/past.ts";
import type { Call } from "../protocol/call.ts";

/** Soft: it can be restored for 30 days. Its service principal goes with it. */
export function deleteApplication(call: Call, row: Application): void {
  const { tenant } = call;
  removeRow(tenant.applications, tenant.applications, row, call.now);
  beforeChange(row, call.now);
  row.deletedDateTime = `${new Date(call.now).toISOString().slice(0, 19)}Z`;
  moveRow(tenant.deletedApplications, row, call.now);
  const principal = tenant.servicePrincipals.find((one) => one.appId === row.appId);
  if (principal) deleteServicePrincipal(call, principal);
}

/** Soft too, with the permissions that were granted to it and on it. */
export function deleteServicePrincipal({ tenant, now }: Call, row: ServicePrincipal): void {
  removeRow(tenant.servicePrincipals, tenant.servicePrincipals, row, now);
  beforeChange(row, now);
  row._rest.deletedDateTime = `${new Date(now).toISOString().slice(0, 19)}Z`;
  if (tenant._deletedServicePrincipals) moveRow(tenant._deletedServicePrincipals, row, now);
  dropGrantsOf(tenant, row.id, now);
}

function dropGrantsOf({ grants }: Tenant, id: string, now: number): void {
  for (const grant of [...grants])
    if (grant.clientId === id || grant.resourceId === id) removeRow(grants, grants, grant, now);
}

export function remove<Row>(rows: Row[], row: Row): void {
  const index = rows.indexOf(row);
  if (index >= 0) rows.splice(index, 1);
}
