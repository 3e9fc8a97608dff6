import type { Target } from "../target.ts";

/**
 * portals-43, portals-41: a React view whose markup is known only by pattern, so the value carries most of the proof.
 */
export const tenantOverview = [
  {
    id: "tenant-overview.tenant-id",
    page: "tenant-overview",
    element: "value",
    signals: [
      { kind: "label", says: ["tenant-id", "directory-tenant-id"] },
      { kind: "shape", shape: "guid", weight: 0.3 },
      { kind: "shape", shape: "guid-beside-copy-button", weight: 0.5 },
    ],
    outside: ["pane", "dialog"],
    source: {
      grade: "I",
      from: "portals-43: row Tenant ID with a copy icon (Exchange docs); a GUID beside a copy button",
    },
  },
] as const satisfies readonly Target[];
