import { type List, withoutSetup, withTakenBack } from "../../model/finished-setups.ts";
import { isGone, isWhole } from "../../model/procedure-ends.ts";
import type { StepId } from "../../model/step-ids.ts";
import type { UndoState } from "../../model/undo-state.ts";

/** Whether an undo has found or left nothing any more of an app. */
const endsApp = ({ plan, progress }: UndoState, clientId: string): boolean =>
  plan?.lines.some(
    ({ id, does }) =>
      id === `application:${clientId}` &&
      (does === "gone" || progress.some(({ line, status }) => line === id && status !== "kept")),
  ) ?? false;

/** What goes with an app registration, also what could not be seen of it. */
const appSteps: readonly StepId[] = ["application", "service-principal", "admin-consent", "client-secret"];

/**
 * Whether something stayed that a later undo may take back: nobody had asked for it, others use it, or it was not seen.
 */
const keepsSome = (state: UndoState, clientId: string): boolean => {
  const appIsGone = endsApp(state, clientId);
  return (state.plan?.lines ?? []).some(
    ({ step, does, because }) =>
      !(appIsGone && appSteps.includes(step)) &&
      (does === "cannot-see" ||
        (does === "keep" &&
          because.some(({ id }) => id === "undo.kept.application" || id.startsWith("undo.keep.")))),
  );
};

/**
 * The list of finished set-ups after an undo has ended: one that was taken back is none any more. Where something of it
 * was kept it stays, so that this can be taken back later. An app that is deleted takes those with it that were taken
 * back but for the app.
 */
export function undone(list: List, state: UndoState): List {
  if (!isWhole(state) && !isGone(state)) return list;
  const { runId } = state.asked;
  const own = list.find((one) => one.runId === runId);
  if (own === undefined) return list;
  const rest = list.filter(
    (one) =>
      one === own ||
      one.takenBack === undefined ||
      one.tenantId !== own.tenantId ||
      !endsApp(state, one.clientId),
  );
  return keepsSome(state, own.clientId) && state.plan
    ? withTakenBack(rest, runId, state.plan.inspectedAt, endsApp(state, own.clientId))
    : withoutSetup(rest, runId);
}
