import type { CloudPages, CloudServices } from "./cloud.ts";
import { entraPortals } from "./gcc-high.ts";

/** US Department of Defense: sign-in and portals of GCC High; clouds-04, clouds-07. */
export const services: CloudServices = {
  login: "https://login.microsoftonline.us",
  graph: "https://dod-graph.microsoft.us",
  bap: "https://api.bap.appsplatform.us",
  bapAudience: "https://service.apps.appsplatform.us",
  powerPlatform: "https://api.appsplatform.us",
  discovery: "https://globaldisco.crm.appsplatform.us",
};

export const pages: CloudPages = {
  organizations: { region: /^crm\.appsplatform\.us$/, all: "*.crm.appsplatform.us" },
  portals: [...entraPortals, { host: "admin.appsplatform.us", is: "power-platform" }],
};
