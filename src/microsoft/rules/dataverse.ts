import {
  adminMode,
  alreadyExists,
  denied,
  fatal,
  ifOurs,
  notFound,
  type Rule,
  replicating,
  throttled,
  transient,
} from "./rule.ts";

/** Errors of the Dataverse Web API; docs/microsoft/dataverse.md, specs/dataverse/errors.json. */
export const dataverseRules: readonly Rule[] = [
  {
    source: "dataverse-06: service protection by count, time, concurrency",
    codes: ["0x80072322", "0x80072321", "0x80072326"],
    verdict: throttled,
  },
  {
    source:
      "dataverse-13: DuplicateRecord, DuplicateRecordEntityKey, DuplicateApplicationUser, UserAlreadyExists",
    codes: ["0x80040237", "0x80060892", "0x8004f511", "0x80041d2c"],
    verdict: alreadyExists,
  },
  {
    source:
      "dataverse-16, specs/dataverse/errors.json: service principal not in Dataverse's view of Entra yet",
    codes: ["0x80041d28", "0x8004f510"],
    verdict: replicating,
  },
  {
    source: "dataverse-18: AADError, GenericAzureActiveDirectoryError; the look-up in Entra failed",
    codes: ["0x80072559", "0x80041d54"],
    verdict: transient,
  },
  {
    source: "dataverse-20, specs/dataverse/errors.json: UserNotMemberOfOrg; for minutes after creation",
    codes: ["0x80072560"],
    verdict: ifOurs(denied("not-a-member")),
  },
  {
    source:
      "dataverse-23, dataverse-24: UserNotAssignedRoles; inference that fresh roles take a moment to count",
    codes: ["0x80042f09"],
    verdict: ifOurs(denied("no-roles")),
  },
  {
    source: "dataverse-22, specs/dataverse/error-codes.json: PrivilegeDenied and its relatives",
    codes: ["0x80040220", "0x80040231", "0x80040277", "0x80048405", "0x80048306", "0x8004b069"],
    verdict: denied("privilege"),
  },
  {
    source: "dataverse-30: AccessModeChangeNeedSystemAdmin",
    codes: ["0x80048d2f"],
    verdict: denied("access-mode"),
  },
  {
    source: "specs/dataverse/error-codes.json: SystemUserDisabled",
    codes: ["0x8004a112"],
    verdict: denied("user-disabled"),
  },
  {
    source: "specs/dataverse/error-codes.json: UserNotAssignedLicense, UserCannotEnableWithoutLicense",
    codes: ["0x8004d24b", "0x8004d24c"],
    verdict: denied("license"),
  },
  {
    source: "specs/dataverse/errors.json: application access control of the environment",
    codes: ["0x80095ffc"],
    verdict: denied("application-blocked"),
  },
  {
    source: "dataverse-25: UserDoesNotHaveAdminOnlyModePermissions",
    codes: ["0x8004a113"],
    verdict: adminMode,
  },
  {
    source:
      "specs/dataverse/errors.json: “{entity} With Id = {guid} Does Not Exist”; roles are never of ours, so that one " +
      "that is not there has been deleted",
    codes: ["0x80040217"],
    says: /^role With Id = /i,
    verdict: notFound,
  },
  {
    source: "specs/dataverse/errors.json: unknown row, unknown role",
    codes: ["0x80040217"],
    verdict: ifOurs(notFound),
  },
  {
    source: "dataverse-38: unknown role; dataverse-39: AzureApplicationIdNotFoundInOrgDB",
    codes: ["0x80060888", "0x8004f512"],
    verdict: notFound,
  },
  {
    source:
      "dataverse-19, dataverse-40, dataverse-31: first-party only; wrong business unit; access mode, app user and " +
      "object id that may not be changed; image refused; user that Entra still has; specs: organization disabled",
    codes: [
      "0x80041d49",
      "0x80041409",
      "0x80040d40",
      "0x80041d48",
      "0x80041d4f",
      "0x80072553",
      "0x80048359",
      "0x8004a104",
    ],
    verdict: fatal,
  },
  { source: "inference: any other refusal by Dataverse", status: [403], verdict: denied("privilege") },
];
