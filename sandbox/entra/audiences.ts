import { apiHostOf } from "../tenant/environment.ts";
import type { Organization, ServicePrincipal } from "../tenant/model.ts";
import { firstParty } from "../tenant/service-principals.ts";

const trimmed = (uri: string): string => uri.replace(/\/+$/, "").toLowerCase();

/** An API that tokens are issued for. */
export interface Resource {
  readonly appId: string;
  /** The name as requested: an URI, perhaps with a trailing slash, or the application id. */
  readonly name: string;
  readonly servicePrincipal: ServicePrincipal;
}

/**
 * The API behind a resource name: an application id, one of a service principal's names, or the origin of an
 * organization in either of its two forms.
 */
export function findResource(
  name: string,
  tenant: {
    readonly servicePrincipals: readonly ServicePrincipal[];
    readonly organizations: readonly Organization[];
  },
): Resource | undefined {
  const wanted = trimmed(name);
  const byName = tenant.servicePrincipals.find(
    (row) => row.appId === wanted || row.servicePrincipalNames.some((other) => trimmed(other) === wanted),
  );
  const servicePrincipal =
    byName ??
    (isDataverseOrigin(wanted, tenant.organizations)
      ? tenant.servicePrincipals.find((row) => row.appId === firstParty.dataverse)
      : undefined);
  return servicePrincipal && { appId: servicePrincipal.appId, name, servicePrincipal };
}

/** An organization's origin, or Global Discovery's; both belong to Dataverse. */
function isDataverseOrigin(name: string, organizations: readonly Organization[]): boolean {
  if (name === "https://globaldisco.crm.dynamics.com") return true;
  return organizations.some(
    (row) => name === `https://${row.host}` || name === `https://${apiHostOf(row.host)}`,
  );
}

/** One name for all names of a first-party API, so that tokens may carry any of them. */
export function canonicalAudience(audience: string, servicePrincipals: readonly ServicePrincipal[]): string {
  const wanted = trimmed(audience);
  const row = servicePrincipals.find(
    (one) => one.appId === wanted || one.servicePrincipalNames.some((other) => trimmed(other) === wanted),
  );
  return row?.appId ?? wanted;
}
