import type { Target } from "../target.ts";

export const environments = [
  {
    id: "environments.row",
    page: "environments",
    element: "row",
    // Which one is the admin's choice: pointed at only once its name is known, e.g. from Auto-configure.
    signals: [{ kind: "text", says: [{ known: "environmentName" }], weight: 0.75 }],
    within: { kind: "grid" },
    source: { grade: "I", from: "portals-18 and portals-44: a list of environments; no public markup" },
  },
] as const satisfies readonly Target[];
