import type { Tenant } from "../../tenant/model.ts";
import { appManagementPolicyKind, authorizationPolicyKind, defaultPolicyKind } from "../model/kinds.ts";
import { answerList, answerOne } from "../odata/answer-list.ts";
import type { Row } from "../odata/match.ts";
import { denied } from "../protocol/errors.ts";
import { list, one, type Route } from "../protocol/route.ts";
import { demandPermission, demandPolicyReader } from "../rights.ts";
import { visibleApplication } from "./find-application.ts";

const same = (row: Row): Row => row;

/** Policies on secrets and on who may register applications; secrets-07, graph-38. */
export const policyRoutes: readonly Route[] = [
  one("policies/defaultAppManagementPolicy", (call) => {
    demandPolicyReader(call);
    if (call.world.switches.secretPolicy === "refused") throw denied();
    const context = "policies/defaultAppManagementPolicy";
    return answerOne(
      call,
      { kind: defaultPolicyKind, context, toRow: same },
      call.tenant.appManagementPolicy,
    );
  }),
  list("policies/appManagementPolicies", (call) => {
    demandPolicyReader(call);
    const context = "policies/appManagementPolicies";
    const rows = ownPolicies(call.tenant);
    return answerList(call, { kind: appManagementPolicyKind, context, rows, toRow: same });
  }),
  list("applications/{key}/appManagementPolicies", (call, key) => {
    demandPolicyReader(call);
    const row = visibleApplication(call, key);
    return answerList(call, {
      kind: appManagementPolicyKind,
      context: `applications('${row.id}')/appManagementPolicies`,
      rows: row._appManagementPolicy ? [row._appManagementPolicy] : [],
      toRow: same,
    });
  }),
  one("policies/authorizationPolicy", (call) => {
    demandPermission(call, ["Policy.Read.All", "Policy.ReadWrite.Authorization"]);
    const context = "policies/authorizationPolicy";
    return answerOne(call, { kind: authorizationPolicyKind, context, toRow: same }, policyRow(call.tenant));
  }),
];

/** Policies of single applications, each once. */
const ownPolicies = ({ applications }: Tenant): readonly Row[] => [
  ...new Map(
    applications.flatMap(({ _appManagementPolicy: policy }) => (policy ? [[policy.id, policy]] : [])),
  ).values(),
];

const policyRow = ({ authorizationPolicy }: Tenant): Row => ({
  id: "authorizationPolicy",
  displayName: "Authorization Policy",
  description: "Used to manage authorization related settings across the company.",
  allowedToSignUpEmailBasedSubscriptions: true,
  allowedToUseSSPR: true,
  allowEmailVerifiedUsersToJoinOrganization: false,
  allowInvitesFrom: "everyone",
  allowUserConsentForRiskyApps: false,
  blockMsolPowerShell: false,
  guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
  defaultUserRolePermissions: {
    allowedToCreateApps: authorizationPolicy.defaultUserRolePermissions.allowedToCreateApps,
    allowedToCreateSecurityGroups: true,
    allowedToReadBitlockerKeysForOwnedDevice: true,
    allowedToReadOtherUsers: true,
    permissionGrantPoliciesAssigned: [],
  },
});
