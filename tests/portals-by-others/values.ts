/** What stands on the pages. Pages name them in double braces, so that each is written once. */
export const values = {
  tenantName: "Northwind Traders",
  tenantId: "5b8e1f9a-3c47-4d2e-9a61-0c7d4e2f8b13",
  clientId: "e41c7a52-96d0-4b3f-8f25-7a1b0c9d3e64",
  /** Object id of the app registration: nobody's client id. */
  objectId: "9d27b6c1-04ea-4f7b-b1c3-58e6f2a7d09c",
  /** Object id of the service principal, on the enterprise application's page. */
  principalId: "c3f0a8d7-6e15-4924-b8aa-17d5e9c2406b",
  /** Application id of another app in the same directory. */
  otherClientId: "80b6d2f4-5a19-4c7e-a3d8-e29f41c7065b",
  secretId: "2f6a9e04-7b1d-4c58-93f0-d4e85b21a6c7",
  otherSecretId: "d19c5b37-82e6-4fa0-b64d-0a7e93f1c825",
  /** In the shape that Entra makes since 2022: 3 characters, 8Q~, 34 characters. Put together here, so that no file has it whole. */
  secret: ["Xk2", "8Q~", "vT4nL9wRz0cM7pJe", "Bq1sYd6uHf3gAi5oKx"].join(""),
  /** A secret of the same shape that stands in a help text only, as an example. */
  exampleSecret: ["aBc", "8Q~", "ExAmPlE0nLyNotReal", "Zz9Yy8Xx7Ww6Vv5U"].join(""),
  /** As an older secret of the same app shows: three characters and stars. */
  maskedSecret: "hQ4******************",
  thumbprint: ["A1F3D0C94B7E", "62D85F0097CE", "3B1A4D68F2E05B7C"].join(""),
  environmentId: "0e7b5c42-d9f1-4a86-bc30-6f82d1e97a54",
  otherEnvironmentId: "71ca94e8-2b06-4d7f-9e53-c8f0b6d31a29",
  organizationUrl: "https://northwind.crm4.dynamics.com",
  otherOrganizationUrl: "https://northwind-test.crm4.dynamics.com",
  userId: "a6e81d3f-c75b-ee11-8179-000d3adf7123",
} as const;

export type ValueName = keyof typeof values;

/** @returns a page's text with each `{{name}}` filled in. @throws for a name that is none. */
export const fillIn = (text: string): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = (values as Readonly<Record<string, string>>)[name];
    if (value === undefined) throw new Error(`There is no value ${name}.`);
    return value;
  });
