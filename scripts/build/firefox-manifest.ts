/** The id that Firefox knows the extension by; its redirect URI follows from it (browsers-08). */
export const firefoxId = "textus-setup@dynamics-365.extension";

/** Permissions that Firefox does not know and warns about. */
const chromiumOnly = ["offscreen"];

interface ChromeManifest {
  readonly background: { readonly service_worker: string; readonly type: string };
  readonly key?: string;
  readonly minimum_chrome_version?: string;
  readonly permissions: readonly string[];
}

/**
 * Firefox's manifest from Chrome's: an event page instead of a service worker, Firefox's own id, no key that
 * only Chromium knows.
 */
export function firefoxManifest(chrome: ChromeManifest): Record<string, unknown> {
  const { key: _key, minimum_chrome_version: _version, background, permissions, ...rest } = chrome;
  return {
    ...rest,
    permissions: permissions.filter((one) => !chromiumOnly.includes(one)),
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
