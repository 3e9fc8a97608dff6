import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const credentials = at('[data-telemetryname="Menu-Credentials"]');

export const secretsGerman: PageTruth = {
  name: "11-secrets-de",
  language: "de",
  url: `https://entra.microsoft.com/?l=de.de-de#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId, values.secretId],
  moments: [
    { step: "client-id", what: "reads the client id", captures: { clientId: values.clientId } },
    {
      step: "open-secrets",
      what: "opens Verwalten",
      target: [at("#manage")],
      never: [at('[data-telemetryname="Menu-Overview"]')],
      does: { click: at("#manage") },
    },
    {
      step: "open-secrets",
      what: "opens Zertifikate & Geheimnisse",
      target: [credentials],
      never: [at('[data-telemetryname="Menu-CallAnAPI"]'), at('[data-telemetryname="Menu-ProtectAnAPI"]')],
      does: { click: credentials },
    },
    {
      step: "new-secret",
      what: "starts a new client secret",
      target: [at("#new")],
      never: [at('[role="tab"]:first-child'), at('[role="tab"]:last-child')],
      does: { click: at("#new") },
    },
    {
      step: "add-secret",
      what: "types the description",
      target: [at("#description"), at("#description-row")],
      never: [at("#cancel"), at("#new")],
      does: { type: "production", into: at("#description") },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes",
      target: [at("#expires"), at("#expires-row")],
      never: [at("#cancel"), at("#add")],
      does: { click: at("#expires") },
    },
    {
      step: "add-secret",
      what: "takes 730 days",
      target: [at("#two-years")],
      never: [at("#options > :first-child"), at("#options > :nth-child(3)"), at("#options > :last-child")],
      does: { click: at("#two-years") },
    },
    {
      step: "add-secret",
      what: "adds the secret",
      target: [at("#add")],
      never: [at("#cancel")],
      does: { click: at("#add") },
      captures: { clientSecret: values.secret },
    },
  ],
};
