import type { SandboxRequest, SandboxResponse } from "../server/service.ts";
import { isGuid, newGuid } from "../tenant/ids.ts";
import type { World } from "../world.ts";
import type { Correlation } from "./errors.ts";
import type { Interactions } from "./sign-in/interaction.ts";
import type { EntraState } from "./state.ts";
import type { TenantName } from "./tenants.ts";

/** One request at Entra with all that answering it needs. */
export interface EntraRequest {
  readonly request: SandboxRequest;
  readonly world: World;
  readonly state: EntraState;
  readonly interactions: Interactions;
  readonly tenant: TenantName;
  /** Query and form together; the form wins. */
  readonly parameters: URLSearchParams;
  readonly at: Correlation;
}

export type EntraAnswer = SandboxResponse | Promise<SandboxResponse>;

/** Query and form of a request as one list. */
export function parametersOf(request: SandboxRequest): URLSearchParams {
  const all = new URLSearchParams(request.url.searchParams);
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded"))
    for (const [name, value] of new URLSearchParams(request.body.toString("utf8"))) all.set(name, value);
  return all;
}

/** The client's own id of the request when it sent one, in the header or among the parameters. */
export function correlationOf(
  request: SandboxRequest,
  parameters: URLSearchParams,
  now: number,
): Correlation {
  const sent = request.headers.get("client-request-id") ?? parameters.get("client-request-id");
  return { correlationId: sent !== null && isGuid(sent) ? sent : newGuid(), now };
}
