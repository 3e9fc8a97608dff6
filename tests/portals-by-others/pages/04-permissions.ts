import { inFrame, type Moment, type PageTruth, type Spot } from "../truth.ts";
import { values } from "../values.ts";

const frame = inFrame("registeredapps.hosting");
const add = frame("#add-a-permission");
const grant = frame("#grant");
const save = frame("#save");
const discard = frame("#discard");
const filter = frame("#filter");
const expandAll = frame("[data-bind]");
const directory = frame('[data-group="Directory"]');
const permission = (name: string): Spot => frame(`[data-permission="${name}"]`);
const tile = (api: string): Spot => frame(`[data-api="${api}"]`);

const untilTheKind = (step: "dynamics-permission" | "graph-permission", api: string): readonly Moment[] => [
  { step, what: "adds a permission", target: [add], never: [grant], does: { click: add } },
  {
    step,
    what: `chooses the tile of ${api}`,
    target: [tile(api)],
    never: [tile(api === "crm" ? "graph" : "crm"), add, grant, frame(".tiles li:nth-child(6)")],
    does: { click: tile(api) },
  },
  {
    step,
    what: "chooses delegated permissions",
    target: [frame("#delegated"), frame("#delegated > :first-child")],
    never: [frame("#application"), save, discard],
    does: { click: frame("#delegated") },
  },
];

const row = (name: string): readonly Spot[] => [
  permission(name),
  frame(`[data-permission="${name}"] [role="gridcell"]:first-child`),
  frame(`[data-permission="${name}"] label`),
  frame(`[data-permission="${name}"] img`),
];

export const permissions: PageTruth = {
  name: "04-permissions",
  language: "en",
  url: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [],
  moments: [
    ...untilTheKind("dynamics-permission", "crm"),
    {
      step: "dynamics-permission",
      what: "ticks user_impersonation",
      target: row("user_impersonation"),
      never: [frame("#application"), discard],
      does: { click: frame('[data-permission] [role="gridcell"]') },
    },
    {
      step: "dynamics-permission",
      what: "saves",
      target: [save],
      never: [discard],
      does: { click: save },
    },
    ...untilTheKind("graph-permission", "graph"),
    {
      step: "graph-permission",
      what: "finds Directory.ReadWrite.All, whose group is closed",
      target: [filter, expandAll, directory, frame('[data-group="Directory"] [role="button"]')],
      never: [
        frame("#application"),
        frame('[data-group="DirectoryRecommendations"]'),
        frame('[data-group="User"]'),
        discard,
      ],
      does: { click: expandAll },
    },
    {
      step: "graph-permission",
      what: "ticks Directory.ReadWrite.All",
      target: row("Directory.ReadWrite.All"),
      never: [
        permission("Directory.Read.All"),
        permission("Directory.AccessAsUser.All"),
        permission("DirectoryRecommendations.ReadWrite.All"),
        discard,
      ],
      does: { click: frame('[data-permission="Directory.ReadWrite.All"] [role="gridcell"]') },
    },
    { step: "graph-permission", what: "saves", target: [save], never: [discard], does: { click: save } },
    { step: "admin-consent", what: "grants consent", target: [grant], never: [add], does: { click: grant } },
    {
      step: "admin-consent",
      what: "confirms",
      target: [frame("#yes")],
      never: [frame("#no"), grant],
      does: { click: frame("#yes") },
    },
  ],
};
