import type { Application, ServicePrincipal } from "../../tenant/model.ts";
import { rowsSeen } from "../../tenant/past.ts";
import type { Call } from "../protocol/call.ts";
import { badSyntax, notFound } from "../protocol/errors.ts";
import type { Key } from "../protocol/path.ts";

/** The application of this tenant behind a service principal, or null. */
export const backingApplication = (
  { tenant }: Call,
  { appId }: { readonly appId: string },
): Application | null => tenant.applications.find((row) => row.appId === appId) ?? null;

/** The service principal of a key, whatever replicas have it. */
export function storedPrincipal({ tenant }: Call, key: Key): ServicePrincipal | undefined {
  const value = key.value.toLowerCase();
  const name = key.name.toLowerCase();
  if (name === "id") return tenant.servicePrincipals.find((row) => row.id === value);
  if (name === "appid") return tenant.servicePrincipals.find((row) => row.appId === value);
  throw badSyntax("Bad Request - Error in query syntax.");
}

export const principalsSeen = (call: Call): readonly ServicePrincipal[] =>
  rowsSeen(call.sees, "servicePrincipal", call.tenant.servicePrincipals, call.tenant.servicePrincipals);

/** For a reader: as a replica shows it. @throws GraphError 404, also while it replicates */
export function readPrincipal(call: Call, key: Key): ServicePrincipal {
  const value = key.value.toLowerCase();
  const byId = key.name.toLowerCase() === "id";
  storedPrincipal(call, key);
  const row = principalsSeen(call).find((one) => value === (byId ? one.id : one.appId));
  if (!row) throw notFound(key.value);
  return row;
}

/** For a writer. @throws GraphError 404, also while it replicates */
export function visiblePrincipal(call: Call, key: Key): ServicePrincipal {
  const row = storedPrincipal(call, key);
  if (!row || !call.sees("servicePrincipal", row)) throw notFound(key.value);
  return row;
}
