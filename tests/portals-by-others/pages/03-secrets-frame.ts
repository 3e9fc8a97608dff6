import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const list = inFrame("registeredapps.hosting");
const description = at(".fxs-contextpane .azc-input");
const expires = at("#expires");

export const secretsFrame: PageTruth = {
  name: "03-secrets-frame",
  language: "en",
  url: `https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.secretId, values.otherSecretId, values.maskedSecret, values.thumbprint, values.objectId],
  moments: [
    {
      step: "new-secret",
      what: "has the tab Certificates open and goes to Client secrets",
      target: [list("#secrets-tab")],
      never: [list('[name="certificates"]'), list('[name="federated"]'), list("#certificates .ms-Button")],
      does: { click: list("#secrets-tab") },
    },
    {
      step: "new-secret",
      what: "starts a new client secret",
      target: [list("#new")],
      never: [list('[aria-label="Delete"]')],
      does: { click: list("#new") },
    },
    {
      step: "add-secret",
      what: "types the description, in a pane of another document than the list",
      target: [description, at(".msportalfx-form-formelement:first-child")],
      never: [list("#new"), at("#cancel")],
      does: { type: "production", into: description },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes",
      target: [expires, at(".msportalfx-form-formelement:nth-child(2)")],
      never: [at("#cancel"), at("#add")],
      does: { click: expires },
    },
    {
      step: "add-secret",
      what: "takes 730 days",
      target: [at("#two-years")],
      never: [
        at("#options > :nth-child(1)"),
        at("#options > :nth-child(3)"),
        at("#options > :last-child"),
        at("#cancel"),
      ],
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
    {
      step: "open-permissions",
      what: "goes on to API permissions",
      target: [at('[data-telemetryname="Menu-CallAnAPI"]')],
      never: [at('[data-telemetryname="Menu-ProtectAnAPI"]'), list('[aria-label="Delete"]')],
    },
  ],
};
