import { MicrosoftError, type Service } from "../../microsoft/errors.ts";
import { rightsOf } from "../../microsoft/rights.ts";
import { type RightsFinding, rightsFindings } from "../../microsoft/rights-finding.ts";
import type { JournalEntry, JournalRun } from "../model/journal-record.ts";
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
): MicrosoftError | null {
  const wanted = sameness(request.intent);
  const entry = run?.entries.findLast(
    (one) =>
      one.step === request.step &&
      one.write === request.write &&
      !isMine(one.number) &&
      one.askedAt === askedAt &&
      sameness(one.intent) === wanted,
  );
  const { outcome } = entry ?? {};
  return outcome?.is === "failed" && outcome.facts ? refusalFrom(outcome.facts) : null;
}

/** What makes two requests the same: not marks that are drawn anew, nor the second in which a secret ends. */
const sameness = (intent: JournalEntry["intent"]): string =>
  JSON.stringify(
    Object.entries(intent)
      .filter(([name]) => name !== "mark" && name !== "knownKeyIds")
      .map(([name, value]) => [name, name === "endDateTime" ? String(value).slice(0, 10) : value])
      .sort(),
  );

function refusalFrom(facts: Readonly<Record<string, string>>): MicrosoftError {
  const { service, operation = "", status, code = "", details = "", rights, message = "" } = facts;
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
    ...(facts.foreign ? { foreign: true } : {}),
    ...(facts.refused ? { refused: true } : {}),
    ...(message ? { said: true } : {}),
    ...(finding ? { rights: finding } : {}),
  });
}
