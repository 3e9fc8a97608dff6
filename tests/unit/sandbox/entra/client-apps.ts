/** A web application with a secret. */
export const appId = "a1111111-0000-4000-8000-000000000001";
/** A public client. */
export const toolId = "a1111111-0000-4000-8000-000000000002";
export const keyId = "b1111111-0000-4000-8000-000000000001";
export const webUri = "https://contoso.com/back";
const nativeUri = "http://localhost";

/** A tenant with a client of each kind. */
export const scenario = {
  extends: "multi-tenant-sign-in",
  signInAppConsented: true,
  applications: [
    {
      displayName: "Daemon",
      appId,
      redirectUris: { web: [webUri] },
      permissions: [{ api: "Microsoft Graph", delegated: ["User.Read"] }],
      consented: true,
      secrets: [
        { displayName: "good", keyId, value: "good~secret", endDateTime: "2099-01-01T00:00:00Z" },
        {
          displayName: "old",
          value: "old~secret",
          startDateTime: "2020-01-01T00:00:00Z",
          endDateTime: "2021-01-01T00:00:00Z",
        },
      ],
    },
    {
      displayName: "Tool",
      appId: toolId,
      redirectUris: { publicClient: [nativeUri] },
      permissions: [{ api: "Microsoft Graph", delegated: ["User.Read"] }],
      consented: true,
    },
    { displayName: "No principal", appId: "a1111111-0000-4000-8000-000000000003", servicePrincipal: false },
  ],
};
