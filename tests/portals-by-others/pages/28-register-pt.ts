import { inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const form = inFrame("reactblade.portal.azure.net");
const types = [form("#types"), form("#f-types")];
const redirect = [form("#platform"), form("#uri"), form("#f-uri")];
const help = ["#q1", "#q2", "#q3", "#next", "#close", "#scenario"].map(form);

export const registerPortuguese: PageTruth = {
  name: "28-register-pt",
  language: "pt-BR",
  url: "https://entra.microsoft.com/?l=pt-br.pt-br#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId],
  moments: [
    {
      step: "register",
      what: "types the name",
      target: [form("#field-r1"), form("#f-name")],
      never: [...redirect, form("#register")],
      does: { type: "TextUs", into: form("#field-r1") },
    },
    {
      step: "register",
      what: "has the right account type already, but asks for help",
      target: [form("#register"), ...types],
      never: redirect,
      does: { click: form("#help") },
    },
    {
      step: "register",
      what: "registers with the help pane open, whose radios and name are not the form's",
      target: [form("#register"), ...types],
      never: [...redirect, ...help],
      does: { click: form("#register") },
      captures: { clientId: values.clientId },
    },
  ],
};
