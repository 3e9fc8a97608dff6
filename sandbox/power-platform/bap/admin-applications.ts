import type { SandboxResponse } from "../../server/service.ts";
import { isGuid } from "../../tenant/ids.ts";
import type { World } from "../../world.ts";
import { ok, refusal } from "../answers.ts";

/**
 * Management applications: applications that administer the whole tenant's Power Platform (powerplatform-13).
 * Never needed for one application user; here so that a client that registers one is seen to.
 * 400 InvalidApplicationId for an id that is not registered: live probe (specs/powerplatform/endpoints.json).
 */
export function adminApplications(method: string, appId: string | undefined, world: World): SandboxResponse {
  const registered = world.tenant._adminApplications ?? [];
  if (appId === undefined) {
    if (method !== "GET") return refusal(405, "MethodNotAllowed", "The method is not allowed.");
    return ok({ value: registered.map((applicationId) => ({ applicationId })) });
  }
  const id = appId.toLowerCase();
  if (method === "PUT" && isGuid(id)) {
    world.tenant._adminApplications = [...new Set([...registered, id])];
    return ok({ applicationId: id });
  }
  if (!registered.includes(id))
    return refusal(400, "InvalidApplicationId", `The application id '${appId}' is invalid.`);
  if (method === "GET") return ok({ applicationId: id });
  if (method !== "DELETE") return refusal(405, "MethodNotAllowed", "The method is not allowed.");
  world.tenant._adminApplications = registered.filter((one) => one !== id);
  return { status: 204 };
}
