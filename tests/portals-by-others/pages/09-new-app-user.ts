import { at, type PageTruth, type Spot } from "../truth.ts";
import { values } from "../values.ts";
import { roleTicks } from "./role-ticks.ts";

const role = (name: string): Spot => at(`[data-role="${name}"]`);
const box = (name: string): Spot => at(`[data-role="${name}"] input`);
const alike = [
  "App Deployment Orchestration Role",
  "Basic Customizations",
  "Bot Contributor",
  "Customer service team access",
  "Customer Service Representative",
  "Sales, Enterprise app access",
  "System Administrator",
].map(role);

const ticks = roleTicks({
  spotsOf: (name) => [role(name), box(name)],
  boxOf: box,
  never: [...alike, at("#cancel-roles"), at("#save"), at("#create-user")],
  scrolled: at("#roles"),
});

export const newAppUser: PageTruth = {
  name: "09-new-app-user",
  language: "en",
  url: `https://admin.powerplatform.microsoft.com/manage/environments/environment/${values.environmentId}/applicationusers`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.otherClientId, values.objectId],
  moments: [
    {
      step: "choose-app",
      what: "starts a new app user",
      target: [at("#new-app-user")],
      does: { click: at("#new-app-user") },
    },
    {
      step: "choose-app",
      what: "adds an app",
      target: [at("#add-app")],
      never: [at("#create-user"), at("#cancel-user"), at("#mail"), at("#new-app-user")],
      does: { click: at("#add-app") },
    },
    {
      step: "choose-app",
      what: "searches the app",
      target: [at("#search")],
      never: [at("#add-app"), at("#cancel-app"), at("#create-user")],
      does: { type: "TextUs", into: at("#search") },
    },
    {
      step: "choose-app",
      what: "selects TextUs, not TextUs Sandbox",
      target: [
        at('[data-app="TextUs"]'),
        at('[data-app="TextUs"] [role="radio"]'),
        at('[data-app="TextUs"] .ms-DetailsRow-cell:nth-child(2)'),
      ],
      never: [at('[data-app="TextUs Sandbox"]'), at("#cancel-app")],
      does: { click: at('[data-app="TextUs"]') },
    },
    {
      step: "choose-app",
      what: "adds it",
      target: [at("#add")],
      never: [at("#cancel-app"), at('[data-app="TextUs Sandbox"]'), at("#create-user")],
      does: { click: at("#add") },
    },
    {
      step: "user-roles",
      what: "opens the business units",
      target: [at("#unit"), at(".field:has(#unit)")],
      never: [at("#mail"), at("#create-user"), at("#cancel-user")],
      does: { click: at("#unit") },
    },
    {
      step: "user-roles",
      what: "takes the organization's own business unit",
      target: [at("#units > :first-child"), at("#unit"), at("#units")],
      never: [at("#units > :nth-child(2)"), at("#units > :nth-child(3)"), at("#create-user")],
      does: { click: at("#units > :first-child") },
    },
    {
      step: "user-roles",
      what: "edits the security roles",
      target: [at("#pencil"), at(".field:has(#pencil)")],
      never: [at("#mail"), at("#create-user"), at("#cancel-user")],
      does: { click: at("#pencil") },
    },
    ...ticks,
    {
      step: "user-roles",
      what: "saves the roles",
      target: [at("#save")],
      never: [at("#cancel-roles"), at("#create-user"), ...alike],
      does: { click: at("#save") },
    },
    {
      step: "create-user",
      what: "creates the user",
      target: [at("#create-user")],
      never: [at("#cancel-user"), at("#mail")],
      does: { click: at("#create-user") },
    },
  ],
};
