import { classify } from "../microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../microsoft/errors.ts";
import { problemOf } from "./blocked.ts";
import type { Problem } from "./plan.ts";
import { SignInError } from "./setup-ports.ts";

/** What support would ask for, of a failed request: codes and ids, never bodies or tokens. */
export const technicalOf = ({ facts }: MicrosoftError): Readonly<Record<string, string>> => ({
  service: facts.service,
  operation: facts.operation,
  status: String(facts.status),
  code: facts.code,
  ...(facts.requestId ? { requestId: facts.requestId } : {}),
});

/** Any error as the four parts that an admin reads. `values` fill names into the sentences. */
export function problemFrom(error: unknown, values: Readonly<Record<string, string>> = {}): Problem {
  if (error instanceof SignInError) return signInProblem(error, values);
  if (error instanceof InteractionNeededError)
    return problemOf("sign-in-again", { remedy: "sign-in-again", values });
  if (error instanceof MicrosoftError) return microsoftProblem(error, values);
  const name = error instanceof Error ? error.name : typeof error;
  return problemOf("unexpected", { remedy: "resume", values, technical: { error: name } });
}

function signInProblem(
  { failure, technical }: SignInError,
  values: Readonly<Record<string, string>>,
): Problem {
  const remedies = {
    cancelled: "sign-in",
    "no-client-id": "open-options",
    unreachable: "sign-in",
    "consent-needed": "other-account",
    "blocked-by-policy": "other-account",
    "app-not-usable": "open-options",
    "tenant-needed": "open-options",
    "tenant-unknown": "open-options",
    "other-organization": "other-account",
    failed: "sign-in",
  } as const;
  return problemOf(`sign-in-${failure}`, { remedy: remedies[failure], values, technical });
}

function microsoftProblem(error: MicrosoftError, values: Readonly<Record<string, string>>): Problem {
  const technical = technicalOf(error);
  const verdict = classify(error, { ours: false });
  switch (verdict.is) {
    case "denied":
      return error.facts.service === "dataverse"
        ? problemOf("not-system-administrator", {
            remedy: "other-account",
            values,
            technical,
            forward: "problem.not-system-administrator.forward",
          })
        : problemOf("directory-role-missing", {
            remedy: "other-account",
            values,
            technical,
            forward: "problem.directory-role-missing.forward",
          });
    case "interaction":
      return problemOf("sign-in-again", { remedy: "sign-in-again", values, technical });
    case "policy":
      return problemOf(verdict.kind === "forbidden" ? "secrets-forbidden" : "secret-too-long", {
        remedy: "retry",
        values,
        technical,
      });
    case "name-taken":
      return problemOf("application-deleted", { remedy: "retry", values, technical });
    case "admin-mode":
      return problemOf("environment-admin-mode", { remedy: "retry", values, technical });
    case "throttled":
    case "replicating":
    case "transient":
    case "unknown-outcome":
      return problemOf("microsoft-unavailable", { remedy: "resume", values, technical });
    default:
      return problemOf("refused", { remedy: "resume", values, technical });
  }
}
