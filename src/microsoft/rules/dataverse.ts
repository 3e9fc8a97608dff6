import {
  adminMode,
  alreadyExists,
  atMost,
  denied,
  fatal,
  ifOurs,
  interaction,
  interrupted,
  MINUTE_MS,
  notFound,
  type Rule,
  replicating,
  throttled,
  transient,
} from "./rule.ts";

/** refusals-29: a new user, an elevation and fresh roles. */
const newUser =
  (kind: "not-a-member" | "no-roles"): Rule["verdict"] =>
  (facts, circumstances) =>
    circumstances.ours ? atMost(10 * MINUTE_MS, replicating)(facts) : denied(kind);

/** Errors of the Dataverse Web API; docs/microsoft/dataverse.md, specs/dataverse/denials.json. */
export const dataverseRules: readonly Rule[] = [
  {
    source: "dataverse-06: service protection by count, time, concurrency",
    codes: ["0x80072322", "0x80072321", "0x80072326", "0x8005f103", "0x80072323"],
    cause: "throttled",
    verdict: throttled,
  },
  {
    source:
      "dataverse-13: DuplicateRecord, DuplicateRecordEntityKey, DuplicateApplicationUser, UserAlreadyExists",
    codes: ["0x80040237", "0x80060892", "0x8004f511", "0x80041d2c", "0x80041403"],
    verdict: alreadyExists,
  },
  {
    source: "dataverse-16, specs/dataverse/denials.json: not in Dataverse's view of Entra yet",
    codes: ["0x80041d28", "0x80041d2a", "0x8004f510"],
    cause: "app-not-seen-by-dataverse",
    verdict: replicating,
  },
  {
    source: "dataverse-18: AADError, GenericAzureActiveDirectoryError; the look-up in Entra failed",
    codes: ["0x80072559", "0x80041d54"],
    cause: "microsoft-unavailable",
    verdict: transient,
  },
  {
    source: "dataverse-20, specs/dataverse/denials.json: no user row for this principal",
    codes: ["0x80072560"],
    by: "application",
    cause: "application-not-a-user",
    verdict: newUser("not-a-member"),
  },
  {
    source: "dataverse-20, specs/dataverse/errors.json: UserNotMemberOfOrg; for minutes after creation",
    codes: ["0x80072560"],
    cause: "not-a-user",
    verdict: newUser("not-a-member"),
  },
  {
    source:
      "dataverse-23, dataverse-24: UserNotAssignedRoles; inference that fresh roles take a moment to count",
    codes: ["0x80042f09"],
    by: "application",
    cause: "application-without-roles",
    verdict: newUser("no-roles"),
  },
  {
    source: "dataverse-23, dataverse-24: UserNotAssignedRoles",
    codes: ["0x80042f09"],
    cause: "user-without-roles",
    verdict: newUser("no-roles"),
  },
  {
    source: "dataverse-26: a user is disabled in this environment; asking who one is, it is one's own",
    codes: ["0x80040225", "0x8004a112"],
    operation: /^GET \/WhoAmI$/,
    by: "person",
    cause: "your-user-disabled",
    verdict: denied("user-disabled"),
  },
  {
    source: "dataverse-26: a user is disabled in this environment; which is not said",
    codes: ["0x80040225", "0x8004a112"],
    cause: "a-user-disabled",
    verdict: denied("user-disabled"),
  },
  {
    source: "specs/dataverse/error-codes.json: UserNotAssignedLicense, UserCannotEnableWithoutLicense",
    codes: ["0x8004d24b", "0x8004d24c"],
    cause: "no-licence",
    verdict: denied("license"),
  },
  {
    source: "dataverse-28: app access control of the environment",
    codes: ["0x80095ffc"],
    cause: "app-access-control",
    verdict: denied("application-blocked"),
  },
  {
    source: "dataverse-29: IP firewall of the environment, judged before anybody is known",
    codes: ["0x80095ffe"],
    cause: "ip-firewall",
    verdict: denied("other"),
  },
  {
    source: "dataverse-25: UserDoesNotHaveAdminOnlyModePermissions",
    codes: ["0x8004a113"],
    cause: "environment-admin-mode",
    verdict: adminMode,
  },
  {
    source: "specs/dataverse/denials.json: the organization is disabled",
    codes: ["0x8004a104"],
    cause: "organization-disabled",
    verdict: fatal,
  },
  {
    source: "specs/dataverse/denials.json: the organization is being prepared or moved",
    codes: ["0x8004d253", "0x8004b044"],
    cause: "organization-not-ready",
    verdict: fatal,
  },
  {
    source: "specs/dataverse/denials.json: session or ticket not valid",
    codes: ["0x80044302", "0x8004a100", "0x8004a101"],
    cause: "sign-in-again",
    verdict: interaction,
  },
  {
    source: "dataverse-22: PrivilegeDenied; its text names the privilege (refusals-04)",
    codes: ["0x80040220"],
    says: /\bprv\w+/,
    cause: "privilege-missing",
    verdict: denied("privilege"),
  },
  {
    source: "dataverse-22, specs/dataverse/denials.json: denied, unnamed: nothing more is proved",
    codes: ["0x80040220", "0x80040277", "0x80048405", "0x80048306", "0x80040226"],
    verdict: denied("privilege"),
  },
  {
    source:
      "specs/dataverse/denials.json: the user or team that it is about lacks a privilege, not the caller",
    codes: ["0x80040231", "0x80040299", "0x80048342"],
    cause: "target-lacks-privilege",
    verdict: denied("privilege"),
  },
  {
    source: "specs/dataverse/denials.json: takes System Administrator, or System Customizer",
    codes: ["0x80090432", "0x800608f8", "0x80044273", "0x8004b069"],
    cause: "system-administrator-needed",
    verdict: denied("privilege"),
  },
  {
    source: "specs/dataverse/denials.json: column security",
    codes: ["0x8004f502", "0x8004f503", "0x8004f504", "0x8004f506", "0x8004f507", "0x8004f50d"],
    cause: "column-security",
    verdict: denied("other"),
  },
  {
    source: "dataverse-30: AccessModeChangeNeedSystemAdmin",
    codes: ["0x80048d2f"],
    verdict: denied("access-mode"),
  },
  {
    source:
      "specs/dataverse/errors.json: “{entity} With Id = {guid} Does Not Exist”; roles are never of ours, so that one " +
      "that is not there has been deleted",
    codes: ["0x80040217"],
    says: /^role With Id = /i,
    cause: "security-role-gone",
    verdict: notFound,
  },
  {
    source: "specs/dataverse/errors.json: unknown row, or none that this caller may see",
    codes: ["0x80040217"],
    cause: "object-missing",
    verdict: ifOurs(notFound),
  },
  {
    source: "dataverse-38: unknown role; dataverse-39: AzureApplicationIdNotFoundInOrgDB",
    codes: ["0x80060888", "0x8004f512"],
    verdict: notFound,
  },
  {
    source: "specs/dataverse/denials.json: no such role",
    codes: ["0x80041402", "0x80041401", "0x8004b012"],
    cause: "security-role-gone",
    verdict: notFound,
  },
  {
    source:
      "specs/dataverse/denials.json: the object id of a user stays as it is; the user has to be made anew",
    codes: ["0x80041d4f"],
    cause: "user-of-a-former-app",
    verdict: fatal,
  },
  {
    source: "dataverse-40: a role counts in its own business unit",
    codes: ["0x80041409"],
    cause: "role-of-another-unit",
    verdict: fatal,
  },
  {
    source:
      "specs/dataverse/denials.json: Dataverse protects last administrators, special users and root units",
    codes: ["0x80041d2f", "0x80041d30", "0x80041d51", "0x80041d63", "0x8004a10c"],
    cause: "protected-by-dataverse",
    verdict: fatal,
  },
  {
    source:
      "dataverse-19, dataverse-31: first-party only; fields of application and special users that may not be changed; " +
      "image refused; user that Entra still has; URL or body that it does not know",
    codes: [
      "0x80041d49",
      "0x80040d40",
      "0x80041d48",
      "0x80041d33",
      "0x80041d41",
      "0x80072553",
      "0x80048359",
      "0x8006088a",
      "0x80048d19",
    ],
    verdict: fatal,
  },
  {
    source: "specs/dataverse/denials.json: another operation on the same rows is under way",
    codes: ["0x80048105"],
    cause: "busy",
    verdict: transient,
  },
  {
    source: "specs/dataverse/denials.json: time-outs; the change may have been made",
    codes: ["0x80048543", "0x80044151", "0x8004ed47"],
    cause: "microsoft-unavailable",
    verdict: interrupted,
  },
  {
    source: "specs/dataverse/denials.json: unexpected; nothing is proved",
    codes: ["0x80040216", "0x80044150"],
    cause: "microsoft-unavailable",
    verdict: interrupted,
  },
  { source: "any other refusal by Dataverse: nothing is proved", status: [403], verdict: denied("other") },
];
