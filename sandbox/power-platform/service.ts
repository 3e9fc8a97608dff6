import type { Service } from "../server/service.ts";
import { bap } from "./bap/router.ts";
import { discovery } from "./discovery/router.ts";
import { platformApi } from "./platform-api/router.ts";

const hosts = {
  "api.bap.microsoft.com": bap,
  "api.powerplatform.com": platformApi,
  "globaldisco.crm.dynamics.com": discovery,
} as const;

const isOurs = (host: string): host is keyof typeof hosts => Object.hasOwn(hosts, host);

/** Power Platform: the admin API (BAP), the newer Power Platform API and Global Discovery. */
export function powerPlatformService(): Service {
  return {
    name: "power-platform",
    owns: (host) => isOurs(host),
    async handle(request, world) {
      const host = request.url.hostname;
      return isOurs(host) ? hosts[host](request, world) : { status: 404 };
    },
  };
}
