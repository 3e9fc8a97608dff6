import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const list = inFrame("sandbox-7.reactblade");
const grant = list('[name="consent"]');
const others = [list('[name="add"]'), list('[name="refresh"]'), list(".ms-MessageBar a"), list("#other")];

export const consentFrench: PageTruth = {
  name: "24-consent-fr",
  language: "fr",
  url: `https://portal.azure.com/?l=fr.fr-fr#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [],
  moments: [
    {
      step: "admin-consent",
      what: "grants consent, in a frame; another list below says Accordé already",
      target: [grant],
      never: others,
      does: { click: grant },
    },
    {
      step: "admin-consent",
      what: "confirms in the shell's dialog, the button in the frame is disabled",
      target: [at('#dlg [title="Oui"]')],
      never: [...others, at('#dlg [title="Non"]'), grant],
      does: { click: at('#dlg [title="Oui"]') },
    },
    {
      step: "environment",
      what: "is done here once both permissions say Accordé: the next step is in another portal",
      target: [],
      never: [...others, grant],
    },
  ],
};
