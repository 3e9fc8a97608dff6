import type { Recipe } from "./recipe.ts";

/**
 * What TextUs needs in a tenant that uses Dynamics 365. Names and roles are the manual procedure's
 * (docs/procedure.md); ids are Microsoft's (graph-02, dataverse-42, dataverse-43).
 */
export const textus: Recipe = {
  id: "textus",
  vendor: "TextUs",
  application: {
    displayName: "TextUs",
    uniqueName: "textus-dynamics-365",
    signInAudience: "AzureADMyOrg",
  },
  secret: { displayName: "production", lifetimeMonths: 24 },
  permissions: [
    {
      resourceAppId: "00000007-0000-0000-c000-000000000000",
      resourceName: "Dynamics CRM",
      scopes: [{ id: "78ce3f0f-a1ce-49c2-8cde-64b5c0896db4", value: "user_impersonation" }],
    },
    {
      resourceAppId: "00000003-0000-0000-c000-000000000000",
      resourceName: "Microsoft Graph",
      scopes: [
        { id: "c5366453-9fb0-48a5-a156-24f0c49a4b84", value: "Directory.ReadWrite.All", broad: true },
        { id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", value: "User.Read" },
      ],
    },
  ],
  roles: [
    { name: "Activity Feeds", comesWith: "Dynamics 365 Sales or Customer Service" },
    { name: "App Profile User", comesWith: "Dynamics 365 Customer Service" },
    { name: "Basic User", templateId: "236750cd-45ae-4939-ab12-b24b920ced93", comesWith: "Dataverse" },
    {
      name: "Bot Author",
      rootRoleId: "e0d2794e-82f3-e811-a951-000d3a1bcf17",
      comesWith: "Microsoft Copilot Studio",
    },
    { name: "Customer service app access", comesWith: "Dynamics 365 Customer Service" },
    // dataverse-49
    { name: "Sales system access", comesWith: "Dynamics 365 Sales", internal: true },
  ],
};
