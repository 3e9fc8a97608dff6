import type { CloudPages, CloudServices, PortalHost } from "./cloud.ts";

/** US Government (GCC High); clouds-03, clouds-07, clouds-08. */
export const services: CloudServices = {
  login: "https://login.microsoftonline.us",
  graph: "https://graph.microsoft.us",
  bap: "https://high.api.bap.microsoft.us",
  // Conflict: terraform has high.service.apps.appsplatform.us; the same sources as for GCC have this.
  bapAudience: "https://high.service.powerapps.us",
  // Conflict: terraform has the DoD host; Microsoft's own list has this (clouds-08).
  powerPlatform: "https://api.high.powerplatform.microsoft.us",
  discovery: "https://globaldisco.crm.microsoftdynamics.us",
};

/** Entra and Azure, with the frames inside them. */
export const entraPortals: readonly PortalHost[] = [
  { host: "entra.microsoft.us", is: "entra" },
  { host: "portal.azure.us", is: "azure" },
  { host: "*.hosting.azureportal.usgovcloudapi.net", is: "frame" },
];

export const pages: CloudPages = {
  organizations: { region: /^crm\.microsoftdynamics\.us$/, all: "*.crm.microsoftdynamics.us" },
  portals: [...entraPortals, { host: "high.admin.powerplatform.microsoft.us", is: "power-platform" }],
};
