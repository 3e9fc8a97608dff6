import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const properties = inFrame("reactblade.portal.azure.net");

export const enterpriseApp: PageTruth = {
  name: "06-enterprise-app",
  language: "en",
  url: `https://portal.azure.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${values.principalId}/appId/${values.clientId}/preferredSingleSignOnMode~/null/servicePrincipalType/Application/fromNav/`,
  known: { tenantId: values.tenantId },
  forbidden: [values.principalId],
  moments: [
    {
      step: "client-id",
      what: "came to the enterprise application instead of the registration",
      target: [],
      never: [properties("#object-id")],
      says: /enterprise app/i,
    },
    {
      step: "open-permissions",
      what: "looks for API permissions here",
      target: [],
      never: [at("#permissions"), at("#manage"), at('[data-telemetryname="Menu-Properties"]')],
      says: /enterprise app/i,
    },
  ],
};
