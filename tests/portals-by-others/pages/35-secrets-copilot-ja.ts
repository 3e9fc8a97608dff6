import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const view = inFrame("reactblade.portal.azure.net");
const copilot = ["#cop-close", "#cop-copy", "#cop-suggest", "#cop-text", "#cop-add", "#cop-button"].map(at);
const leaving = [view("#no"), view("#x")];
const item = (index: number) => view(`#list [data-index="${index}"]`);

export const secretsCopilotJapanese: PageTruth = {
  name: "35-secrets-copilot-ja",
  language: "ja",
  url: `https://portal.azure.com/?l=ja.ja-jp#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.exampleSecret, values.secretId],
  moments: [
    {
      step: "new-secret",
      what: "starts a new client secret by the command, not by Copilot's suggestion of the same name",
      target: [view("#id__7")],
      never: copilot,
      does: { click: view("#id__7") },
    },
    {
      step: "add-secret",
      what: "types the description in the panel, not in Copilot's box of the same label",
      target: [view("#TextField11"), view("#df")],
      never: [...copilot, ...leaving, view("#ok")],
      does: { type: "production", into: view("#TextField11") },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes",
      target: [view("#Dropdown12"), view("#ef")],
      never: [...copilot, ...leaving, view("#ok")],
      does: { click: view("#Dropdown12") },
    },
    {
      step: "add-secret",
      what: "takes 730 days",
      target: [item(4), view("#Dropdown12"), view("#list")],
      never: [...copilot, ...leaving, ...[0, 1, 2, 3, 5].map(item), view("#ok")],
      does: { click: item(4) },
    },
    {
      step: "add-secret",
      what: "adds the secret by the panel's Add",
      target: [view("#ok")],
      never: [...copilot, ...leaving],
      does: { click: view("#ok") },
      captures: { clientSecret: values.secret },
    },
    {
      step: "open-permissions",
      what: "goes on to API permissions",
      target: [at('[data-telemetryname="Menu-CallAnAPI"]')],
      never: [...copilot, at('[data-telemetryname="Menu-ProtectAnAPI"]')],
    },
  ],
};
