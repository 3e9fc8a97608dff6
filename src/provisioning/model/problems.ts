import { NotStoredError } from "../../ground/stored.ts";
import { apiIdIn, microsoftApis } from "../../microsoft/apis.ts";
import type { CauseId } from "../../microsoft/causes.ts";
import { policiesIn } from "../../microsoft/challenge.ts";
import { type Circumstances, judge } from "../../microsoft/classify.ts";
import { InteractionNeededError, MicrosoftError } from "../../microsoft/errors.ts";
import { neededScope } from "../../microsoft/rights.ts";
import { type WordId, type WordValue, words } from "../../words/index.ts";
import { whatWasAsked, whoRefused } from "./asked.ts";
import { type BlockCode, problemOf } from "./blocked.ts";
import { causeHelp } from "./cause-help.ts";
import type { Problem, Remedy } from "./plan.ts";
import { bladeLink, type Principals } from "./portal-links.ts";
import { quoted } from "./quote.ts";
import { apiInDetails, apiValues, commandFor } from "./refused-api.ts";
import { signInDemand } from "./sign-in-demand.ts";
import { SignInError } from "./sign-in-error.ts";
import { OutOfPatience } from "./stops.ts";

/** Names and other values of sentences. */
export type Values = Readonly<Record<string, WordValue>>;
type Technical = Problem["technical"];

/** What else is known of a refusal. */
export interface Known extends Circumstances {
  readonly principals?: Principals;
}

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
    ...(facts.api ? { api: apiInDetails(facts.api) } : {}),
    ...asPolicies(facts.policies ?? policiesIn(facts.claims)),
    ...(host && (status === 0 || facts.foreign) ? { host } : {}),
    ...(requestId ? { requestId } : {}),
    ...(said && !facts.foreign ? { message: said } : {}),
  };
}

/**
 * Any error as the parts that an admin reads.
 * @param values fill names into the sentences.
 * @param known `ours`: the app that was asked about is one that this set-up has made. `principals`: for links (principals.ts).
 */
export function problemFrom(error: unknown, values: Values = {}, known: Known = { ours: false }): Problem {
  if (error instanceof StepProblem) return stepProblem(error, values);
  if (error instanceof NotStoredError) return problemOf("no-room", { remedy: "resume", values });
  if (error instanceof SignInError) return signInProblem(error, values, known);
  if (error instanceof OutOfPatience) return waitedInVain(error, values, known);
  if (error instanceof InteractionNeededError) {
    return problemOf("sign-in-again", {
      remedy: "sign-in-again",
      values,
      technical: technicalOfDemand(error),
    });
  }
  if (error instanceof MicrosoftError) return microsoftProblem(error, values, known);
  const name = error instanceof Error ? error.name : typeof error;
  return problemOf("unexpected", { remedy: "resume", values, technical: { error: name } });
}

/**
 * A sign-in that has just been done and is asked for again by the same demand: another one would be refused as well.
 * null: it is none of these.
 * @param signedInFor `signInDemand` of the sign-in that was just done
 */
export function signInInVain(error: unknown, signedInFor: string | null, values: Values): Problem | null {
  const isSame = (code: string): boolean =>
    signedInFor !== null && signedInFor === signInDemand(code, claimsIn(error));
  if (error instanceof MicrosoftError && isSame(error.facts.code) && wantsSignIn(error)) {
    const technical = technicalOf(error);
    const said = technical.message ?? "";
    const why = words(said ? "problem.sign-in-not-taken.said" : "problem.sign-in-not-taken.unsaid", { said });
    return problemOf("sign-in-not-taken", {
      remedy: "other-account",
      values: { ...valuesOf(error), ...values, ...namesOf(error, values), why },
      technical,
    });
  }
  if (!(error instanceof InteractionNeededError) || !isSame(error.code)) return null;
  const technical = technicalOfDemand(error);
  return problemOf("sign-in-in-vain", {
    remedy: "other-account",
    values: { ...values, code: error.code },
    technical,
  });
}

const asPolicies = (ids: readonly string[]): Technical =>
  ids.length === 0 ? {} : { policies: ids.join(" ") };

/** The same of a sign-in that Microsoft asks for. */
function technicalOfDemand({ code, said, claims }: InteractionNeededError): Technical {
  if (code === "") return {};
  const message = quoted(said);
  return { service: "entra", code, ...asPolicies(policiesIn(claims)), ...(message ? { message } : {}) };
}

const wantsSignIn = (error: MicrosoftError): boolean =>
  judge(error, { ours: false }).verdict.is === "interaction";

/** What Microsoft wants to be given at the next sign-in, if that is what an error says. */
export function claimsIn(error: unknown): string | null {
  if (error instanceof InteractionNeededError) return error.claims;
  return error instanceof MicrosoftError ? error.facts.claims : null;
}

