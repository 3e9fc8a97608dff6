import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const environment = "Contoso Produktion";
const rowOf = (name: string) => at(`[data-name="${name}"]`);
const names = [
  "AdventureWorks Dev",
  "Contoso (default)",
  environment,
  "Contoso Sandbox",
  "Fabrikam Test",
  "Woodgrove Pilot",
  "Zava Schulung",
];
const link = at(`[data-name="${environment}"] a`);
const see = (key: string) => [at(`[data-k="${key}"] a`), at(`[data-k="${key}"]`)];

export const environmentsGerman: PageTruth = {
  name: "17-environments-de",
  language: "de",
  url: "https://admin.powerplatform.microsoft.com/environments",
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [values.otherOrganizationUrl, values.environmentId, values.objectId],
  moments: [
    {
      step: "environment",
      what: "chooses an environment in a grid whose rows come late (which one is the administrator's matter)",
      target: [
        at(".r1abc"),
        at("#rows"),
        ...names.flatMap((name) => [rowOf(name), at(`[data-name="${name}"] a`)]),
      ],
      never: [at("#r4n"), at("#head"), at("#r4s"), at("#gear")],
      does: { click: link },
      captures: { dynamicsUrl: values.organizationUrl },
    },
    {
      step: "open-application-users",
      what: "opens Alle anzeigen beside S2S-Apps, one of six such links",
      target: [...see("s2s"), at("#r7s")],
      never: [
        ...see("roles"),
        ...see("teams"),
        ...see("users"),
        ...see("apps"),
        at("#details-all"),
        at("#gear"),
      ],
      does: { click: at('[data-k="s2s"] a') },
    },
    {
      step: "choose-app",
      what: "starts a new app user",
      target: [at("#r9n")],
      never: [at("#r4n")],
    },
  ],
};
