import { alreadyExists, denied, notFound, type Rule, transient } from "./rule.ts";

/** Errors of the Power Platform APIs; facts/apis.md 4.3, specs/powerplatform/endpoints.json. */
export const powerPlatformRules: readonly Rule[] = [
  {
    source: "facts/apis.md 4.3: not an admin, or admin through a group only; status unconfirmed",
    says: /not either a Global admin, Power Platform admin,? or Dynamics 365 admin/i,
    verdict: denied("platform-admin"),
  },
  {
    source: "facts/apis.md 4.3: has the role already",
    codes: ["UserExists"],
    verdict: alreadyExists,
  },
  {
    source: "specs/powerplatform: another operation on the environment is under way",
    codes: ["OperationNotStartable"],
    verdict: transient,
  },
  {
    source: "specs/powerplatform",
    codes: ["EnvironmentNotFound", "ServiceToServiceEnvironmentNotFound"],
    verdict: notFound,
  },
  { source: "specs/powerplatform: no admin rights", status: [403], verdict: denied("platform-admin") },
];
