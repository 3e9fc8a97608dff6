/**
 * What the guide leads through: the manual procedure, or the registration of the app that Auto-configure signs in with.
 */
export const guideTasks = ["vendor", "sign-in-app"] as const;
export type GuideTask = (typeof guideTasks)[number];

/** The six chapters of the manual procedure, in its order, after the sign-in app's chapter. */
export type ChapterId =
  | "sign-in-app"
  | "tenant"
  | "app-registration"
  | "client-secret"
  | "api-permissions"
  | "application-user"
  | "user-icon";

export type GuideStepId =
  | "sign-in-register"
  | "sign-in-ids"
  | "tenant-id"
  | "new-registration"
  | "register"
  | "client-id"
  | "open-secrets"
  | "new-secret"
  | "add-secret"
  | "secret-value"
  | "open-permissions"
  | "dynamics-permission"
  | "graph-permission"
  | "admin-consent"
  | "environment"
  | "dynamics-url"
  | "open-application-users"
  | "choose-app"
  | "user-roles"
  | "create-user"
  | "open-user"
  | "user-picture";

/** The four values, as in `Credentials`. */
export const captureKeys = ["tenantId", "clientId", "clientSecret", "dynamicsUrl"] as const;
export type CaptureKey = (typeof captureKeys)[number];

/** Choices and fields that have to be exact; rules in choices.ts. */
export const choiceIds = [
  "application-name",
  "account-type",
  "redirect-platform",
  "redirect-uri",
  "secret-description",
  "secret-expiry",
  "permission-kind",
  "permission-filter",
  "dynamics-scope",
  "graph-scope",
  "chosen-app",
  "business-unit",
  "security-roles",
  "picture",
] as const;
export type ChoiceId = (typeof choiceIds)[number];

/** Rows that the guide waits for. */
export const rowIds = ["secret", "permission:dynamics", "permission:graph", "application-user"] as const;
export type RowId = (typeof rowIds)[number];
