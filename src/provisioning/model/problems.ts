import { NotStoredError } from "../../ground/stored.ts";
import type { CauseId } from "../../microsoft/causes.ts";
import { type Circumstances, judge } from "../../microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../../microsoft/errors.ts";
import { neededScope } from "../../microsoft/rights.ts";
import { type WordId, type WordValue, words } from "../../words/index.ts";
import { whatWasAsked, whoRefused } from "./asked.ts";
import { type BlockCode, problemOf } from "./blocked.ts";
import { causeHelp } from "./cause-help.ts";
import type { Problem, Remedy } from "./plan.ts";
import { bladeLink } from "./portal-links.ts";
import { quoted } from "./quote.ts";
import { SignInError } from "./sign-in-error.ts";
import { OutOfPatience } from "./stops.ts";

/** Names and other values of sentences. */
export type Values = Readonly<Record<string, WordValue>>;
type Technical = Problem["technical"];

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

/**
 * What support would ask for, of a failed request: codes, ids and what was said, quoted as strangers' words are
 * (quote.ts); never bodies or tokens.
 */
export function technicalOf({ facts, message }: MicrosoftError): Technical {
  const { service, operation, status, code, requestId, host } = facts;
  const said = facts.said ? quoted(message) : "";
  return {
    service,
    operation,
    status: String(status),
    code,
    ...(host && (status === 0 || facts.foreign) ? { host } : {}),
    ...(requestId ? { requestId } : {}),
    ...(said && !facts.foreign ? { message: said } : {}),
  };
}

/**
 * Any error as the parts that an admin reads.
 * @param values fill names into the sentences.
 * @param circumstances `ours`: the app that was asked about is one that this set-up has made.
 */
export function problemFrom(
  error: unknown,
  values: Values = {},
  circumstances: Circumstances = { ours: false },
): Problem {
  if (error instanceof StepProblem) return stepProblem(error, values);
  if (error instanceof NotStoredError) return problemOf("no-room", { remedy: "resume", values });
  if (error instanceof SignInError) return signInProblem(error, values);
  if (error instanceof OutOfPatience) return waitedInVain(error, values);
  if (error instanceof InteractionNeededError) {
    const technical: Technical = error.code === "" ? {} : { service: "entra", code: error.code };
    return problemOf("sign-in-again", { remedy: "sign-in-again", values, technical });
  }
  if (error instanceof MicrosoftError) return microsoftProblem(error, values, circumstances);
  const name = error instanceof Error ? error.name : typeof error;
  return problemOf("unexpected", { remedy: "resume", values, technical: { error: name } });
}

/**
 * A sign-in that has just been done and is asked for again by the same number: another one would be refused as well.
 * null: it is none of these.
 */
