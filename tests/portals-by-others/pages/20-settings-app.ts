import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const link = at('[data-who="# TextUs"] [col-id="fullname"] a');
const others = ["# Power Apps Checker", "# Text Analytics", "# TextUs (2024)", "# Viva Sales"].map((name) =>
  at(`[data-who="${name}"]`),
);
const mail = [at("#em"), at("#em-go"), at('[data-id="internalemailaddress-FieldSectionItemContainer"]')];

export const settingsApp: PageTruth = {
  name: "20-settings-app",
  language: "en",
  url: `${values.organizationUrl}/main.aspx?appid=4c3b2a19-5d6e-4f70-8192-a3b4c5d6e7f8&pagetype=entitylist&etn=systemuser`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [
    values.principalId,
    values.objectId,
    values.otherClientId,
    values.otherSecretId,
    values.secretId,
  ],
  moments: [
    {
      step: "open-user",
      what: "opens # TextUs, not # TextUs (2024), in the view that is open already",
      target: [
        link,
        at('[data-who="# TextUs"]'),
        at('[data-who="# TextUs"] [col-id="fullname"]'),
        at("#quickFind_text_3"),
      ],
      never: [...others, at('[data-id$="NewRecord"]'), at("#O365_MainLink_Me"), at("#ViewSelector_1")],
      does: { click: link },
    },
    {
      step: "user-picture",
      what: "opens the picture, a button without a name, not the account's picture and not the email",
      target: [at(".pa-hb"), at(".pa-hb img")],
      never: [...mail, at("#O365_MainLink_Me"), at("#cmd-save")],
      does: { click: at(".pa-hb") },
    },
    {
      step: "user-picture",
      what: "uploads the icon",
      target: [at("#up")],
      never: [...mail, at("#no"), at(".pa-hb")],
      does: { click: at("#up") },
    },
    {
      step: "user-picture",
      what: "takes it",
      target: [at("#ok")],
      never: [...mail, at("#no")],
      does: { click: at("#ok") },
    },
  ],
};
