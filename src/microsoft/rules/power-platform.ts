import { alreadyExists, denied, notFound, type Rule, transient } from "./rule.ts";

/** Errors of the Power Platform APIs; powerplatform-25, specs/powerplatform/endpoints.json. */
export const powerPlatformRules: readonly Rule[] = [
  {
    source: "powerplatform-19: not an admin, or admin through a group only; status unconfirmed",
    says: /not either a Global admin, Power Platform admin,? or Dynamics 365 admin/i,
    verdict: denied("platform-admin"),
  },
  {
    source: "powerplatform-18: has the role already",
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
