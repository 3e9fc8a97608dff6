import type { Target } from "../target.ts";

export const dynamicsUsers = [
  {
    id: "dynamics-users.row",
    page: "dynamics-users",
    element: "row",
    signals: [{ kind: "text", says: [{ known: "applicationUserName" }], weight: 0.75 }],
    source: { grade: "B", from: "portals-26: grid (EasyRepro); procedure-06" },
  },
] as const satisfies readonly Target[];
