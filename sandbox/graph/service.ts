import type { SandboxRequest, SandboxResponse, Service } from "../server/service.ts";
import type { World } from "../world.ts";
import { answerBatch } from "./batch.ts";
import {
  asAccepted,
  errorAnswer,
  type RequestIds,
  requestIdsOf,
  withCommonHeaders,
} from "./protocol/answers.ts";
import { type Call, type Caller, createView } from "./protocol/call.ts";
import { GraphError, methodNotAllowed } from "./protocol/errors.ts";
import { parsePath, type Step } from "./protocol/path.ts";
import { dispatch } from "./protocol/route.ts";
import { routes } from "./routes.ts";

const audiences = ["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];

/** specs/graph/errors.json, 401. */
const reasons = {
  missing: "Access token is empty.",
  malformed: "Access token validation failure.",
  expired: "Lifetime validation failed, the token is expired.",
  revoked: "Access token validation failure.",
  audience: "Access token validation failure. Invalid audience.",
} as const;

/** Microsoft Graph v1.0, as far as setting up an integration needs it. Other versions are refused. */
export function graphService(): Service {
  return {
    name: "graph",
    owns: (host) => host === "graph.microsoft.com",
    handle: (request, world) => withErrors(request, world, (ids) => answer(request, world, ids)),
  };
}

/** The headers of every answer, and refusals in Graph's shape. */
async function withErrors(
  request: SandboxRequest,
  world: World,
  serve: (ids: RequestIds) => Promise<SandboxResponse>,
): Promise<SandboxResponse> {
  const ids = requestIdsOf(request);
  try {
    const answered = asAccepted(await serve(ids), request.headers.get("accept"));
    return withCommonHeaders(answered, ids, world.clock.now());
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return withCommonHeaders(errorAnswer(error, world.clock.now(), ids), ids, world.clock.now());
  }
}

async function answer(request: SandboxRequest, world: World, ids: RequestIds): Promise<SandboxResponse> {
  const steps = parsePath(request.url.pathname);
  const caller = await callerOf(request, world);
  if (!isBatch(steps)) return dispatch(routes, callOf(request, world, caller), steps);
  if (request.method !== "POST") throw methodNotAllowed();
  return answerBatch(request, world, (item) => withErrors(item, world, () => answer(item, world, ids)));
}

const isBatch = (steps: readonly Step[]): boolean =>
  steps.length === 1 && steps[0]?.kind === "name" && steps[0].name.toLowerCase() === "$batch";

const callOf = (request: SandboxRequest, world: World, caller: Caller): Call => ({
  request,
  world,
  tenant: world.tenant,
  caller,
  now: world.clock.now(),
  sees: createView(world),
});

/** @throws GraphError 401 */
async function callerOf(request: SandboxRequest, world: World): Promise<Caller> {
  const verdict = await world.tokens.verify(request.headers.get("authorization"), audiences);
  if (!verdict.ok) throw unauthenticated(reasons[verdict.reason]);
  const { claims } = verdict;
  if (claims.idtyp === "app") return { kind: "app", id: claims.oid, permissions: claims.roles ?? [] };
  const user = world.tenant.users.find((one) => one.id === claims.oid);
  if (!user) throw unauthenticated(reasons.malformed);
  return { kind: "user", id: user.id, user, permissions: (claims.scp ?? "").split(" ") };
}

const unauthenticated = (message: string): GraphError =>
  new GraphError(401, "InvalidAuthenticationToken", message);
