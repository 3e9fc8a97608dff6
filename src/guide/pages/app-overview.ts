import type { Target } from "../target.ts";

const appPages = ["credentials", "api-permissions"] as const;

/** portals-34, portals-04. The menu is the same on all pages of an app. */
export const appOverview = [
  {
    id: "app-overview.client-id",
    page: "app-overview",
    element: "value",
    signals: [
      { kind: "label", says: ["application-client-id"] },
      { kind: "shape", shape: "guid", weight: 0.3 },
      { kind: "route", equals: "appId" },
    ],
    never: [
      { kind: "label", says: ["object-id", "directory-tenant-id"] },
      { kind: "route", differs: "appId" },
    ],
    outside: ["pane", "dialog"],
    source: {
      grade: "A",
      from: "portals-06 and portals-34: essentials; the route has the same id (emisar; zh-test)",
    },
  },
  {
    id: "app-overview.tenant-id",
    page: "app-overview",
    element: "value",
    signals: [
      { kind: "label", says: ["directory-tenant-id"] },
      { kind: "shape", shape: "guid", weight: 0.3 },
    ],
    never: [
      { kind: "label", says: ["object-id", "application-client-id"] },
      { kind: "route", equals: "appId" },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-34: Directory (tenant) ID (emisar)" },
  },
  {
    id: "app-overview.manage",
    page: "app-overview",
    alsoOn: appPages,
    element: "menu-item",
    signals: [
      { kind: "name", says: ["manage"] },
      { kind: "structure", selector: "[aria-expanded]" },
    ],
    within: { kind: "menu" },
    source: { grade: "A", from: "portals-04: collapsed group Manage (emisar)" },
  },
  {
    id: "app-overview.credentials-menu",
    page: "app-overview",
    alsoOn: appPages,
    element: "menu-item",
    signals: [
      { kind: "attribute", name: "data-telemetryname", is: ["Menu-Credentials"] },
      { kind: "name", says: ["certificates-and-secrets"] },
      { kind: "structure", selector: ".fxc-menu-listView-item, [role=menuitem], [role=treeitem]" },
    ],
    within: { kind: "menu" },
    opensFirst: ["app-overview.manage"],
    source: {
      grade: "B",
      from: "portals-05: data-telemetryname (zh-test); portals-04: under Manage (emisar)",
    },
  },
  {
    id: "app-overview.api-permissions-menu",
    page: "app-overview",
    alsoOn: appPages,
    element: "menu-item",
    signals: [
      { kind: "attribute", name: "data-telemetryname", is: ["Menu-CallAnAPI"] },
      { kind: "name", says: ["api-permissions"] },
      { kind: "structure", selector: ".fxc-menu-listView-item, [role=menuitem], [role=treeitem]" },
    ],
    within: { kind: "menu" },
    opensFirst: ["app-overview.manage"],
    source: {
      grade: "B",
      from: "portals-05: data-telemetryname (zh-test); portals-04: under Manage (emisar)",
    },
  },
] as const satisfies readonly Target[];
