import { h } from "../dom.ts";
import { attempt, type Page } from "../page.ts";
import type { GridRow } from "../toolkit.ts";
import type { AppDetails } from "./app-overview.ts";
import { requestPane } from "./request-permissions.ts";

interface Configured {
  readonly appId: string;
  readonly displayName: string;
  readonly permissions: readonly {
    readonly id: string;
    readonly value: string;
    readonly description: string;
    readonly admin: boolean;
    readonly kind: "Scope" | "Role";
    readonly granted: boolean;
  }[];
}

/** API permissions. What was granted shows after Refresh, as in the portal. */
export const permissions: Page = async (context) => {
  const { t, view, word, start, route, ask, title, toast } = context;
  const appId = route.appId ?? "";
  const tenant = start.tenant.displayName;
  const app = (await ask("application", { appId })) as AppDetails;
  title(`${app.displayName} | ${word("apiPermissions")}`);
  let configured = (await ask("permissions", { appId })) as readonly Configured[];
  let asking = false;
  const reload = async () => {
    configured = (await ask("permissions", { appId })) as readonly Configured[];
    view.update();
  };
  const request = requestPane(context, reload);
  const confirm = (open: boolean) => () => {
    asking = open;
    view.update();
  };
  const grant = () => {
    confirm(false)();
    attempt(context, async () => {
      await ask("grantAdminConsent", { appId }, "write");
      toast(word("consentGranted"));
    });
  };

  const rows = (): GridRow[] =>
    configured.flatMap((api) => [
      {
        group: true,
        cells: [
          {
            text: `⌄ ${api.displayName} (${api.permissions.length})`,
            truth: `configuredApi:${api.displayName}`,
          },
        ],
      },
      ...api.permissions.map((one) => ({
        truth: `configured:${one.value}`,
        cells: [
          { text: one.value, truth: `configuredName:${one.value}` },
          { text: word(one.kind === "Scope" ? "delegated" : "application") },
          { text: one.description },
          { text: word(one.admin ? "yes" : "no") },
          {
            text: one.granted
              ? `✓ ${word("grantedFor", tenant)}`
              : one.admin
                ? `⚠ ${word("notGrantedFor", tenant)}`
                : "",
            truth: `status:${one.value}`,
          },
        ],
      })),
    ]);

  view.draw(() => ({
    content: [
      t.commandBar([{ text: word("refresh"), icon: "⟳", act: () => void reload(), truth: "refresh" }]),
      h("h3", { class: "ext-heading" }, word("configuredPermissions")),
      h("p", { class: "ext-text" }, word("permissionsText")),
      t.commandBar([
        { text: word("addPermission"), icon: "＋", act: request.open, truth: "addPermission" },
        {
          text: word("grantAdminConsent", tenant),
          icon: "✓",
          act: confirm(true),
          disabled: configured.length === 0,
          truth: "grantAdminConsent",
        },
      ]),
      t.grid({
        label: word("configuredPermissions"),
        columns: [
          word("apiPermissionsName"),
          word("type"),
          word("description"),
          word("adminConsentRequired"),
          word("status"),
        ],
        empty: "",
        rows: rows(),
      }),
    ],
    pane: request.draw(),
    dialog: asking
      ? t.dialog({
          title: word("grantConfirmTitle"),
          text: word("grantConfirm", tenant),
          buttons: [
            { text: word("yes"), primary: true, act: grant, truth: "confirmConsent" },
            { text: word("no"), act: confirm(false), truth: "refuseConsent" },
          ],
        })
      : null,
  }));
};
