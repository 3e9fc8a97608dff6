import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const group = at('[data-group="Users + permissions"]');
const users = at('[data-link="Application users"]');

export const settingsWay: PageTruth = {
  name: "08-settings-way",
  language: "en",
  url: `https://admin.powerplatform.microsoft.com/environments/environment/${values.environmentId}/hub`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.otherClientId],
  moments: [
    {
      step: "open-application-users",
      what: "opens the environment's Settings",
      target: [at("#settings")],
      never: [at("#gear"), at("#roles-all"), at("#users-all"), at("nav > div:nth-child(6)")],
      does: { click: at("#settings") },
    },
    {
      step: "open-application-users",
      what: "opens Users + permissions",
      target: [group, at('.settings-group:has([data-group="Users + permissions"])')],
      never: [at('[data-group="Product"]'), at('[data-group="Business"]')],
      does: { click: group },
    },
    {
      step: "open-application-users",
      what: "opens Application users",
      target: [users],
      never: [
        at('[data-link="Users"]'),
        at('[data-link="Security roles"]'),
        at('[data-link="Business units"]'),
      ],
      does: { click: users },
    },
    { step: "choose-app", what: "starts a new app user", target: [at("#new-app-user")] },
  ],
};
