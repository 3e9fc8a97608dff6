import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

export const environments: PageTruth = {
  name: "07-environments",
  language: "en",
  url: "https://admin.powerplatform.microsoft.com/manage/environments",
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.otherOrganizationUrl, values.environmentId, values.objectId],
  moments: [
    {
      step: "environment",
      what: "chooses an environment (which one is the administrator's matter)",
      target: [
        at(".ms-DetailsList"),
        at("#rows"),
        at('[data-list-index="1"]'),
        at('[data-list-index="2"]'),
        at('[data-list-index="1"] a'),
        at('[data-list-index="2"] a'),
      ],
      never: [at("#new"), at(".ms-DetailsHeader")],
      does: { click: at('[data-list-index="1"] a') },
      captures: { dynamicsUrl: values.organizationUrl },
    },
    {
      step: "open-application-users",
      what: "opens See all beside S2S apps",
      target: [at("#apps-all"), at("#hub .row:has(#apps-all)")],
      never: [at("#roles-all"), at("#teams-all"), at("#users-all")],
      does: { click: at("#apps-all") },
    },
    { step: "choose-app", what: "starts a new app user", target: [at("#new-app-user")] },
  ],
};