export function signInInVain(error: unknown, signedInFor: string | null, values: Values): Problem | null {
  if (!(error instanceof InteractionNeededError) || error.code === "" || error.code !== signedInFor)
    return null;
  const { code } = error;
  const technical: Technical = { service: "entra", code };
  return problemOf("sign-in-in-vain", { remedy: "other-account", values: { ...values, code }, technical });
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

/** A sign-in that Entra refused by a number is judged by the same rows as everything else. */
function signInProblem({ failure, technical, values: own }: SignInError, values: Values): Problem {
  const all = { ...values, ...own };
  const remedies = {
    cancelled: "sign-in",
    "no-client-id": "open-options",
    unreachable: "sign-in",
    "personal-account": "other-account",
    failed: "sign-in",
  } as const;
  if (failure !== "refused")
    return problemOf(`sign-in-${failure}`, { remedy: remedies[failure], values: all, technical });
  const error = asMicrosoftError(technical);
  const problem = microsoftProblem(error, all, { ours: false });
  const { message: _, ...codes } = technical;
  // Fewer permissions have been tried already.
  const remedy =
    problem.remedy === "sign-in-for-less" && technical.asking !== undefined ? "sign-in" : problem.remedy;
  return { ...problem, remedy, technical: { ...codes, ...problem.technical } };
}

/** What was learned of a sign-in, as the table of causes takes it. */
function asMicrosoftError(technical: Technical): MicrosoftError {
  const { code = "", error = "", suberror = "", status = "400", message = "", host } = technical;
  return new MicrosoftError(message, {
    service: "entra",
    operation: "GET /{tenant}/oauth2/v2.0/authorize",
    status: Number(status),
    code: code || error,
    detailCodes: [error, suberror].filter((one) => one !== ""),
    requestId: technical.requestId ?? technical.correlationId ?? null,
    retryAfterMs: null,
    claims: null,
    ...(message ? { said: true } : {}),
    ...(host ? { host } : {}),
    ...(technical.foreign ? { foreign: true } : {}),
  });
}

/** Waiting has not helped: with what, and for whom. */
function waitedInVain({ verdict, last }: OutOfPatience, values: Values): Problem {
  if (last instanceof MicrosoftError) {
    const { cause } = judge(last, { ours: true });
    if (verdict !== "replicating") return causeProblem(cause ?? "microsoft-unavailable", last, values);
    // "Not yet" has lasted longer than it can: what the answer proves of something older is what is left to say.
    if (cause !== null && !isOfOurs(cause)) return causeProblem(cause, last, values);
    if (cause === null && last.facts.code !== "") return quotedProblem(last, values);
    return problemOf("microsoft-is-slow", { remedy: "resume", values, technical: technicalOf(last) });
  }
  return problemOf(verdict === "replicating" ? "microsoft-is-slow" : "microsoft-unavailable", {
    remedy: "resume",
    values: { ...values, who: words("problem.who.dataverse-unnamed") },
  });
}

/** Causes whose sentence says no more than that Microsoft does not see what was made. */
const isOfOurs = (cause: CauseId): boolean =>
  ["not-copied", "object-missing", "app-not-seen-by-dataverse"].includes(cause);

function microsoftProblem(error: MicrosoftError, values: Values, circumstances: Circumstances): Problem {
  const { cause } = judge(error, circumstances);
  return cause === null ? quotedProblem(error, values) : causeProblem(cause, error, values);
}

/** What a row proves, with its sentences and what helps. */
export function causeProblem(cause: CauseId, error: MicrosoftError, values: Values): Problem {
  const all = { ...valuesOf(error), ...values };
  const help = causeHelp[cause];
  const technical = technicalOf(error);
  // The words of the environment's own code are the cause; without words there is nothing to tell.
  if (cause === "rule-of-the-environment" && !technical.message) return quotedProblem(error, values);
  if (cause === "scope-missing" && neededScope(error.facts) === null) return quotedProblem(error, values);
  const portal = textOf(values.portal);
  const link = help.link && portal !== "" && bladeLink(portal, help.link, textOf(all.clientId));
  const redirectUri = cause.startsWith("redirect-uri") ? textOf(all.redirectUri) : "";
  return problemOf(cause as BlockCode, {
    remedy: help.remedy,
    values: all,
    technical: cause === "answer-not-usable" ? { ...technical, answer: error.message } : technical,
    ...(help.forward ? { forward: `problem.${cause}.forward` as WordId } : {}),
    ...(link ? { link } : {}),
    ...(redirectUri ? { copy: redirectUri } : {}),
  });
}

const textOf = (value: WordValue | undefined): string => (typeof value === "string" ? value : "");

/** Nothing with a name is proved: who refused what, in their words. */
function quotedProblem(error: MicrosoftError, values: Values): Problem {
  const technical = technicalOf(error);
  const code = technical.message ? "refused" : "refused-silently";
  return problemOf(code, {
    remedy: "retry",
    values: { ...valuesOf(error), ...values, ...namesOf(error, values) },
    technical,
  });
}

const namesOf = ({ facts }: MicrosoftError, { environment }: Values): Values => ({
  who: whoRefused(facts.service, typeof environment === "string" ? environment : ""),
  what: whatWasAsked(facts),
});

/** What the sentences of causes may name, from the answer itself. */
function valuesOf(error: MicrosoftError): Values {
  const { facts, message } = error;
  return {
    host: facts.host ?? "",
    status: facts.status,
    code: facts.code,
    said: quoted(message),
    scope: neededScope(facts) ?? "",
    clientId: facts.held?.clientId ?? words("problem.client-id.unknown"),
    redirectUri: words("problem.redirect-uri.unknown"),
    privilege: /\bprv\w+/.exec(message)?.[0] ?? "",
    owners: words("problem.owners.unknown"),
    who: whoRefused(facts.service, ""),
  };
}
