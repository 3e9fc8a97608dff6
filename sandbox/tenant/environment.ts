import type { Environment } from "./model.ts";

/** What distinguishes one environment; the rest of its BAP properties is the same for all. */
export interface EnvironmentSeed {
  readonly tenantId: string;
  readonly name: string;
  readonly displayName: string;
  /** "Production", "Sandbox", "Developer", "Default", "Trial"... */
  readonly sku: string;
  readonly location: string;
  readonly azureRegion: string;
  readonly createdTime: string;
  readonly visibleTo: "everyone" | string[];
  /** "Ready" for one that can be used. */
  readonly instanceState: string;
  /** "Enabled" for one that can be used. */
  readonly runtimeState: string;
  readonly dataverse: {
    readonly organizationId: string;
    readonly uniqueName: string;
    readonly friendlyName: string;
    /** contoso.crm4.dynamics.com */
    readonly host: string;
    readonly baseLanguage: number;
    readonly securityGroupId?: string | undefined;
  } | null;
}

/** The api form of an organization's host: contoso.crm4.dynamics.com -> contoso.api.crm4.dynamics.com. */
export const apiHostOf = (host: string): string => host.replace(".", ".api.");

/**
 * An environment with the members and values that recorded ones have
 * (specs/powerplatform/recorded/bap.environment.dataverse.json). BAP omits `linkedEnvironmentMetadata` where
 * there is no Dataverse.
 */
export function buildEnvironment(seed: EnvironmentSeed): Environment {
  const adminUrl = `https://admin.powerplatform.microsoft.com/environments/environment/${seed.name}/hub`;
  const linked = seed.dataverse && {
    resourceId: seed.dataverse.organizationId,
    friendlyName: seed.dataverse.friendlyName,
    uniqueName: seed.dataverse.uniqueName,
    domainName: seed.dataverse.host.split(".")[0],
    version: "9.2.26103.00190",
    instanceUrl: `https://${seed.dataverse.host}/`,
    instanceApiUrl: `https://${apiHostOf(seed.dataverse.host)}`,
    baseLanguage: seed.dataverse.baseLanguage,
    instanceState: seed.instanceState,
    createdTime: seed.createdTime,
    backgroundOperationsState: "Enabled",
    scaleGroup: "EURCRMLIVESG705",
    platformSku: "Standard",
    schemaType: "Standard",
    ...(seed.dataverse.securityGroupId ? { securityGroupId: seed.dataverse.securityGroupId } : {}),
  };
  return {
    name: seed.name,
    location: seed.location,
    organizationId: seed.dataverse?.organizationId ?? null,
    visibleTo: seed.visibleTo,
    properties: {
      tenantId: seed.tenantId,
      azureRegion: seed.azureRegion,
      displayName: seed.displayName,
      createdTime: seed.createdTime,
      createdBy: { id: "SYSTEM", displayName: "SYSTEM", type: "NotSpecified" },
      lastModifiedTime: seed.createdTime,
      provisioningState: "Succeeded",
      creationType: seed.sku === "Default" ? "DefaultTenant" : "User",
      environmentSku: seed.sku,
      isDefault: seed.sku === "Default",
      clientUris: { admin: adminUrl, maker: `https://make.powerapps.com/environments/${seed.name}/home` },
      runtimeEndpoints: {
        "microsoft.BusinessAppPlatform": `https://${seed.location}.api.bap.microsoft.com`,
        "microsoft.CommonDataModel": `https://${seed.location}.api.cds.microsoft.com`,
        "microsoft.PowerApps": `https://${seed.location}.api.powerapps.com`,
        "microsoft.PowerAppsAdvisor": `https://${seed.location}.api.advisor.powerapps.com`,
        "microsoft.PowerVirtualAgents": "https://powervamg.eu-il107.gateway.prod.island.powerapps.com",
        "microsoft.ApiManagement": `https://management.${seed.location.toUpperCase()}.azure-apihub.net`,
        "microsoft.Flow": "https://emea.api.flow.microsoft.com",
      },
      databaseType: seed.dataverse ? "CommonDataService" : "None",
      ...(linked ? { linkedEnvironmentMetadata: linked } : {}),
      trialScenarioType: "None",
      notificationMetadata: { state: "NotSpecified", branding: "NotSpecific" },
      retentionPeriod: "P7D",
      states: {
        management: { id: "Ready" },
        runtime: {
          runtimeReasonCode: "NotSpecified",
          requestedBy: { displayName: "SYSTEM", type: "NotSpecified" },
          id: seed.runtimeState,
        },
      },
      updateCadence: { id: "Moderate" },
      retentionDetails: { retentionPeriod: "P7D", backupsAvailableFromDateTime: seed.createdTime },
      protectionStatus: { keyManagedBy: "Microsoft" },
      cluster: {
        category: "Prod",
        number: "107",
        uriSuffix: "eu-il107.gateway.prod.island",
        geoShortName: "EU",
        environment: "Prod",
      },
      connectedGroups: [],
      lifecycleOperationsEnforcement: { allowedOperations: [{ type: { id: "Move" } }] },
      governanceConfiguration: { protectionLevel: "Basic" },
    },
  };
}
