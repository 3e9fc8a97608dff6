/** The six chapters of the manual procedure, in its order. */
export type ChapterId =
  | "tenant"
  | "app-registration"
  | "client-secret"
  | "api-permissions"
  | "application-user"
  | "user-icon";

export type StepId =
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
export type CaptureKey = "tenantId" | "clientId" | "clientSecret" | "dynamicsUrl";

/** Choices and fields that have to be exact; rules in choices.ts. */
export type ChoiceId =
  | "application-name"
  | "account-type"
  | "secret-description"
  | "secret-expiry"
  | "permission-kind"
  | "dynamics-scope"
  | "graph-scope"
  | "chosen-app"
  | "business-unit"
  | "security-roles";

/** Rows that the guide waits for. */
export type RowId = "secret" | "permission:dynamics" | "permission:graph" | "application-user";
