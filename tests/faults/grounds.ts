import type { Ground } from "./matrix.ts";

/**
 * Tenants to disturb runs in, each with the answers that its administrator gives (position of the choice). All
 * of them end with verified credentials.
 */
const handMade = {
  displayName: "TextUs",
  appId: "7e87a500-0000-4000-8000-00000000ba2d",
  permissions: [{ api: "Microsoft Graph", delegated: ["User.Read", "Organization.Read.All"] }],
  secrets: [{ displayName: "made by hand", value: "own8Q~made-up", endDateTime: "2028-02-10T14:25:00Z" }],
};
const admins = [
  { user: "admin@contoso.com", roles: ["System Administrator"] },
  { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
];
const inSales = (organization: Readonly<Record<string, unknown>>) => ({
  environments: [{ displayName: "Contoso Sales", organization }],
});
const withUser = (user: Readonly<Record<string, unknown>>) => ({
  applications: [handMade],
  ...inSales({ systemUsers: [...admins, { application: "TextUs", ...user }] }),
});

/** ms; answers flap for as long again. */
const slow = {
  application: 2000,
  servicePrincipal: 3000,
  permissionGrant: 2000,
  passwordCredential: 2000,
  "tokenEndpoint.application": 4000,
  "tokenEndpoint.secret": 5000,
  "dataverse.servicePrincipal": 6000,
  systemuser: 2000,
};

export const empty: Ground = { name: "empty tenant", changes: {} };

export const grounds: readonly Ground[] = [
  empty,
  { name: "hand-made app", changes: { applications: [handMade] } },
  { name: "hand-made app, consented", changes: { applications: [{ ...handMade, consented: true }] } },
  {
    name: "name held by a deleted app",
    changes: {
      deletedApplications: [{ ...handMade, uniqueName: "textus-dynamics-365", servicePrincipal: false }],
    },
  },
  {
    name: "no Dynamics service principal",
    changes: {
      tenant: { withoutServicePrincipals: ["00000007-0000-0000-c000-000000000000"] },
      signInApp: null,
    },
  },
  {
    name: "secrets of 180 days",
    changes: {
      tenant: {
        appManagementPolicy: {
          isEnabled: true,
          applicationRestrictions: {
            passwordCredentials: [
              { state: "enabled", restrictionType: "passwordLifetime", maxLifetime: "P180D" },
            ],
          },
        },
      },
    },
  },
  { name: "not System Administrator", changes: inSales({ systemUsers: [admins[1]] }), undoable: false },
  { name: "application user disabled", changes: withUser({ disabled: true }) },
  { name: "application user soft-deleted", changes: withUser({ deleted: true }), undoable: false },
  {
    name: "roles missing",
    changes: inSales({ roles: ["System Administrator", "System Customizer", "Basic User", "Bot Author"] }),
  },
  {
    name: "roles refused with a new user",
    changes: { switches: { applicationUserWithRolesInOneRequest: "refused" } },
  },
  {
    name: "slow replication",
    changes: {
      lag: slow,
      flapping: true,
    },
  },
  {
    name: "hand-made app, slow replication",
    changes: { applications: [{ ...handMade, consented: true }], lag: slow, flapping: true },
  },
  {
    name: "name held by a deleted app, slow replication",
    changes: {
      deletedApplications: [{ ...handMade, uniqueName: "textus-dynamics-365", servicePrincipal: false }],
      lag: slow,
      flapping: true,
    },
  },
];
