import type { Landmark, Target } from "../target.ts";

const createPanel: Landmark = { kind: "pane", titled: ["create-app-user"] };
const appPanel: Landmark = { kind: "pane", titled: ["add-app-panel"] };
const rolesPanel: Landmark = { kind: "pane", titled: ["roles-panel"] };

/** portals-44: no public selector; role and name, then structure. */
const source = {
  grade: "I",
  from: "portals-44: text flow of docs and public code; Fluent roles expected",
} as const;

export const applicationUsers = [
  {
    id: "application-users.new",
    page: "application-users",
    element: "button",
    signals: [
      { kind: "name", says: ["new-app-user"] },
      { kind: "structure", selector: "[role=menubar] *, [role=toolbar] *, [role=menuitem]" },
    ],
    outside: ["pane", "dialog"],
    source,
  },
  {
    id: "application-users.add-app",
    page: "application-users",
    element: "button",
    signals: [{ kind: "name", says: ["add-an-app"] }],
    within: createPanel,
    source,
  },
  {
    id: "application-users.app-chosen",
    page: "application-users",
    element: "value",
    signals: [{ kind: "text", says: [{ known: "applicationName" }], weight: 0.75 }],
    within: createPanel,
    source,
  },
  {
    id: "application-users.search",
    page: "application-users",
    element: "text-box",
    signals: [
      { kind: "name", says: ["search"] },
      { kind: "label", says: ["search"] },
    ],
    within: appPanel,
    source,
  },
  {
    id: "application-users.app-row",
    page: "application-users",
    element: "row",
    signals: [
      { kind: "text", says: [{ known: "applicationName" }], weight: 0.75 },
      { kind: "row", says: [{ known: "clientId" }], weight: 0.9 },
    ],
    within: appPanel,
    source,
  },
  {
    id: "application-users.add",
    page: "application-users",
    element: "button",
    signals: [{ kind: "name", says: ["add"] }],
    within: appPanel,
    source,
  },
  {
    id: "application-users.business-unit",
    page: "application-users",
    element: "drop-down",
    signals: [
      { kind: "name", says: ["business-unit"] },
      { kind: "label", says: ["business-unit"] },
    ],
    within: createPanel,
    source,
  },
  {
    id: "application-users.edit-roles",
    page: "application-users",
    element: "button",
    signals: [
      { kind: "name", says: ["edit-roles"], weight: 0.6 },
      // The app has an "Edit", too: this is the one that belongs to Security roles.
      { kind: "row", says: ["security-roles"] },
    ],
    within: createPanel,
    source,
  },
  {
    id: "application-users.roles",
    page: "application-users",
    element: "grid",
    // Any list that the panel has; a list of plain elements is recognised by its tick boxes.
    signals: [{ kind: "structure", selector: "*", weight: 0.75 }],
    within: rolesPanel,
    source,
  },
  {
    id: "application-users.save-roles",
    page: "application-users",
    element: "button",
    signals: [{ kind: "name", says: ["save"] }],
    within: rolesPanel,
    source,
  },
  {
    id: "application-users.create",
    page: "application-users",
    element: "button",
    signals: [{ kind: "name", says: ["create"] }],
    within: createPanel,
    source,
  },
] as const satisfies readonly Target[];
