import { denied, fatal, ifOurs, interaction, notFound, type Rule, replicating, transient } from "./rule.ts";

/**
 * Errors of the token endpoint, met when the new credentials are tried; specs/entra/token-errors.json. (The
 * admin's own sign-in is MSAL's and never comes here.)
 */
export const entraRules: readonly Rule[] = [
  {
    source: "entra-24: invalid secret; normal for 5-60 s after it was made",
    codes: ["AADSTS7000215"],
    verdict: ifOurs(denied("credentials")),
  },
  {
    source: "entra-22: application not in the directory; normal for a new one",
    codes: ["AADSTS700016"],
    verdict: ifOurs(notFound),
  },
  {
    source: "specs/entra/token-errors.json: no service principal in the tenant; the application's is new",
    codes: ["AADSTS7000229"],
    verdict: ifOurs(notFound),
  },
  { source: "expired secret", codes: ["AADSTS7000222"], verdict: denied("credentials") },
  {
    source: "entra-25: no consent; normal for about 30 s after it was given",
    codes: ["AADSTS65001"],
    verdict: (facts, { ours }) => (ours ? replicating(facts) : interaction(facts)),
  },
  {
    source: "multi-factor sign-in or enrolment",
    codes: ["AADSTS50076", "AADSTS50079"],
    verdict: interaction,
  },
  { source: "Conditional Access", codes: ["AADSTS53003"], verdict: denied("conditional-access") },
  {
    source: "the organization's URL is unknown to Entra, or Dataverse's service principal is new",
    codes: ["AADSTS500011"],
    verdict: ifOurs(notFound),
  },
  {
    source: "entra-04, entra-03: an Origin header was sent; tenant unknown; malformed; not for this app",
    codes: ["AADSTS9002326", "AADSTS900023", "AADSTS90014", "AADSTS9002313", "AADSTS65002", "AADSTS50011"],
    verdict: fatal,
  },
  {
    source: "RFC 6749 4.1.2.1",
    codes: ["temporarily_unavailable", "server_error"],
    verdict: transient,
  },
  { source: "RFC 6749 5.2", codes: ["invalid_client"], verdict: denied("credentials") },
  { source: "inference: any other refusal", status: [403], verdict: denied("other") },
];
