import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const view = inFrame("/React/Index");

export const tenantOverviewSpanish: PageTruth = {
  name: "27-tenant-overview-es",
  language: "es",
  url: "https://entra.microsoft.com/?l=es.es-es#view/Microsoft_AAD_IAM/TenantOverview.ReactView",
  forbidden: [values.otherEnvironmentId, values.objectId, values.otherClientId],
  moments: [
    {
      step: "tenant-id",
      what: "reads the tenant's id, not the person's object id, the partner's tenant or the hidden frame's",
      captures: { tenantId: values.tenantId },
    },
    {
      step: "new-registration",
      what: "goes to App registrations by the navigation",
      target: [at("#nav-apps")],
      never: [at("#nav-enterprise"), at("#nav-overview"), view("#add")],
      does: { click: at("#nav-apps") },
    },
    {
      step: "new-registration",
      what: "starts a new registration",
      target: [at("#new"), at("#new span")],
      never: [at("#endpoints"), at("#nav-enterprise")],
    },
  ],
};
