import { apiIdIn } from "../../microsoft/apis.ts";
import { MicrosoftError, type Service } from "../../microsoft/errors.ts";
import { rightsOf } from "../../microsoft/rights.ts";
import { type RightsFinding, rightsFindings } from "../../microsoft/rights-finding.ts";
import { isSameRequest, type JournalEntry, type JournalRun } from "../model/journal-record.ts";
import { quoted } from "../model/quote.ts";

/** A definite refusal as the journal keeps it: codes, and its sentence as it may be shown. */
export const refusalFacts = ({ facts, message }: MicrosoftError): Readonly<Record<string, string>> => ({
  service: facts.service,
  operation: facts.operation,
  status: String(facts.status),
  code: facts.code,
  details: facts.detailCodes.join(" "),
  rights: rightsOf(facts),
  ...(facts.requestId ? { requestId: facts.requestId } : {}),
  ...(facts.host ? { host: facts.host } : {}),
  ...(facts.api ? { api: facts.api } : {}),
  ...(facts.policies ? { policies: facts.policies.join(" ") } : {}),
  ...(facts.foreign ? { foreign: "true" } : {}),
  ...(facts.refused ? { refused: "true" } : {}),
  ...(facts.said ? { message: quoted(message) } : {}),
});

/**
 * When a person asks for work, as a mark that no earlier asking had, even where the computer's clock was set back.
 * @param before the mark of the asking before. @param now ms since the epoch.
 */
export const askedAgain = (before: number | undefined, now: number): number =>
  Number.isFinite(before) ? Math.max(now, Number(before) + 1) : now;

/** A definite refusal of an earlier turn. */
export interface RefusedBefore {
  readonly error: MicrosoftError;
  /** Of its entry in the journal. */
  readonly number: number;
  /** Whether an answer before the refusal was lost: then it may have been carried out. */
  readonly mayBeDone: boolean;
}

/**
 * The definite refusal of the same request in an earlier turn of what a person asked for: an alarm or a worker that
 * died must not send again what was refused. A person may: something may have been mended.
 * @param askedAt the mark of that asking ({@link askedAgain}).
 * @param isMine whether an entry is of this turn, in which steps decide themselves what they ask for instead.
 */
export function refusedBefore(
  run: JournalRun | null,
  request: Pick<JournalEntry, "step" | "write" | "intent">,
  askedAt: number,
  isMine: (number: number) => boolean,
): RefusedBefore | null {
  const entry = run?.entries.findLast(
    (one) => !isMine(one.number) && one.askedAt === askedAt && isSameRequest(one, request),
  );
  if (entry === undefined) return null;
  const { outcome, refused, number } = entry;
  const facts = outcome === null ? refused : outcome.is === "failed" ? outcome.facts : undefined;
  return facts ? { error: refusalFrom(facts), number, mayBeDone: outcome === null } : null;
}

function refusalFrom(facts: Readonly<Record<string, string>>): MicrosoftError {
  const { service, operation = "", status, code = "", details = "", rights, message = "" } = facts;
  const api = apiIdIn(facts.api);
  const finding = rightsFindings.find((one) => one === rights) as RightsFinding | undefined;
  return new MicrosoftError(message, {
    service: service as Service,
    operation,
    status: Number(status),
    code,
    detailCodes: details === "" ? [] : details.split(" "),
    requestId: facts.requestId ?? null,
    retryAfterMs: null,
    claims: null,
    ...(facts.host ? { host: facts.host } : {}),
    ...(api ? { api } : {}),
    ...(facts.policies ? { policies: facts.policies.split(" ") } : {}),
    ...(facts.foreign ? { foreign: true } : {}),
    ...(facts.refused ? { refused: true } : {}),
    ...(message ? { said: true } : {}),
    ...(finding ? { rights: finding } : {}),
  });
}