function stepProblem({ code, values: own, how }: StepProblem, given: Values): Problem {
  const { cause } = how;
  const technical = cause instanceof MicrosoftError ? technicalOf(cause) : {};
  const values =
    cause instanceof MicrosoftError ? { ...valuesOf(cause), ...given, ...namesOf(cause, given) } : given;
  return problemOf(code, {
    remedy: how.remedy ?? "resume",
    values: { ...values, ...own },
    technical,
    ...(how.forward ? { forward: `problem.${code}.forward` as never } : {}),
  });
}

/** A sign-in that Entra refused by a number is judged by the same rows as everything else. */
function signInProblem(
  { failure, technical, values: own }: SignInError,
  values: Values,
  { principals }: Known,
): Problem {
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
  const problem = microsoftProblem(error, all, { ours: false, ...(principals ? { principals } : {}) });
  const { message: _, ...codes } = technical;
  // Fewer permissions have been tried already.
  const remedy =
    problem.remedy === "sign-in-for-less" && technical.asking !== undefined ? "sign-in" : problem.remedy;
  return { ...problem, remedy, technical: { ...codes, ...problem.technical } };
}

/** What was learned of a sign-in, as the table of causes takes it. */
function asMicrosoftError(technical: Technical): MicrosoftError {
  const { code = "", error = "", suberror = "", status = "400", message = "", host } = technical;
  const api = apiIdIn(technical.api);
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
    ...(api ? { api } : {}),
    ...(host ? { host } : {}),
    ...(technical.foreign ? { foreign: true } : {}),
  });
}

/** The refusal of Microsoft's that an error is, or that it was waited out for; null: it is none. */
export function refusalBehind(error: unknown): MicrosoftError | null {
  if (error instanceof OutOfPatience) return refusalBehind(error.last);
  if (error instanceof StepProblem) return refusalBehind(error.how.cause);
  if (error instanceof MicrosoftError) return error;
  if (!(error instanceof SignInError) || error.failure !== "refused") return null;
  const refusal = asMicrosoftError(error.technical);
  const { clientId } = error.values;
  if (clientId === undefined) return refusal;
  const held = { clientId, scopes: null, roles: null, byApplication: false };
  return new MicrosoftError(refusal.message, { ...refusal.facts, held });
}

/** A list that was waited for in vain, while others came. */
export function unreadProblem(error: unknown, values: Values, known: Known): Problem {
  const fault = error instanceof OutOfPatience ? error.last : null;
  // Throttling and other causes with a name have their own sentence.
  if (!(fault instanceof MicrosoftError) || judge(fault, { ours: false }).cause !== "microsoft-unavailable")
    return problemFrom(error, values, known);
  return problemOf("read-not-answered", {
    remedy: "retry",
    values: { ...valuesOf(fault), ...values, ...namesOf(fault, values) },
    technical: technicalOf(fault),
  });
}

/** Waiting has not helped: with what, and for whom. */
function waitedInVain({ verdict, last }: OutOfPatience, values: Values, known: Known): Problem {
  if (last instanceof MicrosoftError) {
    const { cause } = judge(last, { ours: true });
    if (verdict !== "replicating") return causeProblem(cause ?? "microsoft-unavailable", last, values, known);
    // "Not yet" has lasted longer than it can: what the answer proves of something older is what is left to say.
    if (cause !== null && !isOfOurs(cause)) return causeProblem(cause, last, values, known);
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

function microsoftProblem(error: MicrosoftError, values: Values, known: Known): Problem {
  const { cause } = judge(error, known);
  return cause === null ? quotedProblem(error, values) : causeProblem(cause, error, values, known);
}

/** What a row proves, with its sentences and what helps. */
export function causeProblem(
  cause: CauseId,
  error: MicrosoftError,
  values: Values,
  { principals = {} }: Pick<Known, "principals"> = {},
): Problem {
  const all = { ...valuesOf(error, textOf(values.environment)), ...values };
  const help = causeHelp[cause];
  const technical = technicalOf(error);
  // The words of the environment's own code are the cause; without words there is nothing to tell.
  if (cause === "rule-of-the-environment" && !technical.message) return quotedProblem(error, values);
  if (cause === "scope-missing" && neededScope(error.facts) === null) return quotedProblem(error, values);
  const portal = textOf(values.portal);
  const link =
    help.link &&
    portal !== "" &&
    bladeLink(portal, help.link, {
      appId: textOf(all.clientId),
      apiId: error.facts.api ? microsoftApis[error.facts.api].appId : "",
      principals,
    });
  const copy = cause.startsWith("redirect-uri") ? textOf(all.redirectUri) : commandFor(cause, error.facts);
  return problemOf(cause as BlockCode, {
    remedy: help.remedy,
    values: all,
    technical: cause === "answer-not-usable" ? { ...technical, answer: error.message } : technical,
    ...(help.forward ? { forward: `problem.${cause}.forward` as WordId } : {}),
    ...(link ? { link } : {}),
    ...(copy ? { copy } : {}),
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
function valuesOf({ facts, message }: MicrosoftError, environment = ""): Values {
  return {
    ...apiValues(facts, environment),
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
