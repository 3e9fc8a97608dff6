import type { CloudPages, CloudServices } from "./cloud.ts";
import { entraPortals } from "./public.ts";

/** US Government (GCC): public sign-in, Graph and Entra portal, with government Power Platform; clouds-02. */
export const services: CloudServices = {
  login: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
  bap: "https://gov.api.bap.microsoft.us",
  // Conflict: terraform has service.powerapps.us; Microsoft's RestClientModule and four others have this (clouds-07).
  bapAudience: "https://gov.service.powerapps.us",
  powerPlatform: "https://api.gov.powerplatform.microsoft.us",
  discovery: "https://globaldisco.crm9.dynamics.com",
};

export const pages: CloudPages = {
  organizations: { region: /^crm9\.dynamics\.com$/, all: "*.crm9.dynamics.com" },
  portals: [...entraPortals, { host: "gcc.admin.powerplatform.microsoft.us", is: "power-platform" }],
};
