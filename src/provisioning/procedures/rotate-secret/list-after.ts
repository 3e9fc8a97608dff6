import { type List, withNewSecret, withoutSecret } from "../../model/finished-setups.ts";
import { isGone, isWhole } from "../../model/procedure-ends.ts";
import type { RotationState } from "../../model/rotation-state.ts";
import type { KnownSecret } from "../../model/vault.ts";

/**
 * The list of finished set-ups after a rotation has ended.
 * @param known what the vault has: a new secret counts when it was proved.
 */
export function rotated(list: List, state: RotationState, known: readonly KnownSecret[]): List {
  const { id, asked } = state;
  // What was made by hand is put on the list by the rotation itself, which alone has seen what it is.
  if (asked.runId === null) return list;
  if (asked.removes !== null)
    return isWhole(state) || isGone(state) ? withoutSecret(list, asked.runId, asked.removes) : list;
  const made = known.find((one) => one.owner === "run" && one.runId === id);
  if (made?.owner !== "run" || made.provedAt === null) return list;
  const { keyId, expiresAt, provedAt } = made;
  return withNewSecret(list, asked.runId, { keyId, endsAt: expiresAt, provedAt });
}
