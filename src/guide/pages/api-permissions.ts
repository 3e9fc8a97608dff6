import type { Landmark, Target } from "../target.ts";

const requestPane: Landmark = { kind: "pane", titled: ["request-api-permissions"] };

/** portals-38, portals-39. */
export const apiPermissions = [
  {
    id: "api-permissions.add",
    page: "api-permissions",
    element: "button",
    signals: [
      { kind: "name", says: ["add-a-permission"] },
      {
        kind: "structure",
        selector: ".fxs-commandBar *, .fxs-commandBar-item, [role=menubar] *, [role=toolbar] *",
      },
    ],
    outside: ["pane", "dialog"],
    // In Japanese and Chinese the pane's own button says the same.
    notWhile: ["request-api-permissions"],
    source: { grade: "D", from: "portals-38: open (Entro)" },
  },
  {
    id: "api-permissions.dynamics-crm",
    page: "api-permissions",
    element: "tile",
    signals: [{ kind: "text", says: [{ literal: "Dynamics CRM" }], weight: 0.75 }],
    within: requestPane,
    source: {
      grade: "D",
      from: "portals-38: tiles of Microsoft APIs; the name is not translated (portals-53)",
    },
  },
  {
    id: "api-permissions.microsoft-graph",
    page: "api-permissions",
    element: "tile",
    signals: [{ kind: "text", says: [{ literal: "Microsoft Graph" }], weight: 0.75 }],
    within: requestPane,
    source: {
      grade: "D",
      from: "portals-38: tiles of Microsoft APIs; the name is not translated (portals-53)",
    },
  },
  {
    id: "api-permissions.delegated",
    page: "api-permissions",
    element: "tile",
    signals: [{ kind: "text", says: ["delegated-permissions"], weight: 0.75 }],
    within: requestPane,
    source: { grade: "A", from: "portals-38: tiles Delegated and Application, one under the other (Entro)" },
  },
  {
    id: "api-permissions.application",
    page: "api-permissions",
    element: "tile",
    signals: [{ kind: "text", says: ["application-permissions"], weight: 0.75 }],
    within: requestPane,
    source: { grade: "A", from: "portals-38: known to be told from Delegated; never pointed at" },
  },
  {
    id: "api-permissions.filter",
    page: "api-permissions",
    element: "text-box",
    signals: [
      { kind: "name", says: ["filter-permissions"] },
      { kind: "label", says: ["filter-permissions"] },
      { kind: "attribute", name: "placeholder", is: ["Start typing a permission to filter these results"] },
    ],
    within: requestPane,
    source: { grade: "A", from: "portals-38: tick (Entro)" },
  },
  {
    id: "api-permissions.expand-all",
    page: "api-permissions",
    element: "link",
    signals: [
      { kind: "name", says: ["expand-all"] },
      // Not enough alone: the button looks the same when it closes the groups.
      {
        kind: "attribute",
        name: "data-bind",
        is: ["fxclick: onExpandClick, text: expandButtonText"],
        weight: 0.6,
      },
    ],
    // The same button closes all groups once they are open.
    never: [{ kind: "name", says: ["collapse-all"] }],
    within: requestPane,
    source: { grade: "A", from: 'portals-38: "expand all" (Entro)' },
  },
  {
    id: "api-permissions.dynamics-group",
    page: "api-permissions",
    element: "row",
    signals: [{ kind: "text", says: ["permissions"], weight: 0.75 }],
    never: [{ kind: "structure", selector: ':has([role="columnheader"], th)' }],
    within: requestPane,
    source: { grade: "B", from: "portals-38: permissions come in groups that are closed at first (Entro)" },
  },
  {
    id: "api-permissions.directory-group",
    page: "api-permissions",
    element: "row",
    signals: [{ kind: "text", says: [{ literal: "Directory" }], weight: 0.75 }],
    within: requestPane,
    source: { grade: "B", from: "portals-38: the group of Directory.ReadWrite.All (Entro)" },
  },
  {
    id: "api-permissions.user-impersonation",
    page: "api-permissions",
    element: "row",
    signals: [{ kind: "text", says: [{ literal: "user_impersonation" }], weight: 0.75 }],
    within: requestPane,
    opensFirst: ["api-permissions.expand-all", "api-permissions.dynamics-group"],
    source: {
      grade: "A",
      from: "portals-38: the name is a label, its row has aria-selected (Entro)",
    },
  },
  {
    id: "api-permissions.directory-read-write",
    page: "api-permissions",
    element: "row",
    signals: [{ kind: "text", says: [{ literal: "Directory.ReadWrite.All" }], weight: 0.75 }],
    within: requestPane,
    opensFirst: ["api-permissions.expand-all", "api-permissions.directory-group"],
    source: {
      grade: "A",
      from: "portals-38: the name is a label, its row has aria-selected (Entro)",
    },
  },
  {
    id: "api-permissions.save",
    page: "api-permissions",
    element: "button",
    signals: [
      { kind: "attribute", name: "data-formelement", is: ["pcControl: savePermissionsButton"] },
      { kind: "name", says: ["add-permissions"] },
    ],
    within: requestPane,
    source: { grade: "B", from: "portals-38: save (zh-test)" },
  },
  {
    id: "api-permissions.grant",
    page: "api-permissions",
    element: "button",
    signals: [
      { kind: "name", says: ["grant-admin-consent"] },
      {
        kind: "structure",
        selector: ".fxs-commandBar *, .fxs-commandBar-item, [role=menubar] *, [role=toolbar] *",
      },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-39: text starts with Grant admin consent for (Entro)" },
  },
  {
    id: "api-permissions.yes",
    page: "api-permissions",
    element: "button",
    signals: [{ kind: "name", says: ["yes"] }],
    within: { kind: "dialog", titled: ["consent-question", "grant-admin-consent"] },
    source: { grade: "A", from: 'portals-30: div.fxs-button[title="Yes"]; portals-39: question (Entro)' },
  },
] as const satisfies readonly Target[];
