import type { Recipe } from "../../../recipe/recipe.ts";
import { stableHash } from "../../engine/stable-hash.ts";
import type { JournalRecord, JournalRun } from "../../model/journal-record.ts";
import { entriesIn, factOf, type OwnEntry } from "../../model/own-work.ts";
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

/** Client IDs of the applications that a run has made or used, as far as its notes say. */
const appsOf = (run: JournalRun): ReadonlySet<string> =>
  new Set(
    [run.appId ?? "", ...run.entries.map((entry) => factOf(entry, "appId"))].filter((appId) => appId !== ""),
  );

/** The run with those whose work it has taken over: they were never ended for themselves. */
export function runsOf(run: JournalRun, { runs }: JournalRecord): readonly JournalRun[] {
  const apps = appsOf(run);
  const shares = (one: JournalRun): boolean => [...appsOf(one)].some((appId) => apps.has(appId));
  const taken = runs.filter((one) => isSetUp(one) && one.takenOverBy === run.id && shares(one));
  const own = [run, ...taken];
  // New secrets in the place of theirs go with them.
  return [...own, ...runs.filter(({ rotates }) => own.some(({ id }) => id === rotates))];
}

/** What is still to be taken back of a run: neither refused nor undone. Oldest first. */
export const openEntries = (run: JournalRun, record: JournalRecord): readonly OwnEntry[] =>
  runsOf(run, record)
    .flatMap(entriesIn)
    .filter(({ outcome, undoneAt }) => outcome?.is !== "failed" && undoneAt === null)
    .sort((a, b) => a.at.localeCompare(b.at) || a.number - b.number);

/** Whether a run uses an application. What a run of an older version used is not known, so it may be this one. */
function uses(run: JournalRun, appId: string): boolean {
  const apps = appsOf(run);
  if (appId === "" || apps.has(appId)) return true;
  return apps.size === 0 && run.appId === undefined && run.finishedAt !== null;
}

/** What is taken back, what stays and why. Pure: the same basis makes the same plan. */
export function planUndo(basis: UndoBasis): UndoPlanning {
  const { recipe, record, run, deleteApplication, found, inspectedAt } = basis;
  const own = runsOf(run, record).map(({ id }) => id);
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
  const undos = inTenant.filter(({ undoes }) => undoes === run.id).flatMap(({ entries }) => entries);
  const keysOf = (is: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(undos.filter(({ outcome }) => is.includes(outcome?.is)).map((entry) => factOf(entry, "undoes")));
  const situation: UndoSituation = {
    recipe,
    deleteApplication,
    now: inspectedAt,
    run,
    entries: openEntries(run, record),
    ours: inTenant
      .filter(isSetUp)
      .flatMap(entriesIn)
      .filter(({ outcome }) => outcome?.is !== "failed"),
    asked: keysOf([undefined, "done"]),
    answered: keysOf(["done"]),
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
