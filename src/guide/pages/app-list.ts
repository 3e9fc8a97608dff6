import type { Target } from "../target.ts";

export const appList = [
  {
    id: "app-list.new-registration",
    page: "app-list",
    element: "button",
    signals: [
      { kind: "name", says: ["new-registration"] },
      {
        kind: "structure",
        selector: ".fxs-commandBar *, .fxs-commandBar-item, [role=menubar] *, [role=toolbar] *",
      },
    ],
    outside: ["pane", "dialog"],
    source: { grade: "B", from: "portals-32: first command bar item (zh-test; siglud)" },
  },
] as const satisfies readonly Target[];
