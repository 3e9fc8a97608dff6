import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const rail = (name: string) => at(`[data-n="${name}"]`);
const sub = (name: string) => at(`[data-s="${name}"]`);
const row = (name: string) => [at(`[data-env="${name}"]`), at(`[data-env="${name}"] a`)];

export const environmentsNavigation: PageTruth = {
  name: "32-environments-nav",
  language: "en",
  url: "https://admin.powerplatform.microsoft.com/home",
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [
    values.otherOrganizationUrl,
    values.environmentId,
    values.otherEnvironmentId,
    "contosodefault.crm4.dynamics.com",
  ],
  moments: [
    {
      step: "environment",
      what: "opens Manage in the navigation",
      target: [rail("manage")],
      never: [rail("home"), rail("security"), rail("support"), at("#recent"), at("#gear")],
      does: { click: rail("manage") },
    },
    {
      step: "environment",
      what: "opens Environments in the second pane, not Environment groups",
      target: [sub("environments")],
      never: [sub("groups"), sub("products"), sub("tenant"), sub("apps"), at("#recent"), at("#gear")],
      does: { click: sub("environments") },
    },
    {
      step: "environment",
      what: "chooses an environment (which one is the administrator's matter)",
      target: [...row("Northwind"), ...row("Northwind Test"), ...row("Contoso Default"), at("#list")],
      never: [at("#new"), at("#recover"), sub("groups"), at("#gear")],
      does: { click: at('[data-env="Northwind"] a') },
      captures: { dynamicsUrl: values.organizationUrl },
    },
    {
      step: "open-application-users",
      what: "opens See all beside S2S apps, or goes by Settings",
      target: [at("#all-apps"), at("#row-apps"), at("#settings")],
      never: [
        at("#all-roles"),
        at("#all-teams"),
        at("#all-users"),
        at("#all-d365"),
        at("#gear"),
        at("#open"),
      ],
      does: { click: at("#all-apps") },
    },
    {
      step: "choose-app",
      what: "starts a new app user",
      target: [at("#new-app-user")],
      never: [at("#refresh"), at("#gear")],
    },
  ],
};
