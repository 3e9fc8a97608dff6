import type { WordId } from "../../src/words/index.ts";

export interface SignInPermission {
  /** As the portal calls it. */
  readonly api: string;
  readonly permission: string;
  readonly why: WordId;
  readonly optional?: true;
}

/** The delegated permissions of the sign-in app, in the order in which the portal offers the APIs. */
export const signInPermissions: readonly SignInPermission[] = [
  { api: "Microsoft Graph", permission: "User.Read", why: "ui.guide.why-user-read" },
  { api: "Microsoft Graph", permission: "Application.ReadWrite.All", why: "ui.guide.why-application" },
  { api: "Microsoft Graph", permission: "DelegatedPermissionGrant.ReadWrite.All", why: "ui.guide.why-grant" },
  { api: "Microsoft Graph", permission: "Policy.Read.All", why: "ui.guide.why-policy" },
  { api: "Microsoft Graph", permission: "RoleManagement.Read.Directory", why: "ui.guide.why-roles" },
  { api: "Dynamics CRM", permission: "user_impersonation", why: "ui.guide.why-dynamics" },
  { api: "PowerApps Service", permission: "User", why: "ui.guide.why-powerapps" },
  {
    api: "Power Platform API",
    permission: "UserManagement.Users.Apply",
    why: "ui.guide.why-apply-admin",
    optional: true,
  },
  {
    api: "Power Platform API",
    permission: "EnvironmentManagement.Environments.Read",
    why: "ui.guide.why-environments",
    optional: true,
  },
];

/** App registrations in the Microsoft Entra admin center (facts/portals.md). */
export const appRegistrationsUrl =
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";
