import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const survey = [at("#survey-yes"), at("#survey")];

export const consent: PageTruth = {
  name: "05-consent",
  language: "en",
  url: `https://portal.azure.com/#blade/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/CallAnAPI/appId/${values.clientId}/isMSAApp/`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [],
  moments: [
    {
      step: "admin-consent",
      what: "grants consent, beside a survey",
      target: [at("#grant")],
      never: [...survey, at('[title="Add a permission"]')],
      does: { click: at("#grant") },
    },
    {
      step: "admin-consent",
      what: "says Yes to the consent, not to the survey",
      target: [at("#yes")],
      never: [...survey, at("#no")],
      does: { click: at("#yes") },
    },
    {
      step: "environment",
      what: "is done here: the next step is in another portal",
      target: [],
      never: [...survey, at("#grant")],
    },
  ],
};
