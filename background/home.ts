import type { FinishedSetup } from "../src/provisioning/model/finished-setup.ts";
import type { LineStatus, ProcedureState } from "../src/provisioning/model/procedure-state.ts";
import type { RotationState } from "../src/provisioning/model/rotation-state.ts";
import type { UndoState } from "../src/provisioning/model/undo-state.ts";
import type { KnownSecret } from "../src/provisioning/model/vault.ts";
import { withNewSecret, withoutSecret, withoutSetup } from "../src/provisioning/setup/finished-setups.ts";

type List = readonly FinishedSetup[];

const over: readonly LineStatus[] = ["done", "gone", "kept"];

/** Whether everything that was confirmed is over; an undo that was stopped on the way is not. */
const isWhole = ({ plan, progress }: ProcedureState<unknown>): boolean =>
  (plan?.changes ?? 0) > 0 && progress.length > 0 && progress.every(({ status }) => over.includes(status));

/** Whether Microsoft shows nothing any more of what the plan is about. */
const isGone = ({ plan }: ProcedureState<unknown>): boolean =>
  plan !== null && plan.lines.length > 0 && plan.lines.every(({ does }) => does === "gone");

/** The list of finished set-ups after an undo has ended: one that was taken back is none any more. */
export const undone = (list: List, state: UndoState): List =>
  isWhole(state) || isGone(state) ? withoutSetup(list, state.asked.runId) : list;

/**
 * The list of finished set-ups after a rotation has ended.
 * @param known what the vault has: a new secret counts when it was proved.
 */
export function rotated(list: List, state: RotationState, known: readonly KnownSecret[]): List {
  const { id, asked } = state;
  if (asked.removes !== null)
    return isWhole(state) || isGone(state) ? withoutSecret(list, asked.runId, asked.removes) : list;
  const made = known.find((one) => one.owner === "run" && one.runId === id);
  if (made?.owner !== "run" || made.provedAt === null) return list;
  const { keyId, expiresAt, provedAt } = made;
  return withNewSecret(list, asked.runId, { keyId, endsAt: expiresAt, provedAt });
}
