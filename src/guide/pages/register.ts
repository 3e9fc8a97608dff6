import type { Target } from "../target.ts";

export const register = [
  {
    id: "register.name",
    page: "register",
    element: "text-box",
    signals: [
      { kind: "name", says: ["name"] },
      { kind: "label", says: ["name"] },
      {
        kind: "structure",
        // Required and still empty: the first such field of the form.
        selector:
          'input[data-validatable-control-valid="false"], input[aria-required="true"], input[required]',
      },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-33: label Name (emisar); required and empty (zh-test)" },
  },
  {
    id: "register.account-type",
    page: "register",
    element: "drop-down",
    signals: [
      { kind: "label", says: ["account-types"] },
      { kind: "name", says: ["account-types"] },
      // The default is the right one: its text is a word of its own.
      { kind: "text", says: ["single-tenant", "other-account-types"], weight: 0.75 },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-03: drop-down since 2026, default Single tenant only (emisar)" },
  },
  {
    id: "register.account-option",
    page: "register",
    element: "option",
    signals: [{ kind: "choice", choice: "account-type" }],
    source: { grade: "A", from: "portals-03: drop-down since 2026; only the single tenant names the tenant" },
  },
  {
    id: "register.single-tenant",
    page: "register",
    element: "radio",
    signals: [{ kind: "name", says: ["single-tenant"] }],
    outside: ["pane", "dialog"],
    source: { grade: "B", from: "portals-03: old radios (zh-test; Microsoft docs)" },
  },
  {
    // Tiles that no role marks as options.
    id: "register.single-tile",
    page: "register",
    element: "tile",
    signals: [{ kind: "text", says: ["single-tenant"], weight: 0.75 }],
    never: [{ kind: "structure", selector: '[hidden] *, [aria-hidden="true"] *' }],
    outside: ["pane", "dialog", "popup-list"],
    source: { grade: "I", from: "portals-03: the words; that portals make tiles of options (portals-38)" },
  },
  {
    id: "register.platform",
    page: "register",
    element: "drop-down",
    signals: [
      { kind: "label", says: ["select-platform"] },
      { kind: "name", says: ["select-platform"] },
      {
        kind: "text",
        says: ["select-platform", "single-page-application", "other-platforms"],
        weight: 0.75,
      },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-33, portals-55: combo Select a platform (emisar)" },
  },
  {
    id: "register.spa",
    page: "register",
    element: "option",
    signals: [
      { kind: "name", says: ["single-page-application"] },
      { kind: "text", says: ["single-page-application"] },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-33, portals-55: its options (emisar; Microsoft docs)" },
  },
  {
    id: "register.redirect-uri",
    page: "register",
    element: "text-box",
    signals: [
      { kind: "name", says: ["redirect-uri"] },
      { kind: "label", says: ["redirect-uri"] },
      { kind: "structure", selector: 'input[placeholder^="https:"], input[placeholder^="e.g. https:"]' },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-33: aria-label Redirect URI (optional) (emisar; zh-test)" },
  },
  {
    id: "register.submit",
    page: "register",
    element: "button",
    signals: [
      { kind: "name", says: ["register"] },
      { kind: "structure", selector: '[title][role="button"], .fxc-simplebutton *, [type="submit"]' },
    ],
    outside: ["pane", "dialog", "menu", "command-bar"],
    source: { grade: "A", from: 'portals-33: div[title="Register"] bottom left (emisar; zh-test)' },
  },
] as const satisfies readonly Target[];
