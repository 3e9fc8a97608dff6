import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const form = inFrame("reactblade.portal.azure.net");
const name = form('input[aria-required="true"]');
const types = form("#types");
const redirect = [form("#platform"), form("#uri")];

export const register: PageTruth = {
  name: "02-register",
  language: "en",
  url: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM",
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId, values.otherClientId],
  moments: [
    {
      step: "new-registration",
      what: "starts a new registration",
      target: [at("#new")],
      never: [at("[title=Endpoints]"), at("#nav-enterprise"), at(".fxc-gcflink-link")],
      does: { click: at("#new") },
    },
    {
      step: "register",
      what: "types the name",
      target: [name, form(".fui-Field:first-child")],
      never: redirect,
      does: { type: "TextUs", into: name },
    },
    {
      step: "register",
      what: "has the name and the right account type, and takes another account type by mistake",
      target: [form("#register")],
      never: redirect,
      does: { clicks: [types, form("#any")] },
    },
    {
      step: "register",
      what: "mends the account type",
      target: [types, form(".fui-Field:nth-child(2)")],
      never: [...redirect, form("#register")],
      does: { clicks: [types, form("#types-list > :first-child")] },
    },
    {
      step: "register",
      what: "registers",
      target: [form("#register")],
      never: redirect,
      does: { click: form("#register") },
      captures: { clientId: values.clientId },
    },
  ],
};
