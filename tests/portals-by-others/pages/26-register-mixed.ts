import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const name = at("#fxc-1f2");
const tile = (kind: string) => at(`[data-t="${kind}"]`);
const wrong = [tile("many"), tile("any"), tile("personal")];
const never = [at("#svc"), at("#redirect"), at("[data-off]"), at("#adv")];
const go = [at("#go"), at("#sb")];

export const registerMixed: PageTruth = {
  name: "26-register-mixed",
  language: "zh-Hans",
  url: "https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId],
  moments: [
    {
      step: "new-registration",
      what: "starts a new registration",
      target: [at("#tsx2")],
      never: [at('[title="终结点"]'), at('[title="Troubleshooting"]')],
      does: { click: at("#tsx2") },
    },
    {
      step: "register",
      what: "types the name, not the disabled one of the service tree",
      target: [name, at("#nf")],
      never: [...never, ...go, ...wrong],
      does: { type: "TextUs", into: name },
    },
    {
      step: "register",
      what: "chooses the tile of a single tenant: none is chosen yet, and the tiles have no roles",
      target: [tile("single"), at("#kinds"), at(".r1grid")],
      never: [...never, ...wrong],
      does: { clicks: [at("#adv"), tile("personal")] },
    },
    {
      step: "register",
      what: "took a tile of the advanced ones by mistake and mends that",
      target: [tile("single"), at("#kinds"), at(".r1grid")],
      never: [...never, ...wrong, ...go],
      does: { click: tile("single") },
    },
    {
      step: "register",
      what: "registers, by a button that is a div with a title",
      target: go,
      never: [...never, ...wrong],
      does: { click: at("#go") },
      captures: { clientId: values.clientId },
    },
  ],
};
