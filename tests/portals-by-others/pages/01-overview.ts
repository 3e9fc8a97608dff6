import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const credentials = at('[data-telemetryname="Menu-Credentials"]');

export const overview: PageTruth = {
  name: "01-overview",
  language: "en",
  url: `https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId],
  moments: [
    { step: "client-id", what: "reads the client id", captures: { clientId: values.clientId } },
    {
      step: "open-secrets",
      what: "opens Manage, which is closed",
      target: [at("#manage"), at("#right .fxc-essentials-item:first-child a")],
      never: [at("[title=Delete]"), at("[title=Deactivate]"), at('[data-telemetryname="Menu-Overview"]')],
      does: { click: at("#manage") },
    },
    {
      step: "open-secrets",
      what: "opens Certificates & secrets",
      target: [credentials, at("#right .fxc-essentials-item:first-child a")],
      never: [at('[data-telemetryname="Menu-CallAnAPI"]'), at('[data-telemetryname="Menu-ProtectAnAPI"]')],
      does: { click: credentials },
    },
    {
      step: "new-secret",
      what: "starts a new client secret",
      target: [at('[title="New client secret"]')],
      never: [at('[role="tab"]:first-child'), at('[role="columnheader"]')],
    },
  ],
};
