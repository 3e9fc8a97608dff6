/** Client ID of the app in the scenarios that somebody created by hand. */
export const handMade = "7e87a500-0000-4000-8000-00000000ba2d";

/** That app, as members of contoso's `applications`. */
export const app = (changes: Readonly<Record<string, unknown>> = {}) => ({
  displayName: "TextUs",
  appId: handMade,
  permissions: [{ api: "Microsoft Graph", delegated: ["User.Read", "Organization.Read.All"] }],
  secrets: [{ displayName: "made by hand", value: "own8Q~made-up", endDateTime: "2028-02-10T14:25:00Z" }],
  ...changes,
});

/** The people who are System Administrator in Contoso Sales. */
export const people = [
  { user: "admin@contoso.com", roles: ["System Administrator"] },
  { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
];

/** Changes of contoso: that app with an application user in Contoso Sales. */
export const withUser = (user: Readonly<Record<string, unknown>>) => ({
  applications: [app()],
  environments: [
    {
      displayName: "Contoso Sales",
      organization: { systemUsers: [...people, { application: "TextUs", ...user }] },
    },
  ],
});
