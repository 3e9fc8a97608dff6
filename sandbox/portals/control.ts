import type { ControlEndpoint } from "../server/control.ts";
import { SettingsError } from "../server/settings.ts";
import type { Portals } from "./service.ts";
import { type PortalSettings, PortalSettingsError, withQuery } from "./settings.ts";

/**
 * `/_sandbox/portals`: GET shows the settings, and changes those that its query names, so that a person can do
 * it in the address bar (`/_sandbox/portals?toolkit=react&language=ja`); POST takes them as JSON.
 */
export function portalControl(portals: Portals): ControlEndpoint {
  const change = (make: () => Partial<PortalSettings>): PortalSettings => {
    try {
      return portals.set(make());
    } catch (error) {
      if (error instanceof PortalSettingsError) throw new SettingsError(error.message);
      throw error;
    }
  };
  return {
    name: "portals",
    read: (query) => change(() => withQuery(portals.settings(), query)),
    write: (input) => void change(() => ({ ...(input as Partial<PortalSettings>) })),
  };
}
