import {
  browserPermissions,
  calledHosts,
  matchPatternOf,
  optionalPermissions,
} from "../../src/clouds/access.ts";
import { allPortalMatchPatterns } from "../../src/guide/routes/hosts.ts";

/** One thing that the stores ask a reason for. */
export interface Reason {
  /** A permission, or the match pattern of a host. */
  readonly name: string;
  /** "always": granted with the installation. "asked": the browser asks for it when it is needed. */
  readonly when: "always" | "asked";
  readonly why: string;
}

const portals =
  "the guide's card and ring in this portal, asked for when you turn the guide on; nothing is sent there";

/** Every permission and host of the manifest with its reason, from the table that the manifest is made of. */
export function reasons(): readonly Reason[] {
  return [
    ...Object.entries(browserPermissions).map(([name, why]) => ({ name, when: "always" as const, why })),
    ...Object.entries(optionalPermissions).map(([name, why]) => ({ name, when: "asked" as const, why })),
    ...calledHosts("public").map((host) => ({
      name: matchPatternOf(host),
      when: host.asked === "installed" ? ("always" as const) : ("asked" as const),
      why: host.sends,
    })),
    ...allPortalMatchPatterns().map((name) => ({ name, when: "asked" as const, why: portals })),
  ];
}
