import type { SandboxRequest, SandboxResponse, Service } from "../server/service.ts";
import type { World } from "../world.ts";
import { applications, deletedApplications } from "./applications.ts";
import type { Call } from "./call.ts";
import { directory } from "./directory.ts";
import { badRequest, errorAnswer, GraphError } from "./errors.ts";
import { grants } from "./grants.ts";
import { servicePrincipals } from "./service-principals.ts";

const AUDIENCES = ["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];
const routes = [directory, deletedApplications, applications, servicePrincipals, grants];

const REASONS = {
  missing: "Access token is empty.",
  malformed: "Access token validation failure.",
  expired: "Lifetime validation failed, the token is expired.",
  revoked: "Access token validation failure.",
  audience: "Access token validation failure. Invalid audience.",
} as const;

/** Microsoft Graph v1.0, as far as setting up an integration needs it. */
export function graphService(): Service {
  return {
    name: "graph",
    owns: (host) => host === "graph.microsoft.com",
    async handle(request, world) {
      try {
        return await answer(request, world);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        return errorAnswer(error, world.clock.now(), request.headers.get("client-request-id"));
      }
    },
  };
}

async function answer(request: SandboxRequest, world: World): Promise<SandboxResponse> {
  const path = /^\/v1\.0(?:\/myorganization)?(\/.*)$/i.exec(decodeURI(request.url.pathname))?.[1];
  if (!path) throw badRequest("Invalid version.");
  const verdict = await world.tokens.verify(request.headers.get("authorization"), AUDIENCES);
  if (!verdict.ok) throw new GraphError(401, "InvalidAuthenticationToken", REASONS[verdict.reason]);
  const { claims } = verdict;
  const user =
    claims.idtyp === "user" ? (world.tenant.users.find((one) => one.id === claims.oid) ?? null) : null;
  const call: Call = { request, world, tenant: world.tenant, claims, user, path };
  for (const route of routes) {
    const found = route(call);
    if (found) return found;
  }
  throw badRequest(`Resource not found for the segment '${path.split("/")[1] ?? ""}'.`);
}
