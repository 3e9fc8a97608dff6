import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const pane = inFrame("/React/Index");
const description = pane("#input-r1t");
const expires = pane("#dropdown-r1u");
const option = (place: number) => pane(`[data-n="${place}"]`);
const cancel = [pane("#r2c"), at(".fxs-contextpane-close")];

export const secretsPortuguese: PageTruth = {
  name: "18-secrets-pt",
  language: "pt-BR",
  url: `https://entra.microsoft.com/?l=pt-br.pt-br#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.secretId, values.otherSecretId, values.maskedSecret],
  moments: [
    {
      step: "new-secret",
      what: "starts a new client secret",
      target: [at("#tsx41"), at("li:has(#tsx41)")],
      never: [
        at('[role="tab"]:first-child'),
        at('[role="tab"]:last-child'),
        at(".fxc-gc-columncell_2 [role=button]"),
      ],
      does: { click: at("#tsx41") },
    },
    {
      step: "add-secret",
      what: "types the description, in a frame whose title is in the document above",
      target: [description, pane(".field:has(#input-r1t)")],
      never: [at("#tsx41"), ...cancel],
      does: { type: "production", into: description },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes",
      target: [expires, pane(".field:has(#dropdown-r1u)")],
      never: [...cancel, pane("#r2a")],
      does: { click: expires },
    },
    {
      step: "add-secret",
      what: "takes 730 days",
      target: [option(4), expires, pane("#lb")],
      never: [option(0), option(1), option(2), option(3), option(5), ...cancel, pane("#r2a")],
      does: { click: option(4) },
    },
    {
      step: "add-secret",
      what: "adds the secret",
      target: [pane("#r2a")],
      never: [...cancel, at("#tsx41")],
      does: { click: pane("#r2a") },
      captures: { clientSecret: values.secret },
    },
    {
      step: "open-permissions",
      what: "goes on to API permissions",
      target: [at('[data-telemetryname="Menu-CallAnAPI"]')],
      never: [at('[data-telemetryname="Menu-ProtectAnAPI"]'), at('[data-telemetryname="Menu-Branding"]')],
    },
  ],
};
