import type { World } from "../world.ts";

/** Hosts whose top document is the Azure portal's shell (portals-15). */
export const shellHosts: readonly string[] = ["entra.microsoft.com", "portal.azure.com"];
/** Host of the frames that hold React views, and of those that hold an extension's own pages. */
export const reactHost = "sandbox-1.reactblade.portal.azure.net";
export const hostingHost = "registeredapps.hosting.portal.azure.net";
export const powerPlatformHost = "admin.powerplatform.microsoft.com";

/** Where a page is shown. */
export type Place = "shell" | "react-frame" | "hosting-frame" | "power-platform" | "dynamics";

/** What a host shows, or null when it is no portal. Organizations also answer as Dataverse, below /api/. */
export function placeOf(host: string, world: World): Place | null {
  if (shellHosts.includes(host)) return "shell";
  if (host === reactHost) return "react-frame";
  if (host === hostingHost) return "hosting-frame";
  if (host === powerPlatformHost) return "power-platform";
  return world.tenant.organizations.some((one) => one.host === host) ? "dynamics" : null;
}
