import type { WordId } from "../../src/words/index.ts";

/** One API of the sign-in app, as the portal calls it, with the delegated permissions on it. */
export interface SignInApi {
  readonly name: string;
  readonly permissions: readonly {
    readonly name: string;
    readonly why: WordId;
    readonly optional?: true;
  }[];
}

/** What the sign-in app asks for (graph-13, graph-33, powerplatform-03, dataverse-02). */
export const signInApis: readonly SignInApi[] = [
  {
    name: "Microsoft Graph",
    permissions: [
      { name: "User.Read", why: "ui.guide.why-user-read" },
      { name: "Application.ReadWrite.All", why: "ui.guide.why-application" },
      { name: "DelegatedPermissionGrant.ReadWrite.All", why: "ui.guide.why-grant" },
      { name: "Policy.Read.All", why: "ui.guide.why-policy" },
      { name: "RoleManagement.Read.Directory", why: "ui.guide.why-roles" },
    ],
  },
  {
    name: "Dynamics CRM",
    permissions: [{ name: "user_impersonation", why: "ui.guide.why-dynamics" }],
  },
  {
    name: "PowerApps Service",
    permissions: [{ name: "User", why: "ui.guide.why-powerapps" }],
  },
  {
    name: "Power Platform API",
    permissions: [
      { name: "UserManagement.Users.Apply", why: "ui.guide.why-apply-admin", optional: true },
      { name: "EnvironmentManagement.Environments.Read", why: "ui.guide.why-environments", optional: true },
    ],
  },
];

/** App registrations in the Microsoft Entra admin center (portals-11). */
export const appRegistrationsUrl =
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";
