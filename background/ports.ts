/** Picture of the application user and logo of the app: ours, neutral; an admin can choose another. */
import iconPath from "../icons/application-user.png?no-inline";
import type { BrowserApi } from "../src/browser/api.ts";
import { type Cloud, portalOrigin } from "../src/clouds/table.ts";
import type { Log } from "../src/log/log.ts";
import { cloudOfOrganization } from "../src/microsoft/addresses.ts";
import type { TokenSource } from "../src/microsoft/api.ts";
import { createDataverseApi } from "../src/microsoft/dataverse/dataverse-api.ts";
import { createEntraApi } from "../src/microsoft/entra.ts";
import { createGraphApi } from "../src/microsoft/graph/graph-api.ts";
import type { Fetch } from "../src/microsoft/http.ts";
import { createPowerPlatformApi } from "../src/microsoft/power-platform/power-platform-api.ts";
import type { Clock, Ports } from "../src/provisioning/model/ports.ts";
import type { Vault } from "../src/provisioning/model/vault.ts";

/** The world as provisioning sees it from a worker. */
export function createPorts(deps: {
  readonly fetch: Fetch;
  readonly originFreeFetch: Fetch;
  readonly tokens: TokenSource;
  readonly cloud: Cloud;
  readonly vault: Vault;
  readonly room: Ports["room"];
  readonly icon: Ports["icon"];
  readonly log: Log;
}): Ports {
  const { fetch, tokens, cloud, vault, log } = deps;
  const microsoft = { fetch, tokens, cloud };
  return {
    graph: createGraphApi(microsoft),
    powerPlatform: createPowerPlatformApi(microsoft),
    dataverse: (url) => createDataverseApi({ ...microsoft, url }),
    // Values that were collected by hand may be another cloud's.
    dataverseWithToken: (url, accessToken) =>
      createDataverseApi({ url, fetch, accessToken, cloud: cloudOfOrganization(url) ?? cloud }),
    entra: createEntraApi({ fetch: deps.originFreeFetch, cloud }),
    entraPortal: portalOrigin(cloud.id, "entra"),
    clock: workerClock,
    vault,
    room: deps.room,
    log,
    icon: deps.icon,
    newId: () => crypto.randomUUID(),
  };
}

/** @returns the built-in picture, PNG. */
export async function readIcon({ runtime }: Pick<BrowserApi, "runtime">, fetch: Fetch): Promise<Uint8Array> {
  const answer = await fetch(runtime.getURL(iconPath), {});
  return new Uint8Array(await answer.arrayBuffer());
}

const workerClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal.addEventListener("abort", stop, { once: true });
    }),
};
