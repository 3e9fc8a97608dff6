import { at, type Moment, type PageTruth, type Spot } from "../truth.ts";
import { values } from "../values.ts";

const save = at('[data-formelement="pcControl: savePermissionsButton"]');
const application = at('[data-kind="a"]');
const never = [application, at("#drop"), at("[data-copy]"), at("#tsx4")];
const row = (name: string): Spot => at(`[data-p="${name}"]`);
const rowSpots = (name: string): readonly Spot[] => [
  row(name),
  at(`[data-p="${name}"] .fui-TreeItemLayout`),
  at(`[data-p="${name}"] .fui-Checkbox__indicator`),
];
const group = (name: string): readonly Spot[] => [
  at(`[data-g="${name}"]`),
  at(`[data-g="${name}"] > .fui-TreeItemLayout`),
];
const ways = [at("#flt"), at("#all")];

const untilTheKind = (
  step: "dynamics-permission" | "graph-permission",
  api: string,
  other: string,
): readonly Moment[] => [
  {
    step,
    what: "adds a permission",
    target: [at("#tsx3")],
    never: [at("#tsx4")],
    does: { click: at("#tsx3") },
  },
  {
    step,
    what: `chooses the tile of ${api}`,
    target: [at(`[data-a="${api}"]`)],
    never: [at(`[data-a="${other}"]`), at('[data-x="erp"]'), ...never],
    does: { click: at(`[data-a="${api}"]`) },
  },
  {
    step,
    what: "chooses delegated permissions",
    target: [at('[data-kind="d"]')],
    never,
    does: { click: at('[data-kind="d"]') },
  },
];

export const permissionsJapanese: PageTruth = {
  name: "22-permissions-ja",
  language: "ja",
  url: `https://entra.microsoft.com/?l=ja.ja-jp#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [],
  moments: [
    ...untilTheKind("dynamics-permission", "crm", "graph"),
    {
      step: "dynamics-permission",
      what: "opens the one group, whose permission is not in the document yet",
      target: [...group("Permissions"), ...ways],
      never: [...never, save],
      does: { click: at('[data-g="Permissions"] > .fui-TreeItemLayout') },
    },
    {
      step: "dynamics-permission",
      what: "ticks user_impersonation once it has loaded",
      target: rowSpots("user_impersonation"),
      never: [...never, save],
      does: { click: row("user_impersonation") },
    },
    {
      step: "dynamics-permission",
      what: "saves, by the button at the foot, not by its disabled copy in the head",
      target: [save],
      never,
      does: { click: save },
    },
    ...untilTheKind("graph-permission", "graph", "crm"),
    {
      step: "graph-permission",
      what: "opens the group Directory among five, by hand",
      target: [...group("Directory"), ...ways],
      never: [...never, save, ...group("AccessReview"), ...group("Group"), ...group("RoleManagement")],
      does: { click: at('[data-g="Directory"] > .fui-TreeItemLayout') },
    },
    {
      step: "graph-permission",
      what: "ticks Directory.ReadWrite.All below two that sound alike",
      target: [...rowSpots("Directory.ReadWrite.All"), at("#flt")],
      never: [...never, save, row("Directory.Read.All"), row("Directory.AccessAsUser.All")],
      does: { click: row("Directory.ReadWrite.All") },
    },
    {
      step: "graph-permission",
      what: "saves",
      target: [save],
      never: [...never, row("Directory.Read.All")],
      does: { click: save },
    },
    {
      step: "admin-consent",
      what: "grants consent",
      target: [at("#tsx4")],
      never: [at("#tsx3")],
    },
  ],
};
