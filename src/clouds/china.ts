import type { CloudPages, CloudServices } from "./cloud.ts";

/** China, operated by 21Vianet; clouds-05, clouds-06, clouds-07. */
export const services: CloudServices = {
  // Also seen: login.partner.microsoftonline.cn.
  login: "https://login.chinacloudapi.cn",
  graph: "https://microsoftgraph.chinacloudapi.cn",
  bap: "https://api.bap.partner.microsoftonline.cn",
  bapAudience: "https://service.powerapps.cn",
  // Conflict: terraform has an "api.ppac.partner" host; Microsoft's own list has this (clouds-08).
  powerPlatform: "https://api.powerplatform.partner.microsoftonline.cn",
  discovery: "https://globaldisco.crm.dynamics.cn",
};

export const pages: CloudPages = {
  organizations: { region: /^crm\.dynamics\.cn$/, all: "*.crm.dynamics.cn" },
  portals: [
    { host: "entra.microsoftonline.cn", is: "entra" },
    { host: "portal.azure.cn", is: "azure" },
    { host: "*.hosting.azureportal.chinacloudapi.cn", is: "frame" },
    // Unconfirmed: a "ppac" host was seen too.
    { host: "admin.powerplatform.partner.microsoftonline.cn", is: "power-platform" },
  ],
};
