import { personRules } from "./entra-person.ts";
import { denied, fatal, ifOurs, interaction, notFound, type Rule, throttled, transient } from "./rule.ts";

/** What the application meets that signs in with its own secret: in the proof and in "Try". */
const applicationRules: readonly Rule[] = [
  {
    source: "entra-24, refusals-19: not a secret of this app; a new one is normal for 5-60 s",
    codes: ["AADSTS7000215"],
    by: "application",
    cause: "secret-not-accepted",
    verdict: ifOurs(denied("credentials")),
  },
  {
    source: "refusals-19: all secrets are past their end",
    codes: ["AADSTS7000222"],
    by: "application",
    cause: "secrets-expired",
    verdict: denied("credentials"),
  },
  {
    source: "entra-22: not in the directory; normal for a new one",
    codes: ["AADSTS700016"],
    by: "application",
    cause: "app-unknown",
    verdict: ifOurs(notFound),
  },
  {
    source: "specs/entra/token-errors.json: no service principal in the tenant; the application's is new",
    codes: ["AADSTS7000229"],
    by: "application",
    cause: "app-not-in-tenant",
    verdict: ifOurs(notFound),
  },
  {
    source: "refusals-09: the service principal is disabled; read who did it",
    codes: ["AADSTS7000112", "AADSTS70001"],
    by: "application",
    cause: "app-disabled",
    verdict: fatal,
  },
  {
    source: "entra-25: no consent; normal for about 30 s after it was given",
    codes: ["AADSTS65001"],
    by: "application",
    cause: "consent-missing",
    verdict: ifOurs(fatal),
  },
  {
    source: "refusals-12: a policy for workload identities; it concerns this address or this risk only",
    codes: ["AADSTS53003"],
    by: "application",
    cause: "app-blocked-by-policy",
    verdict: denied("conditional-access"),
  },
  {
    source: "specs/entra/denials.json: the API demands assignment, the app has none",
    codes: ["AADSTS501051"],
    by: "application",
    cause: "app-not-assigned",
    verdict: fatal,
  },
  {
    source: "entra-23: the organization's URL is unknown to Entra, or Dataverse's service principal is new",
    codes: ["AADSTS500011"],
    by: "application",
    cause: "organization-unknown-to-entra",
    verdict: ifOurs(notFound),
  },
  {
    source: "specs/entra/denials.json: Dataverse's service principal is missing: the address may be right",
    codes: ["AADSTS650052"],
    by: "application",
    verdict: ifOurs(notFound),
  },
  {
    source: "specs/entra/denials.json: a service is missing or disabled; which of the two is not said",
    codes: ["AADSTS50001"],
    by: "application",
    verdict: fatal,
  },
  {
    source: "specs/entra/denials.json: Dataverse's service principal is disabled",
    codes: ["AADSTS500014"],
    by: "application",
    cause: "api-disabled",
    verdict: fatal,
  },
  {
    source: "specs/entra/denials.json: no such tenant",
    codes: ["AADSTS90002", "AADSTS900023"],
    by: "application",
    cause: "tenant-unknown",
    verdict: fatal,
  },
  {
    source: "entra-03, entra-04: our request is at fault",
    codes: ["AADSTS9002326", "AADSTS9002327", "AADSTS90014", "AADSTS900144", "AADSTS9002313", "AADSTS70011"],
    by: "application",
    cause: "request-of-ours",
    verdict: fatal,
  },
  {
    source: "refusals-20: the same request too often",
    codes: ["AADSTS50196"],
    by: "application",
    cause: "asked-too-often",
    verdict: fatal,
  },
];

/** Errors of Microsoft Entra; specs/entra/denials.json. */
export const entraRules: readonly Rule[] = [
  {
    source: "specs/entra/denials.json: Entra stumbles; RFC 6749 4.1.2.1",
    codes: [
      "AADSTS50033",
      "AADSTS50087",
      "AADSTS90006",
      "AADSTS90012",
      "AADSTS90024",
      "AADSTS90033",
      "AADSTS90090",
      "AADSTS90091",
      "temporarily_unavailable",
      "server_error",
    ],
    cause: "microsoft-unavailable",
    verdict: transient,
  },
  {
    source: "specs/entra/denials.json: too many requests",
    codes: ["AADSTS90055"],
    cause: "throttled",
    verdict: throttled,
  },
  ...applicationRules,
  ...personRules.map((rule): Rule => ({ ...rule, by: "person" })),
  {
    source: "refusals-02: a number that nobody knows, of the class of steps (OpenID Connect Core 3.1.2.6)",
    codes: ["interaction_required", "login_required"],
    by: "person",
    cause: "sign-in-again",
    verdict: interaction,
  },
  {
    source: "refusals-02: any other refusal; nothing is proved",
    status: [400, 401, 403],
    verdict: denied("other"),
  },
];
