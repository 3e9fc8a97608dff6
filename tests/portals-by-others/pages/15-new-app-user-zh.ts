import { sixRoles } from "../../browser/portals/procedure.ts";
import { at, type PageTruth, type Spot } from "../truth.ts";
import { values } from "../values.ts";

const box = (name: string): Spot => at(`[data-role="${name}"]`);
const cell = (name: string): Spot => at(`.ms-List-cell:has([data-role="${name}"])`);
const label = (name: string): Spot => at(`[data-role="${name}"] + label`);
const spots = (name: string): readonly Spot[] => [box(name), cell(name), label(name)];
const alike = [
  "App Profile Manager",
  "Basic User (Legacy)",
  "Bot Contributor",
  "Customer service team access",
  "Sales, Enterprise app access",
  "System Administrator",
].map(cell);
const stale = [at('[data-stale="add-app"]'), at('[data-stale="create"]')];
const behind = [at("#r60"), at("#r61"), at("#TextField51")];
const never = [...alike, ...behind, at("#r82"), at("#r83"), at("#clear")];
const later = sixRoles.filter((role) => role !== "Basic User");

export const newAppUserChinese: PageTruth = {
  name: "15-new-app-user-zh",
  language: "zh-Hans",
  url: `https://admin.powerplatform.microsoft.com/manage/environments/environment/${values.environmentId}/appusers`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.otherClientId, values.objectId],
  moments: [
    {
      step: "choose-app",
      what: "starts a new app user; a panel of before lies off the screen",
      target: [at('[data-automationid="new"]')],
      never: stale,
      does: { click: at('[data-automationid="new"]') },
    },
    {
      step: "choose-app",
      what: "adds an app",
      target: [at("#r31"), at(".field:has(> #r31)")],
      never: [...stale, ...behind],
      does: { click: at("#r31") },
    },
    {
      step: "choose-app",
      what: "searches the app",
      target: [at("#SearchBox70"), at('[role="search"]:has(#SearchBox70)')],
      never: [at("#r73"), at("#r31"), ...behind],
      does: { type: "textus", into: at("#SearchBox70") },
    },
    {
      step: "choose-app",
      what: "selects TextUs, which stands second",
      target: [
        at('[data-app="TextUs"]'),
        at('[data-app="TextUs"] [role="radio"]'),
        at('[data-app="TextUs"] > :nth-child(2)'),
      ],
      never: [at('[data-app="TextUs Next"]'), at('[data-app="TextUs 测试"]'), at("#r73")],
      does: { click: at('[data-app="TextUs"]') },
    },
    {
      step: "choose-app",
      what: "adds it",
      target: [at("#r72")],
      never: [at("#r73"), at('[data-app="TextUs Next"]'), ...behind],
      does: { click: at("#r72") },
    },
    {
      step: "user-roles",
      what: "opens the business units",
      target: [at("#ComboBox44-input"), at("#unit-field"), at(".ms-ComboBox")],
      never: behind,
      does: { clicks: [at("#ComboBox44-input"), at("#units > :first-child")] },
    },
    {
      step: "user-roles",
      what: "edits the security roles",
      target: [at("#r52"), at("#roles-row")],
      never: behind,
      does: { click: at("#r52") },
    },
    {
      step: "user-roles",
      what: "has the first of 200 roles in view and filters for one",
      target: [at("#SearchBox80"), at("#scroller"), ...spots("Activity Feeds"), ...spots("App Profile User")],
      never,
      does: { type: "Basic User", into: at("#SearchBox80") },
    },
    {
      step: "user-roles",
      what: "ticks Basic User, not Basic User (Legacy)",
      target: spots("Basic User"),
      never,
      does: { click: box("Basic User") },
    },
    {
      step: "user-roles",
      what: "has nothing more to tick in the filtered list and clears the filter",
      target: [at("#SearchBox80"), at(".ms-SearchBox:has(#SearchBox80)"), at("#clear")],
      never: [...alike, ...behind, at("#r82"), at("#r83"), cell("Basic User")],
      does: { click: at("#clear") },
    },
    ...later.map((role, index) => ({
      step: "user-roles" as const,
      what: `scrolls to and ticks ${role}`,
      target: later.slice(index).flatMap(spots),
      never,
      scrolled: at("#scroller"),
      does: { click: box(role) },
    })),
    {
      step: "user-roles",
      what: "saves the roles",
      target: [at("#r82")],
      never: [...alike, ...behind, at("#r83")],
      does: { click: at("#r82") },
    },
    {
      step: "create-user",
      what: "creates the user",
      target: [at("#r60")],
      never: [at("#r61"), at("#TextField51"), ...stale],
      does: { click: at("#r60") },
    },
  ],
};
