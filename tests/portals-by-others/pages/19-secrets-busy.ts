import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const decoys = [
  ...["pin", "renew", "example", "tour", "comment"].map((name) => at(`[data-decoy="${name}"]`)),
  at("#survey"),
  at("#bubble"),
  at("#notes"),
  at("#wcpConsentBannerCtrl"),
  at("#sd"),
];
const item = (index: number) => at(`#list91 [data-index="${index}"]`);

export const secretsBusy: PageTruth = {
  name: "19-secrets-busy",
  language: "en",
  url: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.exampleSecret, values.secretId, values.otherSecretId, values.objectId],
  moments: [
    {
      step: "new-secret",
      what: "starts a new client secret among four things that lie about",
      target: [at("#id__31")],
      never: decoys,
      does: { click: at("#id__31") },
    },
    {
      step: "add-secret",
      what: "types the description in the panel, not in the survey",
      target: [at("#TextField90"), at("#df")],
      never: [...decoys, at("#id__96")],
      does: { type: "production", into: at("#TextField90") },
    },
    {
      step: "add-secret",
      what: "opens the list of lifetimes",
      target: [at("#Dropdown91"), at("#ef")],
      never: [...decoys, at("#id__95"), at("#id__96")],
      does: { click: at("#Dropdown91") },
    },
    {
      step: "add-secret",
      what: "takes 730 days from a list in a layer of its own",
      target: [item(4), at("#Dropdown91"), at("#list91")],
      never: [...decoys, item(0), item(1), item(2), item(3), item(5), at("#id__95"), at("#id__96")],
      does: { click: item(4) },
    },
    {
      step: "add-secret",
      what: "adds the secret by the panel's Add, not by the survey's or the callout's",
      target: [at("#id__95")],
      never: [...decoys, at("#id__96")],
      does: { click: at("#id__95") },
      captures: { clientSecret: values.secret },
    },
    {
      step: "open-permissions",
      what: "goes on to API permissions",
      target: [at('[data-telemetryname="Menu-CallAnAPI"]')],
      never: [...decoys, at('[data-telemetryname="Menu-ProtectAnAPI"]')],
    },
  ],
};
