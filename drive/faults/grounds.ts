import { app, handMade, people, withUser } from "../engine/hand-made-app.ts";
import { realisticLag } from "../engine/realistic-lag.ts";
import type { Ground } from "./matrix.ts";

const inSales = (organization: Readonly<Record<string, unknown>>) => ({
  environments: [{ displayName: "Contoso Sales", organization }],
});
/** With two replicas, one of them late, so that answers flap. */
const slowly = { lag: realisticLag, flapping: true };
const heldByDeleted = {
  deletedApplications: [app({ uniqueName: "textus-dynamics-365", servicePrincipal: false })],
};
/** Uses or restores the intended app; never the one that a schedule plants beside it. */
const adopting = { "application.adopt": handMade };
const restoring = { "application.restore": handMade, "application.adopt": handMade };

export const empty: Ground = { name: "empty tenant", changes: {} };

/**
 * Tenants to disturb runs in, each with the answers that its administrator gives (position of the choice). All
 * of them end with verified credentials.
 */
export const grounds: readonly Ground[] = [
  empty,
  { name: "hand-made app", changes: { applications: [app()] }, choices: adopting },
  { name: "hand-made app, left alone", changes: { applications: [app()] } },
  {
    name: "hand-made app, consented",
    changes: { applications: [app({ consented: true })] },
    choices: adopting,
  },
  {
    name: "name held by a deleted app",
    changes: heldByDeleted,
    choices: restoring,
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
  { name: "not System Administrator", changes: inSales({ systemUsers: [people[1]] }), undoable: false },
  { name: "application user disabled", changes: withUser({ disabled: true }), choices: adopting },
  {
    name: "application user soft-deleted",
    changes: withUser({ deleted: true }),
    choices: adopting,
    undoable: false,
  },
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
    changes: slowly,
  },
  {
    name: "hand-made app, slow replication",
    changes: { applications: [app({ consented: true })], ...slowly },
    choices: adopting,
  },
  {
    name: "name held by a deleted app, slow replication",
    changes: { ...heldByDeleted, ...slowly },
    choices: restoring,
  },
];
