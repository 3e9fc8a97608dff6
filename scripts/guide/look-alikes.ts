/** An app whose name begins as ours, and which has all that ours needs. */
export const lookAlikeApp = {
  displayName: "TextUs (old)",
  appId: "7e87a500-0000-4000-8000-0000000001d0",
  permissions: [
    { api: "Dynamics CRM", delegated: ["user_impersonation"] },
    { api: "Microsoft Graph", delegated: ["Directory.ReadWrite.All"] },
  ],
  consented: true,
  secrets: [
    {
      displayName: "production",
      value: "old8Q~this-is-a-made-up-secret-of-a-test",
      endDateTime: "2028-02-10T14:25:00Z",
    },
  ],
};

/** Contoso with things that could be taken for what the guide looks for. */
export const lookAlikes = {
  extends: "contoso",
  applications: [lookAlikeApp],
  environments: [
    { displayName: "Contoso Sales (copy)", sku: "Sandbox" },
    {
      displayName: "Contoso Sales",
      organization: {
        systemUsers: [
          { user: "admin@contoso.com", roles: ["System Administrator"] },
          { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
          { application: lookAlikeApp.displayName, roles: ["Basic User"] },
        ],
      },
    },
  ],
};
