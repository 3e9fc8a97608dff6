import { buildApplication } from "./applications.ts";
import type { Application, Tenant } from "./model.ts";

/** Application id of "Azure Portal", Microsoft's own client (Learn, "Verify first-party Microsoft applications"). */
export const portalClientId = "c44b4083-3bb0-49c1-b47d-974e53cbdf3c";

/**
 * The client that people sign in with at the portals. It is Microsoft's, so it is no row of the tenant. In
 * truth the Power Platform admin center and Dynamics have clients of their own; one will do here.
 */
export function portalClient(tenant: Pick<Tenant, "initialDomain" | "organizations">): Application {
  const hosts = [
    "entra.microsoft.com",
    "portal.azure.com",
    "admin.powerplatform.microsoft.com",
    ...tenant.organizations.map(({ host }) => host),
  ];
  return buildApplication(
    {
      id: portalClientId,
      appId: portalClientId,
      displayName: "Azure Portal",
      signInAudience: "AzureADMultipleOrgs",
      createdDateTime: "2012-01-01T00:00:00Z",
      writtenAt: 0,
      publicClient: hosts.map((host) => `https://${host}/signin/index`),
    },
    tenant,
  );
}
