/** The id that Firefox knows the extension by; its redirect URI follows from it (browsers-08). */
export const firefoxId = "textus-setup@dynamics-365.extension";

/** Permissions that Firefox does not know and warns about. */
export const chromiumOnly: readonly string[] = ["offscreen", "sidePanel"];

interface ChromeManifest {
  readonly background: { readonly service_worker: string; readonly type: string };
  readonly key?: string;
  readonly minimum_chrome_version?: string;
  readonly permissions: readonly string[];
  readonly action: { readonly default_title: string; readonly default_icon: object };
  readonly side_panel: { readonly default_path: string };
}

/**
 * Firefox's manifest from Chrome's: an event page instead of a service worker, a sidebar instead of a side panel, Firefox's
 * own id, no key that only Chromium knows.
 */
export function firefoxManifest(chrome: ChromeManifest): Record<string, unknown> {
  const {
    key: _key,
    minimum_chrome_version: _version,
    background,
    permissions,
    side_panel: panel,
    ...rest
  } = chrome;
  return {
    ...rest,
    permissions: permissions.filter((one) => !chromiumOnly.includes(one)),
    // Titled as the action is. Firefox would open it once after the installation.
    sidebar_action: {
      default_panel: panel.default_path,
      default_title: rest.action.default_title,
      default_icon: rest.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: firefoxId,
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["authenticationInfo"] },
      },
    },
  };
}
