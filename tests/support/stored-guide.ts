const id = "7e87a500-0000-4000-8000-000000000001";
const at = "2026-11-26T18:00:00.000Z";
const mark = { state: "done", by: "world", at };
const captured = { text: id, from: "page", at };

/** A guide's record as it is stored, with something in every member, to be damaged. */
export const storedGuide = {
  version: 1,
  cloud: "public",
  on: true,
  declined: false,
  progress: {
    version: 1,
    startedAt: at,
    changedAt: at,
    marks: { register: mark, "account-types": mark },
    chosen: "register",
    captured: {
      tenantId: captured,
      clientId: captured,
      dynamicsUrl: { ...captured, text: "https://contoso.crm4.dynamics.com" },
      clientSecret: { from: "page", at },
    },
    names: { tenant: "Contoso", environment: "Contoso Sales" },
    registered: id,
    environmentId: id,
    userId: id,
    rows: { secret: { there: true } },
  },
};
