import { at, inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const blade = inFrame("/Content/5.0.303/Blade");
const shell = inFrame("/Content/5.0.303/Shell");
const name = blade("#__azc-textBox-tsx21");
const redirect = [blade("#platform"), blade("#uri"), blade("#redirect")];
const register = blade('[title="Registrar"]');
const item = (place: number) => blade(`.azc-optionsGroupField li:nth-child(${place})`);

export const registerSpanish: PageTruth = {
  name: "16-register-es",
  language: "es",
  url: "https://portal.azure.com/?l=es.es-es#blade/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
  known: { tenantId: values.tenantId },
  forbidden: [values.objectId, values.otherClientId],
  moments: [
    {
      step: "new-registration",
      what: "starts a new registration, two frames deep",
      target: [blade("#tsx7")],
      never: [
        blade('[title="Puntos de conexión"]'),
        blade(".msportalfx-infobox a"),
        shell(".fxs-commandBar-item"),
      ],
      does: { click: blade("#tsx7") },
    },
    {
      step: "register",
      what: "types the name",
      target: [name, blade('[data-formelement="pcControl: nameTextBox"]'), blade(".azc-textBox")],
      never: [...redirect, register, at(".fxs-topbar input")],
      does: { type: "TextUs", into: name },
    },
    {
      step: "register",
      what: "mends the account type, which stands at several tenants",
      target: [
        item(1),
        blade(".azc-optionsGroupField li:first-child .azc-radio-circle"),
        blade(".azc-optionsGroupField li:first-child .azc-radio-text"),
        blade(".azc-optionsGroupField"),
        blade("#audience"),
      ],
      never: [item(2), item(3), ...redirect, register],
      does: { click: blade(".azc-optionsGroupField li:first-child .azc-radio-text") },
    },
    {
      step: "register",
      what: "registers",
      target: [register, blade(".fxc-simplebutton")],
      never: [item(2), item(3), ...redirect],
      does: { click: register },
      captures: { clientId: values.clientId },
    },
  ],
};
