/** The steps of a run in the order in which people see them. A step is one file of this name beside this one. */
export const stepIds = [
  "tenant",
  "environment",
  "access",
  "application",
  "service-principal",
  "client-secret",
  "admin-consent",
  "application-user",
  "security-roles",
  "icon",
  "verification",
] as const;

export type StepId = (typeof stepIds)[number];
