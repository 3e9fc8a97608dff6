import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const tab = (name: string) => at(`[data-t="${name}"]`);
const option = (index: number) => at(`[data-o="${index}"]`);
const elsewhere = [at("#add-credential"), at("#upload"), tab("certificates"), at('[aria-label="删除"]')];
const description = at("#__azc-textBox-tsx40");

export const secretsFederatedChinese: PageTruth = {
  name: "29-secrets-federated-zh",
  language: "zh-Hans",
  url: `https://portal.azure.com/?l=zh-hans.zh-cn#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [
    values.maskedSecret,
    values.otherSecretId,
    values.secretId,
    values.principalId,
    values.thumbprint,
  ],
  moments: [
    {
      step: "new-secret",
      what: "goes from the federated credentials to the client secrets",
      target: [tab("secrets")],
      never: [...elsewhere, tab("federated")],
      does: { click: tab("secrets") },
    },
    {
      step: "new-secret",
      what: "starts a new client secret, though one of the same description is there",
      target: [at("#new-secret")],
      never: [...elsewhere, tab("federated")],
      does: { click: at("#new-secret") },
    },
    {
      step: "add-secret",
      what: "types the description",
      target: [description, at("#df")],
      never: [at("#pane-cancel"), at("#pane-add"), at("#new-secret")],
      does: { type: "production", into: description },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes",
      target: [at("#drop"), at("#ef")],
      never: [at("#pane-cancel"), at("#pane-add"), at("#new-secret")],
      does: { click: at("#drop") },
    },
    {
      step: "add-secret",
      what: "takes 730 days",
      target: [option(4), at("#drop"), at("#popup")],
      never: [...[0, 1, 2, 3, 5].map(option), at("#pane-cancel"), at("#pane-add")],
      does: { click: option(4) },
    },
    {
      step: "add-secret",
      what: "adds it; of three rows only the new one has a value that can be read",
      target: [at("#pane-add")],
      never: [at("#pane-cancel"), at("#new-secret")],
      does: { click: at("#pane-add") },
      captures: { clientSecret: values.secret },
    },
    {
      step: "open-permissions",
      what: "goes on to API permissions",
      target: [at('[data-telemetryname="Menu-CallAnAPI"]')],
      never: [at('[data-telemetryname="Menu-ProtectAnAPI"]'), ...elsewhere],
    },
  ],
};
