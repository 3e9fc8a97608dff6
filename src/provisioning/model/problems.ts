import { NotStoredError } from "../../ground/stored.ts";
import { classify } from "../../microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../../microsoft/errors.ts";
import { type BlockCode, problemOf } from "./blocked.ts";
import type { Problem, Remedy } from "./plan.ts";
import { SignInError } from "./sign-in-error.ts";
import { OutOfPatience } from "./stops.ts";

type Values = Readonly<Record<string, string>>;

/** A step cannot go on until somebody does something; known beforehand by its code. */
export class StepProblem extends Error {
  override readonly name = "StepProblem";
  readonly code: BlockCode;
  readonly values: Values;
  readonly how: { readonly remedy?: Remedy; readonly forward?: boolean; readonly cause?: unknown };

  constructor(code: BlockCode, values: Values, how: StepProblem["how"] = {}) {
    super(code);
    this.code = code;
    this.values = values;
    this.how = how;
  }
}

/** What support would ask for, of a failed request: codes and ids, never bodies or tokens. */
export const technicalOf = ({ facts }: MicrosoftError): Readonly<Record<string, string>> => ({
  service: facts.service,
  operation: facts.operation,
  status: String(facts.status),
  code: facts.code,
  ...(facts.requestId ? { requestId: facts.requestId } : {}),
});

/** Any error as the four parts that an admin reads. `values` fill names into the sentences. */
export function problemFrom(error: unknown, values: Values = {}): Problem {
  if (error instanceof StepProblem) return stepProblem(error, values);
  if (error instanceof NotStoredError) return problemOf("no-room", { remedy: "resume", values });
  if (error instanceof SignInError) return signInProblem(error, values);
  if (error instanceof OutOfPatience) {
    const technical = error.last instanceof MicrosoftError ? technicalOf(error.last) : {};
    const code = error.verdict === "replicating" ? "microsoft-is-slow" : "microsoft-unavailable";
    return problemOf(code, { remedy: "resume", values, technical });
  }
  if (error instanceof InteractionNeededError)
    return problemOf("sign-in-again", { remedy: "sign-in-again", values });
  if (error instanceof MicrosoftError) return microsoftProblem(error, values);
  const name = error instanceof Error ? error.name : typeof error;
  return problemOf("unexpected", { remedy: "resume", values, technical: { error: name } });
}

/** What Microsoft wants to be given at the next sign-in, if that is what an error says. */
export function claimsIn(error: unknown): string | null {
  if (error instanceof InteractionNeededError) return error.claims;
  return error instanceof MicrosoftError ? error.facts.claims : null;
}

function stepProblem({ code, values: own, how }: StepProblem, values: Values): Problem {
  const technical = how.cause instanceof MicrosoftError ? technicalOf(how.cause) : {};
  return problemOf(code, {
    remedy: how.remedy ?? "resume",
    values: { ...values, ...own },
    technical,
    ...(how.forward ? { forward: `problem.${code}.forward` as never } : {}),
  });
}

function signInProblem({ failure, technical }: SignInError, values: Values): Problem {
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

function microsoftProblem(error: MicrosoftError, values: Values): Problem {
  const technical = technicalOf(error);
  const verdict = classify(error, { ours: false });
  switch (verdict.is) {
    case "denied":
      return denied(error, values, technical);
    case "interaction":
      return problemOf("sign-in-again", { remedy: "sign-in-again", values, technical });
    case "policy":
      return verdict.kind === "forbidden"
        ? problemOf("secrets-forbidden", {
            remedy: "resume",
            values,
            technical,
            forward: "problem.secrets-forbidden.forward",
          })
        : problemOf("secret-too-long", { remedy: "resume", values, technical });
    case "name-taken":
      return problemOf("application-deleted", { remedy: "resume", values, technical });
    case "admin-mode":
      return problemOf("environment-admin-mode", { remedy: "retry", values, technical });
    case "throttled":
    case "replicating":
    case "transient":
    case "unknown-outcome":
      return problemOf("microsoft-unavailable", { remedy: "resume", values, technical });
    default:
      if (isSuccess(error)) {
        const said = { ...technical, answer: error.message };
        return problemOf("answer-not-usable", { remedy: "resume", values, technical: said });
      }
      return problemOf("refused", { remedy: "resume", values, technical });
  }
}

/** A success of which nothing can be made: `message` is then ours. */
const isSuccess = ({ facts }: MicrosoftError): boolean => facts.status >= 200 && facts.status <= 299;

function denied(error: MicrosoftError, values: Values, technical: Values): Problem {
  switch (error.facts.service) {
    case "dataverse":
      return problemOf("not-system-administrator", {
        remedy: "other-account",
        values,
        technical,
        forward: "problem.not-system-administrator.forward",
      });
    case "graph":
      return problemOf("directory-role-missing", {
        remedy: "other-account",
        values,
        technical,
        forward: "problem.directory-role-missing.forward",
      });
    case "power-platform":
      return problemOf("elevation-refused", { remedy: "other-account", values, technical });
    case "entra":
      return problemOf("secret-not-accepted", { remedy: "resume", values, technical });
  }
}
