import { applicationHash } from "./page.ts";
import type { Word } from "./start.ts";
import type { MenuItem, MenuSpec } from "./toolkit.ts";

/** Items below "Manage": word, name in the portal's telemetry. */
const managed: readonly (readonly [string, string])[] = [
  ["branding", "Branding"],
  ["authentication", "Authentication"],
  ["certificatesSecrets", "Credentials"],
  ["tokenConfiguration", "TokenConfiguration"],
  ["apiPermissions", "CallAnAPI"],
  ["exposeApi", "ProtectAnAPI"],
  ["appRoles", "AppRoles"],
  ["owners", "Owners"],
  ["rolesAdministrators", "RolesAndAdministrators"],
  ["manifest", "Manifest"],
];
const above: readonly (readonly [string, string])[] = [
  ["overview", "Overview"],
  ["quickstart", "Quickstart"],
  ["integrationAssistant", "IntegrationAssistant"],
  ["diagnose", "DiagnoseAndSolve"],
];

/**
 * The left menu of an application. "Manage" is collapsed until it is opened: its items are in the document, but
 * hidden (portals-04).
 */
export function applicationMenu(about: {
  readonly word: Word;
  readonly appId: string;
  readonly selected: string;
  readonly go: (hash: string) => void;
  readonly update: () => void;
}): () => MenuSpec {
  const { word, appId, selected, go, update } = about;
  let open = managed.some(([, name]) => name === selected);
  const item = ([key, name]: readonly [string, string]): MenuItem => ({
    text: word(key),
    name,
    selected: name === selected,
    act: () => go(applicationHash(name, appId)),
    truth: `menu:${name}`,
  });
  return () => ({
    label: word("manage"),
    searchText: word("search"),
    items: [
      ...above.map(item),
      {
        text: word("manage"),
        name: "Manage",
        open,
        truth: "menu:Manage",
        items: managed.map(item),
        act: () => {
          open = !open;
          update();
        },
      },
      { text: word("support"), name: "Support", truth: "menu:Support" },
    ],
  });
}
