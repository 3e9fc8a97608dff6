/**
 * What is known of the rights of whoever was refused:
 * - "scope-missing": the token lacks the permission, so the sign-in app does; roles are not the cause.
 * - "no-right-to-register", "-manage", "-consent", "-elevate": the permission is there, a role is not.
 * - "enough": both are there, and so neither explains the refusal.
 * - "unknown": one of the two could not be read.
 */
export const rightsFindings = [
  "scope-missing",
  "no-right-to-register",
  "no-right-to-manage",
  "no-right-to-consent",
  "no-right-to-elevate",
  "enough",
  "unknown",
] as const;
export type RightsFinding = (typeof rightsFindings)[number];
