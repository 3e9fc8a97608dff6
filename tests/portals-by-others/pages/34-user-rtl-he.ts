import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const who = (name: string) => at(`[data-who="${name}"]`);
const link = at('[data-who="# TextUs"] [col-id="fullname"] a');
const around = ["#mectrl_headerPicture", "#GlobalSearchBox", "#new", "#save", "#roles", "#fs"].map(at);

export const userHebrew: PageTruth = {
  name: "34-user-rtl-he",
  language: "he",
  url: `${values.organizationUrl}/main.aspx?appid=7d0c1b2a-3e4f-4a5b-8c6d-9e0f1a2b3c4d&pagetype=entitylist&etn=systemuser`,
  known: { tenantId: values.tenantId, clientId: values.clientId, dynamicsUrl: values.organizationUrl },
  forbidden: [values.principalId, values.objectId, values.otherClientId],
  moments: [
    {
      step: "open-user",
      what: "opens # TextUs, in a view whose name the guide cannot read",
      target: [
        link,
        who("# TextUs"),
        at('[data-who="# TextUs"] [col-id="fullname"]'),
        at("#quickFind_text_2"),
      ],
      never: [who("# TextUs ישן"), who("# Payroll connector"), ...around],
      does: { click: link },
    },
    {
      step: "user-picture",
      what: "opens the picture, at the right of a mirrored form",
      target: [at("#pic")],
      never: around,
      does: { click: at("#pic") },
    },
    {
      step: "user-picture",
      what: "uploads the icon",
      target: [at("#upload")],
      never: [at("#cancel"), at("#pic"), ...around],
      does: { click: at("#upload") },
    },
    {
      step: "user-picture",
      what: "takes it",
      target: [at("#ok")],
      never: [at("#cancel"), at("#pic"), ...around],
      does: { click: at("#ok") },
    },
  ],
};
