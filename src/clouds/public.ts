import type { CloudPages, CloudServices, PortalHost } from "./cloud.ts";

/** Microsoft's worldwide cloud; clouds-01, clouds-09, portals-15, portals-18, portals-21. */
export const services: CloudServices = {
  login: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
  bap: "https://api.bap.microsoft.com",
  bapAudience: "https://service.powerapps.com",
  powerPlatform: "https://api.powerplatform.com",
  discovery: "https://globaldisco.crm.dynamics.com",
};

/** Entra and Azure, with the frames inside them. */
export const entraPortals: readonly PortalHost[] = [
  { host: "entra.microsoft.com", is: "entra" },
  { host: "aad.portal.azure.com", is: "entra" },
  { host: "portal.azure.com", is: "azure" },
  // ms., rc., preview. and vanity names.
  { host: "*.portal.azure.com", is: "azure" },
  { host: "*.portal.azure.net", is: "frame" },
];

export const pages: CloudPages = {
  // crm, crm2 to crm17 and on; crm9 is GCC.
  organizations: { region: /^crm(?!9\.)\d{0,3}\.dynamics\.com$/, all: "*.dynamics.com" },
  portals: [...entraPortals, { host: "admin.powerplatform.microsoft.com", is: "power-platform" }],
};
