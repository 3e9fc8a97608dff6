import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const who = (name: string) => at(`[data-who="${name}"]`);
const link = at('[data-who="# TextUs"] [col-id="fullname"] a');
const view = (name: string) => at(`[data-v="${name}"]`);
const around = ["#mectrl_headerPicture", "#gear", "#tip", "#ask", "#GlobalSearchBox"].map(at);
const form = ["#badge", "#fill", "#save", "#roles", "#fs"].map(at);

export const userTwoLanguages: PageTruth = {
  name: "33-user-two-languages",
  language: "de",
  url: `${values.organizationUrl}/main.aspx?appid=7d0c1b2a-3e4f-4a5b-8c6d-9e0f1a2b3c4d&pagetype=entitylist&etn=systemuser`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.principalId, values.objectId, values.otherClientId],
  moments: [
    {
      step: "open-user",
      what: "opens the list of views",
      target: [at("#ViewSelector_3"), at("#vn")],
      never: [...around, who("TextUs Support"), at("#new")],
      does: { click: at("#ViewSelector_3") },
    },
    {
      step: "open-user",
      what: "chooses the system view Anwendungsbenutzer, not the personal one of like name",
      target: [view("app")],
      never: [view("mine"), view("std"), view("off"), view("lic"), ...around],
      does: { click: view("app") },
    },
    {
      step: "open-user",
      what: "opens # TextUs, not # TextUs (alt)",
      target: [
        link,
        who("# TextUs"),
        at('[data-who="# TextUs"] [col-id="fullname"]'),
        at("#quickFind_text_7"),
      ],
      never: [who("# TextUs (alt)"), who("# Payroll connector"), ...around],
      does: { click: link },
    },
    {
      step: "user-picture",
      what: "opens the picture in the header, not the field Badge picture and not the form fill bar's upload",
      target: [at("#pic")],
      never: [...around, ...form],
      does: { click: at("#pic") },
    },
    {
      step: "user-picture",
      what: "uploads the icon",
      target: [at("#upload")],
      never: [at("#cancel"), at("#reset"), at("#pic"), ...form],
      does: { click: at("#upload") },
    },
    {
      step: "user-picture",
      what: "takes it",
      target: [at("#ok")],
      never: [at("#cancel"), at("#reset"), at("#pic"), ...form],
      does: { click: at("#ok") },
    },
  ],
};
