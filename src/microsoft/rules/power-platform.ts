import { alreadyExists, denied, fatal, ifOurs, notFound, type Rule } from "./rule.ts";

const elevation = /\/applyAdminRole$/;
const platformAdmin = denied("platform-admin");

/**
 * Errors of the Power Platform APIs; powerplatform-25, specs/powerplatform/denials.json. Self-elevation lists its
 * refusals in a body of its own, whatever the status.
 */
export const powerPlatformRules: readonly Rule[] = [
  {
    source:
      "powerplatform-19: not an admin, or admin through a group or by an inactive role; status unconfirmed",
    says: /not either a Global admin, Power Platform admin,? or Dynamics 365 admin/i,
    cause: "elevation-refused",
    verdict: platformAdmin,
  },
  {
    source: "powerplatform-18: has the role already",
    codes: ["UserExists"],
    verdict: alreadyExists,
  },
  {
    source: "powerplatform-21: the environment has a security group, and the person is not in it",
    codes: [
      "userNotPartOfSecurityGroup",
      "UserNotMemberOfCdsSecurityGroup",
      "XrmApplyUserNotMemberOfSecurityGroup",
    ],
    cause: "not-in-environment-group",
    verdict: denied("other"),
  },
  {
    source: "powerplatform-23: self-elevation does not take our version of the interface",
    codes: ["ApiVersionInvalid", "InvalidApiVersion"],
    operation: elevation,
    cause: "elevation-by-hand",
    verdict: fatal,
  },
  {
    source: "powerplatform-23: Power Platform does not take our version of the interface",
    codes: ["ApiVersionInvalid", "InvalidApiVersion"],
    cause: "version-refused",
    verdict: fatal,
  },
  {
    source:
      "specs/powerplatform/denials.json: another operation on the environment is under way, for minutes or hours: " +
      "whoever knows when it is over goes on",
    codes: ["OperationNotStartable"],
    cause: "environment-busy",
    verdict: fatal,
  },
  {
    source: "specs/powerplatform/denials.json: not there, or not for this person to see",
    codes: ["EnvironmentNotFound", "ServiceToServiceEnvironmentNotFound", "EnvironmentAccessDenied"],
    cause: "environment-missing",
    verdict: ifOurs(notFound),
  },
  {
    source: "specs/powerplatform/denials.json: it has no Dataverse",
    codes: ["UnlinkedEnvironmentForbiddenOperation"],
    cause: "environment-without-dataverse",
    verdict: fatal,
  },
  {
    source: "specs/powerplatform/denials.json: it has Dataverse, whose roles count",
    codes: ["LinkedEnvironmentForbiddenOperation"],
    verdict: fatal,
  },
  {
    source: "specs/powerplatform/denials.json: capacity",
    codes: ["InsufficientCapacity_StorageDriven"],
    cause: "capacity",
    verdict: fatal,
  },
  {
    source: "specs/powerplatform/denials.json: licence missing, or not known everywhere yet",
    codes: ["userNotLicensed"],
    cause: "no-licence",
    verdict: denied("license"),
  },
  {
    source: "specs/powerplatform/denials.json: principal not in the tenant",
    codes: ["PrincipalDoesNotExist"],
    verdict: ifOurs(fatal),
  },
  {
    source: "refusals-22, powerplatform-17: the token lacks the scope that the operation takes",
    status: [403],
    rights: ["scope-missing"],
    cause: "scope-missing",
    verdict: platformAdmin,
  },
  {
    source: "refusals-22, powerplatform-19: the scope is there, none of the three roles is",
    status: [403],
    operation: elevation,
    rights: ["no-right-to-elevate"],
    cause: "elevation-refused",
    verdict: platformAdmin,
  },
  {
    source:
      "specs/powerplatform/denials.json: any other refusal; seen with a wrong id and by people with all roles",
    status: [403],
    verdict: platformAdmin,
  },
];
