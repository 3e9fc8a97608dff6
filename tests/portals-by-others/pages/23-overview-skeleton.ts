import { at, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const menu = at('.fui-NavSubItem[data-i="Certificates & secrets"]');
const credentials = at('.fui-Link[data-i="Certificates & secrets"]');
const commands = ["delete", "endpoints", "deactivate"].map((name) => at(`[data-d="${name}"]`));

export const overviewSkeleton: PageTruth = {
  name: "23-overview-skeleton",
  language: "en",
  url: `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${values.clientId}/isMSAApp~/false`,
  forbidden: [values.objectId, values.otherClientId, values.principalId],
  moments: [
    {
      step: "tenant-id",
      what: "reads the tenant's id, which comes after 1.5 s, out of a copy field",
      captures: { tenantId: values.tenantId },
    },
    {
      step: "client-id",
      what: "reads the client id, the fourth of four ids",
      captures: { clientId: values.clientId },
    },
    {
      step: "open-secrets",
      what: "opens Manage, which is closed, or takes the link of the credentials",
      target: [at('[data-i="manage"]'), credentials],
      never: [...commands, at('[data-i="support"]'), at('[data-i="quick"]')],
      does: { click: at('[data-i="manage"]') },
    },
    {
      step: "open-secrets",
      what: "opens Certificates & secrets, in a menu that was drawn anew",
      target: [menu, credentials],
      never: [...commands, at('[data-i="API permissions"]'), at('[data-i="Branding & properties"]')],
      does: { click: menu },
    },
    {
      step: "new-secret",
      what: "starts a new client secret",
      target: [at("#fluent-r3n")],
      never: [at('[role="tab"]:first-child'), at('[role="columnheader"]:nth-child(3)')],
    },
  ],
};
