import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { Environment } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { ok } from "../answers.ts";
import { bapEnvironment } from "../environment-view.ts";

/**
 * One page of a list of environments, with `nextLink` when there are more. The page size is the world's
 * (`paging.bapEnvironments`); $expand and $filter are taken and change nothing.
 */
export function environmentsPage(
  request: SandboxRequest,
  world: World,
  environments: readonly Environment[],
  scope: "admin" | "user",
): SandboxResponse {
  const size = world.paging?.bapEnvironments ?? environments.length;
  const start = Number(request.url.searchParams.get("$skiptoken") ?? 0) || 0;
  const end = start + size;
  const next = new URL(request.url);
  next.searchParams.set("$skiptoken", String(end));
  return ok({
    value: environments.slice(start, end).map((environment) => bapEnvironment(environment, scope, world)),
    ...(end < environments.length ? { nextLink: next.href } : {}),
  });
}
