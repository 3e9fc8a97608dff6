import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const types = at("#types");
const redirect = [at("#platform"), at("#uri")];

export const registerFrench: PageTruth = {
  name: "13-register-fr",
  language: "fr",
  url: "https://portal.azure.com/?l=fr.fr-fr#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false",
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId],
  moments: [
    {
      step: "register",
      what: "types the name",
      target: [at("#name"), at("#name-row")],
      never: redirect,
      does: { type: "TextUs", into: at("#name") },
    },
    {
      step: "register",
      what: "has the right account type, and takes another by mistake",
      target: [at("#register")],
      never: [...redirect, types],
      does: { clicks: [types, at("#any")] },
    },
    {
      step: "register",
      what: "mends the account type",
      target: [types, at("#types-row")],
      never: [...redirect, at("#register")],
      does: { clicks: [types, at("#single")] },
    },
    {
      step: "register",
      what: "registers",
      target: [at("#register")],
      never: redirect,
      does: { click: at("#register") },
      captures: { clientId: values.clientId },
    },
  ],
};
