import type { Target } from "../target.ts";

export const environments = [
  {
    id: "environments.row",
    page: "environments",
    element: "row",
    // The admin decides which one: pointed at only once its name is known, for example from Auto-configure.
    signals: [{ kind: "text", says: [{ known: "environmentName" }], weight: 0.75 }],
    within: { kind: "grid" },
    source: { grade: "I", from: "portals-18 and portals-44: a list of environments; no public markup" },
  },
  {
    id: "environments.list",
    page: "environments",
    element: "grid",
    signals: [{ kind: "structure", selector: "*", weight: 0.75 }],
    // Any page of this portal may have a list.
    requires: [{ kind: "route", page: "environments" }],
    outside: ["pane", "dialog"],
    source: { grade: "I", from: "portals-18 and portals-44: while nobody knows which one is the admin's" },
  },
] as const satisfies readonly Target[];
