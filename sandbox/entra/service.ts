import type { SandboxResponse, Service } from "../server/service.ts";
import type { World } from "../world.ts";
import { correlationOf, type EntraAnswer, type EntraRequest, parametersOf } from "./context.ts";
import { instanceDiscovery, keys, openIdConfigurationV1, openIdConfigurationV2 } from "./discovery.ts";
import { EntraError } from "./errors.ts";
import { errorPage } from "./pages/pages.ts";
import { adminConsent, adminConsentV1 } from "./sign-in/admin-consent.ts";
import { authorize } from "./sign-in/authorize.ts";
import { showDevicePage, submitDeviceCode } from "./sign-in/device.ts";
import { pickAccount, submitConsent, submitCredentials } from "./sign-in/forms.ts";
import { createInteractions, type Interactions } from "./sign-in/interaction.ts";
import { logout } from "./sign-in/logout.ts";
import { createEntraState, type EntraState } from "./state.ts";
import { resolveTenant } from "./tenants.ts";
import { refusalAnswer } from "./token/answer.ts";
import { deviceAuthorization, token, tokenV1 } from "./token/endpoint.ts";

const hosts = ["login.microsoftonline.com", "login.microsoft.com", "login.windows.net", "sts.windows.net"];

interface Route {
  readonly method: "GET" | "POST" | "any";
  /** What follows the tenant. */
  readonly path: string;
  /** How refusals are told: as JSON to a client, as a page to a person. */
  readonly speaks: "json" | "html";
  readonly answer: (context: EntraRequest) => EntraAnswer;
}

const routes: readonly Route[] = [
  {
    method: "GET",
    path: "v2.0/.well-known/openid-configuration",
    speaks: "json",
    answer: openIdConfigurationV2,
  },
  { method: "GET", path: ".well-known/openid-configuration", speaks: "json", answer: openIdConfigurationV1 },
  { method: "GET", path: "discovery/instance", speaks: "json", answer: instanceDiscovery },
  { method: "GET", path: "discovery/v2.0/keys", speaks: "json", answer: keys },
  { method: "GET", path: "discovery/keys", speaks: "json", answer: keys },
  { method: "any", path: "oauth2/v2.0/authorize", speaks: "html", answer: authorize },
  { method: "GET", path: "v2.0/adminconsent", speaks: "html", answer: adminConsent },
  { method: "GET", path: "adminconsent", speaks: "html", answer: adminConsentV1 },
  { method: "POST", path: "oauth2/v2.0/token", speaks: "json", answer: token },
  { method: "POST", path: "oauth2/token", speaks: "json", answer: tokenV1 },
  { method: "POST", path: "oauth2/v2.0/devicecode", speaks: "json", answer: deviceAuthorization },
  { method: "any", path: "oauth2/v2.0/logout", speaks: "html", answer: logout },
  { method: "GET", path: "oauth2/deviceauth", speaks: "html", answer: showDevicePage },
  { method: "POST", path: "oauth2/deviceauth", speaks: "html", answer: submitDeviceCode },
  { method: "POST", path: "login", speaks: "html", answer: submitCredentials },
  { method: "POST", path: "pick", speaks: "html", answer: pickAccount },
  { method: "POST", path: "consent", speaks: "html", answer: submitConsent },
];

/** Microsoft Entra's sign-in: discovery, the pages, the token endpoint. One tenant with all its names; of others their names and people. */
export function entraService(): Service {
  const memory = new WeakMap<World, { readonly state: EntraState; readonly interactions: Interactions }>();

  const memoryOf = (world: World) => {
    const there = memory.get(world) ?? { state: createEntraState(), interactions: createInteractions() };
    memory.set(world, there);
    return there;
  };

  return {
    name: "entra",
    owns: (host) => hosts.includes(host),
    async handle(request, world): Promise<SandboxResponse> {
      const [, segment = "", path = ""] = /^\/([^/]*)\/(.*)$/.exec(request.url.pathname) ?? [];
      const route = routes.find(
        (one) =>
          one.path === path.replace(/\/$/, "") && (one.method === "any" || one.method === request.method),
      );
      if (!route) return { status: 404, headers: { "cache-control": "private" } };
      const parameters = parametersOf(request);
      const at = correlationOf(request, parameters, world.clock.now());
      try {
        const tenant = resolveTenant(segment, world);
        return await route.answer({ request, world, ...memoryOf(world), tenant, parameters, at });
      } catch (error) {
        if (!(error instanceof EntraError)) throw error;
        return route.speaks === "json" ? refusalAnswer(error, at) : errorPage(error, at);
      }
    },
  };
}
