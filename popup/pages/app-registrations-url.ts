/** App registrations in the Microsoft Entra admin center (portals-11). */
export const appRegistrationsUrl =
  "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";
