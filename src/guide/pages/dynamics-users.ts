import type { Target } from "../target.ts";

const viewSelector = {
  kind: "structure",
  // crmGrid_SavedNewQuerySelector in the classic client.
  selector: '[id*="ViewSelector" i], [data-id*="ViewSelector" i], [id*="QuerySelector" i]',
} as const;

export const dynamicsUsers = [
  {
    id: "dynamics-users.row",
    page: "dynamics-users",
    element: "row",
    signals: [{ kind: "text", says: [{ known: "applicationUserName" }], weight: 0.75 }],
    source: { grade: "B", from: "portals-26: grid (EasyRepro); procedure-06" },
  },
  {
    id: "dynamics-users.view-option",
    page: "dynamics-users",
    element: "button",
    signals: [
      { kind: "name", says: ["application-users"] },
      {
        kind: "structure",
        selector: "[role=menu] *, [role=listbox] *, [role=option], .ms-ContextualMenu-item *",
      },
    ],
    // The list of views itself carries the name of the current view.
    never: [viewSelector],
    source: { grade: "B", from: "portals-27: li.ms-ContextualMenu-item (EasyRepro); procedure-06: the view" },
  },
  {
    id: "dynamics-users.view",
    page: "dynamics-users",
    element: "button",
    signals: [{ ...viewSelector, weight: 0.75 }],
    never: [{ kind: "name", says: ["application-users"] }],
    source: {
      grade: "B",
      from: "portals-27: button[id*=ViewSelector], crmGrid_SavedNewQuerySelector (EasyRepro)",
    },
  },
  {
    id: "dynamics-users.search",
    page: "dynamics-users",
    element: "text-box",
    signals: [
      {
        kind: "structure",
        selector:
          '[id*="quickFind" i], [data-id*="quickFind" i] input, [id*="findCriteria" i], [data-id*="quick-find" i] input',
        weight: 0.75,
      },
    ],
    source: {
      grade: "B",
      from: "portals-27: data-set-quickFind-container, crmGrid_findCriteria (EasyRepro)",
    },
  },
] as const satisfies readonly Target[];
