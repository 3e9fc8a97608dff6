import { type Words, words } from "../../../words/index.ts";
import type { CheckVerb } from "../../model/check-state.ts";
import type { CheckFinding, CheckOutcome } from "../../model/finished-setup.ts";
import type { ProcedureLine } from "../../model/procedure-state.ts";
import type { StepId } from "../../model/step-ids.ts";
import type { CheckBasis } from "./lines.ts";
import { strangeMarks } from "./strange.ts";

type Line = Pick<ProcedureLine<CheckVerb>, "id" | "does" | "step">;

/**
 * What an earlier check has found about the same line. Something that could not be seen then says nothing about what is
 * seen now, nor the other way round.
 */
export const formerFinding = (
  check: CheckOutcome | undefined,
  { id, does }: Pick<Line, "id" | "does">,
): CheckFinding | undefined =>
  check?.findings.find((one) => one.line === id && (one.does === "cannot-see") === (does === "cannot-see"));

/** When a check has found a way in of others first, ISO 8601; null: none has. */
export function foundFirst(check: CheckOutcome | undefined, mark: string): string | null {
  const at = check?.strangeSince?.[mark];
  if (at !== undefined && !Number.isNaN(Date.parse(at))) return at;
  if (!check?.strange.includes(mark)) return null;
  return check.findings.find(({ line }) => line === "others")?.since ?? null;
}

/** Lines about ways in of others, each of which may have come on another day. */
const aboutOthers: readonly string[] = ["others", "roles-more"];

/** Since when something is not as it was, as far as that is known: one note at most of each kind. */
export function sinceWhen(line: Line, basis: CheckBasis): readonly Words[] {
  if (line.does === "fine" || line.does === "cannot-see") return [];
  const { check, connectedAt } = basis.setUp;
  const last = words("check.since.fine", { date: dayOf(check?.at ?? connectedAt) });
  if (aboutOthers.includes(line.id)) {
    const marks = strangeMarks(basis)[line.id === "others" ? "keys" : "roles"];
    const known = marks.flatMap((mark) => foundFirst(check, mark) ?? []).sort();
    const [first] = known;
    if (first === undefined) return wasSeen(line, check) ? [last] : [];
    const more = marks.length - known.length;
    return [
      words("check.since.found", { date: dayOf(first) }),
      ...(more > 0 && check ? [words("check.since.more", { count: more, date: dayOf(check.at) })] : []),
    ];
  }
  const before = formerFinding(check, line);
  if (before) return [words("check.since.found", { date: dayOf(before.since) })];
  return wasSeen(line, check) ? [last] : [];
}

const dayOf = (iso: string): string => iso.slice(0, 10);

const organizationSteps: readonly StepId[] = ["application-user", "security-roles"];
const inOrganization = (line: string): boolean => /^(user|unit|roles)/.test(line);

/**
 * Whether the last check has seen what a line is about. Where the app or the user was missing, or something there could
 * not be seen, it has looked at less.
 */
function wasSeen({ step }: Line, check: CheckOutcome | undefined): boolean {
  if (step === "verification") return false;
  const here = organizationSteps.includes(step);
  return !check?.findings.some(
    ({ line, does }) =>
      inOrganization(line) === here && (does === "cannot-see" || line === "application" || line === "user"),
  );
}
