import { createInOrder } from "../../ground/in-order.ts";
import type { Stored } from "../../ground/stored.ts";
import type { FinishedBook, FinishedSetup } from "../model/finished-setup.ts";
import { type List, olderThan } from "../model/finished-setups.ts";
import { madePartsIn } from "../model/made-part.ts";
import { partsOf, withEarlier } from "../model/parts-of.ts";
import type { SetupState } from "../model/setup-state.ts";

/** Environments that are remembered; the oldest go first. */
const MOST_FINISHED = 1000;

/** @param understand what can be read of a stored list. */
export function createFinishedBook(
  stored: Stored<unknown>,
  understand: (raw: unknown) => List,
): FinishedBook {
  const inOrder = createInOrder();
  const read = async (): Promise<List> => understand(await stored.read());
  return {
    read,
    change: (edit) =>
      inOrder(async () => {
        const before = await read();
        const after = edit(before);
        if (after !== before) await stored.write(after.slice(-MOST_FINISHED));
      }),
  };
}

/**
 * The list with a set-up that has ended. The same environment and app again is told once, with the time of its first
 * connection; another app leaves the first one where it is, because its secret and its user are still there. A set-up
 * without a result changes nothing.
 */
export function withConnected(list: List, state: SetupState): List {
  const next = finishedOf(state);
  if (next === null) return list;
  const isSame = (one: FinishedSetup): boolean =>
    one.tenantId === next.tenantId && one.dynamicsUrl === next.dynamicsUrl && one.clientId === next.clientId;
  // A later look that made no secret leaves the one that is known.
  const known = list.find(isSame);
  const one: FinishedSetup = {
    ...next,
    connectedAt: known?.connectedAt ?? next.connectedAt,
    keyId: next.keyId ?? known?.keyId ?? null,
    secretEndsAt: next.keyId === null ? (known?.secretEndsAt ?? null) : next.secretEndsAt,
    ...(known && { older: olderThan(next.keyId, known) }),
    ...(next.baseline === undefined && known?.baseline && { baseline: known.baseline }),
    made: withEarlier(next.made ?? [], madePartsIn(known?.made)),
  };
  return [...list.filter((other) => !isSame(other)), one];
}

function finishedOf(state: SetupState): FinishedSetup | null {
  const { id, account, environments, environmentId, result, changedAt } = state;
  if (!account || !result || environmentId === null) return null;
  const leftOut = (state.plan?.items ?? []).flatMap(({ option }) => (option?.leftOut ? [option.name] : []));
  const { tenantId, dynamicsUrl, clientId, secret, verified, verifiedAt, baseline } = result;
  return {
    runId: id,
    tenantId,
    organizationName: account.tenantName,
    environmentId,
    environmentName: environments.find((one) => one.id === environmentId)?.displayName ?? "",
    dynamicsUrl,
    clientId,
    keyId: secret?.keyId ?? null,
    secretEndsAt: secret?.expiresAt ?? null,
    connectedAt: changedAt,
    checkedAt: verifiedAt,
    state: verified ? ("verified" as const) : ("not-verified" as const),
    ...(baseline && { baseline }),
    ...(leftOut.length > 0 && { leftOut }),
    made: partsOf(state),
  };
}
