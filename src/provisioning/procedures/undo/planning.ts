import { stableHash } from "../../../ground/stable-hash.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { familyOf, isOpen, leftForLast } from "../../model/family.ts";
import type { JournalRecord, JournalRun } from "../../model/journal-record.ts";
import { appsOf, entriesIn, factOf, type OwnEntry } from "../../model/own-work.ts";
import type { ProcedurePlan } from "../../model/procedure-state.ts";
import type { UndoVerb } from "../../model/undo-state.ts";
import type { AnyUndoStep, UndoFound, UndoPiece, UndoSituation } from "../../steps/undo-step.ts";
import { undoSteps } from "../../steps/undo-steps.ts";

/** Everything that the plan of an undo rests on. */
export interface UndoBasis {
  readonly recipe: Recipe;
  readonly record: JournalRecord;
  readonly run: JournalRun;
  readonly deleteApplication: boolean;
  readonly found: UndoFound;
  /** ms since the epoch. */
  readonly inspectedAt: number;
}

/** A piece with the step that carries it out. */
export interface PlannedPiece {
  readonly piece: UndoPiece;
  readonly by: AnyUndoStep;
}

export interface UndoPlanning {
  readonly plan: ProcedurePlan<UndoVerb>;
  readonly pieces: readonly PlannedPiece[];
}

const isSetUp = ({ undoes }: JournalRun): boolean => undoes === undefined;

/** What is still to be taken back of a run and its family: neither refused nor undone. Oldest first. */
export const openEntries = (run: JournalRun, record: JournalRecord): readonly OwnEntry[] =>
  [...familyOf(run, record).flatMap(entriesIn).filter(isOpen), ...leftForLast(run, record)].sort(
    (a, b) => a.at.localeCompare(b.at) || a.number - b.number,
  );

/** Whether a run uses an application. What a run of an older version used is not known, so it may be this one. */
function uses(run: JournalRun, appId: string): boolean {
  const apps = appsOf(run);
  if (appId === "" || apps.has(appId)) return true;
  return apps.size === 0 && run.appId === undefined && run.finishedAt !== null;
}

/** When the first run began of which something is taken back: what came after it may rely on that. ms since the epoch */
const sinceOf = (
  family: readonly JournalRun[],
  entries: readonly OwnEntry[],
  { runs }: JournalRecord,
): number =>
  Math.min(
    ...[...family, ...runs.filter(({ id }) => entries.some(({ runId }) => runId === id))].map(
      ({ startedAt }) => Date.parse(startedAt),
    ),
  );

type Outcomes = readonly (string | undefined)[];

/** Lines that undos were about, by what came of it. */
const undoneBy = (undos: readonly JournalRun[], is: Outcomes): readonly string[] =>
  undos
    .flatMap(({ entries }) => entries)
    .filter(({ outcome }) => is.includes(outcome?.is))
    .map((entry) => factOf(entry, "undoes"));

/** Lines of secrets that were removed by an undo, or after a new secret. */
const removedBy = (runs: readonly JournalRun[], is: Outcomes): readonly string[] =>
  runs
    .flatMap(({ entries }) => entries)
    .filter(({ write, outcome }) => write === "remove-secret" && is.includes(outcome?.is))
    .map((entry) => `secret:${factOf(entry, "keyId")}`);

/** What is taken back, what stays and why. Pure: the same basis makes the same plan. */
export function planUndo(basis: UndoBasis): UndoPlanning {
  const { recipe, record, run, deleteApplication, found, inspectedAt } = basis;
  const family = familyOf(run, record);
  const own = family.map(({ id }) => id);
  const entries = openEntries(run, record);
  const inTenant = record.runs.filter(({ tenantId }) => tenantId === run.tenantId);
  const others = inTenant.filter(
    (one) =>
      isSetUp(one) &&
      !own.includes(one.id) &&
      (one.undoneAt ?? null) === null &&
      (one.finishedAt !== null || one.entries.length > 0) &&
      // Its work was taken over by one that is undone itself.
      !own.includes(one.takenOverBy ?? ""),
  );
  const undos = inTenant.filter(({ undoes }) => undoes !== undefined);
  const situation: UndoSituation = {
    recipe,
    deleteApplication,
    now: inspectedAt,
    since: sinceOf(family, entries, record),
    entries,
    ours: inTenant
      .filter(isSetUp)
      .flatMap(entriesIn)
      .filter(({ outcome }) => outcome?.is !== "failed"),
    asked: new Set([
      ...undoneBy(
        undos.filter(({ undoes }) => undoes === run.id),
        [undefined, "done"],
      ),
      ...removedBy(inTenant, [undefined, "done"]),
    ]),
    answered: new Set([...undoneBy(undos, ["done"]), ...removedBy(inTenant, ["done"])]),
    found,
    damaged: record.unreadable.length > 0,
    relyingOn: (appId, organizationUrl) =>
      others.filter(
        (one) =>
          uses(one, appId) && (organizationUrl === undefined || one.organizationUrl === organizationUrl),
      ),
  };
  const pieces: PlannedPiece[] = [];
  for (const by of undoSteps) {
    const before = pieces.map(({ piece }) => piece);
    pieces.push(...by.plan(situation, before).map((piece) => ({ piece, by })));
  }
  const lines = pieces.map(({ piece }) => piece.line);
  return {
    plan: {
      id: stableHash({ run: run.id, deleteApplication, lines, acts: pieces.map(({ piece }) => piece.act) }),
      inspectedAt: new Date(inspectedAt).toISOString(),
      lines,
      changes: lines.filter(({ acts }) => acts).length,
    },
    pieces,
  };
}
