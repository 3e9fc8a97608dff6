import type { Target } from "../target.ts";

export const environment = [
  {
    id: "environment.url",
    page: "environment",
    element: "value",
    signals: [
      { kind: "label", says: ["environment-url"] },
      { kind: "shape", shape: "dynamics-url", weight: 0.6 },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "I", from: "portals-44 and procedure-05: the environment's page shows its URL" },
  },
  {
    id: "environment.application-users",
    page: "environment",
    element: "link",
    signals: [
      { kind: "name", says: ["s2s-apps", "application-users"] },
      // "See all" alone is in every card of the page; only the one beside S2S apps is meant.
      { kind: "name", says: ["see-all"], weight: 0.6 },
      { kind: "row", says: ["s2s-apps", "application-users"] },
    ],
    outside: ["pane", "dialog"],
    source: {
      grade: "A",
      from: "portals-44: card Access, S2S apps, See all; or Settings, Users + permissions (docs)",
    },
  },
  {
    id: "environment.users-and-permissions",
    page: "environment",
    element: "button",
    signals: [{ kind: "name", says: ["users-and-permissions"] }],
    outside: ["pane", "dialog"],
    source: { grade: "A", from: "portals-44: Settings, Users + permissions, Application users (docs)" },
  },
  {
    id: "environment.settings",
    page: "environment",
    element: "button",
    signals: [{ kind: "name", says: ["settings"] }],
    // The gear in the portal's own bar and an entry of its menu have the same name.
    requires: [
      {
        kind: "structure",
        selector: ":is(.fxs-commandBar, [role=menubar], [role=toolbar], .ms-CommandBar, main, [role=main]) *",
      },
    ],
    never: [{ kind: "structure", selector: ":is(header, [role=banner]) *" }],
    outside: ["pane", "dialog", "menu"],
    source: { grade: "A", from: "portals-44: Settings, Users + permissions, Application users (docs)" },
  },
] as const satisfies readonly Target[];
