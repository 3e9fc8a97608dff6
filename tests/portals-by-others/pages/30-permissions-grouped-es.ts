import { inFrame, type PageTruth } from "../truth.ts";
import { values } from "../values.ts";

const page = inFrame("registeredapps.hosting.portal.azure.net");
const application = page('[data-k="a"]');
const leaving = [page("#drop"), page("#pane-x"), page("#back")];
const permission = (name: string) => page(`[data-p="${name}"]`);
const wanted = permission("Directory.ReadWrite.All");

export const permissionsGroupedSpanish: PageTruth = {
  name: "30-permissions-grouped-es",
  language: "es",
  url: `https://portal.azure.com/?l=es.es-es#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${values.clientId}/isMSAApp~/false`,
  known: { tenantId: values.tenantId, clientId: values.clientId },
  forbidden: [],
  moments: [
    { step: "dynamics-permission", what: "sees that user_impersonation stands in the grid already" },
    {
      step: "graph-permission",
      what: "adds a permission",
      target: [page("#add")],
      never: [page("#grant"), page("#refresh"), page('[data-row="User.Read"]'), page('[aria-label="Más"]')],
      does: { click: page("#add") },
    },
    {
      step: "graph-permission",
      what: "chooses the tile of Microsoft Graph, not that of Dynamics CRM",
      target: [page('[data-a="graph"]')],
      never: [page('[data-a="crm"]'), page('[data-a="devops"]'), ...leaving],
      does: { click: page('[data-a="graph"]') },
    },
    {
      step: "graph-permission",
      what: "chooses delegated permissions, the second of two tiles",
      target: [page('[data-k="d"]')],
      never: [application, ...leaving],
      does: { click: page('[data-k="d"]') },
    },
    {
      step: "graph-permission",
      what: "filters, opens Directory or expands all",
      target: [page("#filter"), page("#all"), page('[data-g="Directory"]')],
      never: [
        application,
        ...leaving,
        page('[data-g="Application"]'),
        page('[data-g="Group"]'),
        page("#save"),
      ],
      does: { type: "Directory.ReadWrite", into: page("#filter") },
    },
    {
      step: "graph-permission",
      what: "opens the one group that the filter leaves, which stays closed",
      target: [page('[data-g="Directory"]'), page("#all")],
      never: [application, ...leaving, page("#save")],
      does: { click: page('[data-g="Directory"]') },
    },
    {
      step: "graph-permission",
      what: "ticks Directory.ReadWrite.All",
      target: [wanted, page('[data-p="Directory.ReadWrite.All"] .narrow')],
      never: [application, ...leaving, page("#save")],
      does: { click: page('[data-p="Directory.ReadWrite.All"] .narrow') },
    },
    {
      step: "graph-permission",
      what: "adds the permissions",
      target: [page("#save")],
      never: [application, ...leaving],
      does: { click: page("#save") },
    },
    {
      step: "admin-consent",
      what: "grants consent for both",
      target: [page("#grant")],
      never: [page("#add"), page("#refresh"), page('[aria-label="Más"]')],
      does: { click: page("#grant") },
    },
    {
      step: "admin-consent",
      what: "says yes",
      target: [page("#yes")],
      never: [page("#no"), page("#add")],
      does: { click: page("#yes") },
    },
  ],
};
