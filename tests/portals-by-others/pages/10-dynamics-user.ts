import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const user = at('[data-user="# TextUs"]');
const link = at('[data-user="# TextUs"] a');
const others = [at('[data-user="# TextUs Sandbox"]'), at('[data-user="# Payroll connector"]')];

export const dynamicsUser: PageTruth = {
  name: "10-dynamics-user",
  language: "en",
  url: `${values.organizationUrl}/main.aspx?pagetype=entitylist&etn=systemuser`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.principalId, values.objectId, values.otherClientId, values.otherSecretId],
  moments: [
    {
      step: "open-user",
      what: "opens the list of views",
      target: [at("#ViewSelector_0_button"), at("#view-name")],
      never: [at('[data-user="Alex Admin"]'), at("#me"), at('[aria-label="Search box"]')],
      does: { click: at("#ViewSelector_0_button") },
    },
    {
      step: "open-user",
      what: "chooses the view Application Users",
      target: [at('[data-view="Application Users"]'), at('[data-view="Application Users"] button')],
      never: [at('[data-view="Disabled Users"]'), at('[data-view="Enabled Users"]')],
      does: { click: at('[data-view="Application Users"] button') },
    },
    {
      step: "open-user",
      what: "searches or opens # TextUs",
      target: [at("#quickFind_text_1"), user, link],
      never: [...others, at('[aria-label="Search box"]')],
      does: { click: link },
    },
    {
      step: "user-picture",
      what: "opens the picture",
      target: [at("#picture")],
      never: [at('[data-id="form-selector"]'), at("#me"), at("#save-form")],
      does: { click: at("#picture") },
    },
    {
      step: "user-picture",
      what: "uploads the icon",
      target: [at("#upload")],
      never: [at("#cancel"), at("#picture")],
      does: { click: at("#upload") },
    },
    {
      step: "user-picture",
      what: "takes it",
      target: [at("#change")],
      never: [at("#cancel")],
      does: { click: at("#change") },
    },
  ],
};
