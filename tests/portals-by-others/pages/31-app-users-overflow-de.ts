import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";
import { roleTicks } from "./role-ticks.ts";

const role = (name: string) => at(`[data-role="${name}"]`);
const alike = [
  "Activity Feeds Reader",
  "App Opener",
  "Basic User Plus",
  "Bot Contributor",
  "Customer service team access",
  "Sales team access",
  "System Administrator",
].map(role);
const copilot = ["#tip1", "#tip2", "#ask", "#copilot-toggle"].map(at);
const leaving = ["#back", "#close", "#cancel", "#cancel-app", "#cancel-roles"].map(at);

export const appUsersOverflowGerman: PageTruth = {
  name: "31-app-users-overflow-de",
  language: "de",
  url: `https://admin.powerplatform.microsoft.com/manage/environments/${values.environmentId}/appusers`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.otherClientId, values.objectId],
  moments: [
    {
      step: "choose-app",
      what: "opens the commands that have no room",
      target: [at("#more")],
      never: [...copilot, at("#refresh"), at("#kind")],
      does: { click: at("#more") },
    },
    {
      step: "choose-app",
      what: "starts a new app user in the menu, not by Copilot's suggestion",
      target: [at("#new-user")],
      never: [...copilot, at("#export"), at("#feedback"), at("#refresh")],
      does: { click: at("#new-user") },
    },
    {
      step: "choose-app",
      what: "adds an app",
      target: [at("#add-app"), at("#app-field")],
      never: [...copilot, ...leaving, at("#create"), at("#mail")],
      does: { click: at("#add-app") },
    },
    {
      step: "choose-app",
      what: "searches the app, in the drawer's second view",
      target: [at("#search")],
      never: [...copilot, ...leaving, at("#add")],
      does: { type: "TextUs", into: at("#search") },
    },
    {
      step: "choose-app",
      what: "selects TextUs, not TextUs Test",
      target: [at('[data-app="TextUs"]')],
      never: [at('[data-app="TextUs Test"]'), ...leaving, at("#add")],
      does: { click: at('[data-app="TextUs"]') },
    },
    {
      step: "choose-app",
      what: "adds it",
      target: [at("#add")],
      never: [at('[data-app="TextUs Test"]'), ...leaving],
      does: { click: at("#add") },
    },
    {
      step: "user-roles",
      what: "opens the business units",
      target: [at("#unit"), at("#unit-field")],
      never: [at("#mail"), ...leaving, at("#create")],
      does: { click: at("#unit") },
    },
    {
      step: "user-roles",
      what: "takes the organization's own business unit",
      target: [at('[data-u="northwind"]'), at("#unit"), at("#units"), at("#unit-field")],
      never: [at('[data-u="northwind-sales"]'), at("#mail"), ...leaving, at("#create")],
      does: { click: at('[data-u="northwind"]') },
    },
    {
      step: "user-roles",
      what: "edits the security roles",
      target: [at("#pencil"), at("#roles-field")],
      never: [at("#mail"), ...leaving, at("#create")],
      does: { click: at("#pencil") },
    },
    ...roleTicks({
      spotsOf: (name) => [
        role(name),
        at(`[data-role="${name}"] input`),
        at(`[data-role="${name}"] .fui-Checkbox`),
      ],
      boxOf: (name) => at(`[data-role="${name}"] input`),
      never: [...alike, ...leaving, at("#save")],
      scrolled: at("#vlist"),
    }),
    {
      step: "user-roles",
      what: "saves the roles",
      target: [at("#save")],
      never: [...alike, ...leaving],
      does: { click: at("#save") },
    },
    {
      step: "create-user",
      what: "creates the user",
      target: [at("#create")],
      never: [...leaving, at("#mail"), at("#pencil"), ...copilot],
      does: { click: at("#create") },
    },
  ],
};
