import type { Landmark, Target } from "../target.ts";

const addPane: Landmark = { kind: "pane", titled: ["add-a-client-secret"] };

/** portals-36, portals-37, secrets-19. */
export const credentials = [
  {
    id: "credentials.client-secrets-tab",
    page: "credentials",
    element: "tab",
    signals: [{ kind: "name", says: ["client-secrets"] }],
    outside: ["pane", "dialog"],
    source: {
      grade: "A",
      from: "portals-36: tabs Certificates (0), Client secrets (1), Federated credentials (0) (emisar)",
    },
  },
  {
    id: "credentials.new-secret",
    page: "credentials",
    element: "button",
    signals: [
      { kind: "name", says: ["new-client-secret"] },
      {
        kind: "structure",
        selector: "[title][role=button], .fxs-commandBar *, [role=menubar] *, [role=toolbar] *",
      },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "B", from: 'portals-36: div[title="New client secret"] (zh-test)' },
  },
  {
    id: "credentials.description",
    page: "credentials",
    element: "text-box",
    signals: [
      { kind: "name", says: ["description"] },
      { kind: "label", says: ["description"] },
    ],
    within: addPane,
    source: { grade: "B", from: "portals-37: Description text box (zh-test)" },
  },
  {
    id: "credentials.expires",
    page: "credentials",
    element: "drop-down",
    signals: [
      { kind: "name", says: ["expires"] },
      { kind: "label", says: ["expires"] },
    ],
    within: addPane,
    source: { grade: "B", from: 'portals-37: div[aria-label="Expires"] (zh-test)' },
  },
  {
    id: "credentials.expiry-option",
    page: "credentials",
    element: "option",
    signals: [{ kind: "choice", choice: "secret-expiry" }],
    // Not limited to the inside or the outside of the pane: the list may be in it or over it.
    source: {
      grade: "B",
      from: "portals-37: options such as 730 days (24 months), alike in every language by number",
    },
  },
  {
    id: "credentials.add",
    page: "credentials",
    element: "button",
    signals: [
      { kind: "name", says: ["add"] },
      { kind: "structure", selector: ".fxs-button-primary, .fxs-portal-button-primary, .ms-Button--primary" },
    ],
    within: addPane,
    source: { grade: "B", from: "portals-37: Add and Cancel as span text in div.fxs-button (zh-test)" },
  },
  {
    id: "credentials.secret-value",
    page: "credentials",
    element: "value",
    signals: [
      // Columns can be moved: the heading alone is not enough.
      { kind: "label", says: ["value"], weight: 0.6 },
      { kind: "shape", shape: "secret", weight: 0.7 },
      { kind: "row", says: [{ known: "secretDescription" }], weight: 0.5 },
    ],
    // If there are several secrets: the one that was created in this guide.
    requires: [
      { kind: "row", says: [{ known: "secretDescription" }] },
      { kind: "shape", shape: "secret" },
    ],
    never: [{ kind: "label", says: ["secret-id", "description"] }],
    within: { kind: "grid" },
    // The table of a survey may have such a row as well.
    outside: ["pane", "dialog"],
    source: {
      grade: "A",
      from: "portals-36: columns Description, Expires, Value, Secret ID (emisar); secrets-19",
    },
  },
] as const satisfies readonly Target[];
