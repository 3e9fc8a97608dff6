import { at, type Moment, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const never = [at("#application"), at("#discard")];
const permission = (name: string) => at(`[data-permission="${name}"]`);
const row = (name: string) => [
  permission(name),
  at(`[data-permission="${name}"] [role="gridcell"]:first-child`),
  at(`[data-permission="${name}"] label`),
  at(`[data-permission="${name}"] img`),
];

const untilTheKind = (
  step: "dynamics-permission" | "graph-permission",
  api: string,
  other: string,
): readonly Moment[] => [
  {
    step,
    what: "adds a permission",
    target: [at("#add")],
    never: [at("#grant")],
    does: { click: at("#add") },
  },
  {
    step,
    what: `chooses the tile of ${api}`,
    target: [at(`[data-api="${api}"]`)],
    never: [at(`[data-api="${other}"]`), at('[data-api="erp"]'), at("#grant")],
    does: { click: at(`[data-api="${api}"]`) },
  },
  {
    step,
    what: "chooses delegated permissions",
    target: [at("#delegated"), at("#delegated > :first-child")],
    never: [...never, at("#save")],
    does: { click: at("#delegated") },
  },
];

export const permissionsFrench: PageTruth = {
  name: "14-permissions-fr",
  language: "fr",
  url: `https://entra.microsoft.com/?l=fr.fr-fr#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [],
  moments: [
    ...untilTheKind("dynamics-permission", "crm", "graph"),
    {
      step: "dynamics-permission",
      what: "ticks user_impersonation",
      target: row("user_impersonation"),
      never,
      does: { click: at('[data-permission] [role="gridcell"]') },
    },
    {
      step: "dynamics-permission",
      what: "saves",
      target: [at("#save")],
      never,
      does: { click: at("#save") },
    },
    ...untilTheKind("graph-permission", "graph", "crm"),
    {
      step: "graph-permission",
      what: "finds Directory.ReadWrite.All, whose group is closed",
      target: [at("#filter"), at("#expand"), at("[data-group]")],
      never,
      does: { type: "Directory.ReadWrite", into: at("#filter") },
    },
    {
      step: "graph-permission",
      what: "ticks Directory.ReadWrite.All",
      target: row("Directory.ReadWrite.All"),
      never,
      does: { click: at('[data-permission="Directory.ReadWrite.All"] [role="gridcell"]') },
    },
    { step: "graph-permission", what: "saves", target: [at("#save")], never, does: { click: at("#save") } },
    {
      step: "admin-consent",
      what: "grants consent",
      target: [at("#grant")],
      never: [at("#add")],
      does: { click: at("#grant") },
    },
    {
      step: "admin-consent",
      what: "confirms",
      target: [at("#yes")],
      never: [at("#no"), at("#grant")],
      does: { click: at("#yes") },
    },
  ],
};
