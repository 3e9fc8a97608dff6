import type { SandboxResponse } from "../../server/service.ts";
import type { EntraRequest } from "../context.ts";
import { closingPage } from "../pages/pages.ts";
import { forget } from "./session.ts";

/** GET or POST /{tenant}/oauth2/v2.0/logout: ends the browser's session; goes back only to a registered URI. */
export function logout(context: EntraRequest): SandboxResponse {
  const { parameters, world, request, state } = context;
  const signedOut = forget(request, state);
  const target = parameters.get("post_logout_redirect_uri");
  const registered =
    target !== null &&
    world.tenant.applications.some((row) =>
      [...row.spa.redirectUris, ...row.web.redirectUris].includes(target),
    );
  if (!registered)
    return signedOut(
      closingPage("You signed out of your account", "It's a good idea to close all browser windows."),
    );
  const back = new URL(target);
  const stateBack = parameters.get("state");
  if (stateBack !== null) back.searchParams.set("state", stateBack);
  return signedOut({ status: 302, headers: { location: back.href, "cache-control": "no-store, no-cache" } });
}
