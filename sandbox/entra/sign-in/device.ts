import type { SandboxResponse } from "../../server/service.ts";
import type { EntraRequest } from "../context.ts";
import { closingPage, deviceCodePage } from "../pages/pages.ts";
import { proceed } from "./flow.ts";

/** GET /common/oauth2/deviceauth: where to enter the code. */
export const showDevicePage = (): SandboxResponse => deviceCodePage();

/** POST /common/oauth2/deviceauth: the sign-in for a device, then a closing page. */
export function submitDeviceCode(context: EntraRequest): SandboxResponse {
  const { parameters, state, world } = context;
  const typed = (parameters.get("otc") ?? "").trim().toUpperCase();
  const device = [...state.deviceCodes.values()].find((one) => one.userCode === typed);
  const application = world.tenant.applications.find((row) => row.appId === device?.clientId);
  if (!device || !application || device.outcome !== null || device.expiresAt < world.clock.now())
    return deviceCodePage("That code didn't work. Check the code and try again.");
  const interaction = context.interactions.start({
    application,
    scopes: device.scopes,
    prompt: "select_account",
    loginHint: null,
    claims: null,
    forOrganization: false,
    succeed: ({ user, methods }) => {
      device.outcome = { user, methods, clientId: device.clientId, platform: "publicClient" };
      return closingPage(
        application.displayName,
        "You have signed in on your device. You may now close this window.",
      );
    },
    fail: () => {
      device.outcome = "declined";
      return closingPage(
        application.displayName,
        "You cancelled the sign-in. You may now close this window.",
      );
    },
  });
  return proceed(interaction, context);
}
