import { createInOrder } from "../../ground/in-order.ts";
import type { Stored } from "../../ground/stored.ts";
import type { FinishedSetup, OlderSecret } from "../model/finished-setup.ts";
import type { SetupState } from "../model/setup-state.ts";

/** Environments that are remembered; the oldest go first. */
const MOST_FINISHED = 1000;

type List = readonly FinishedSetup[];

/** The stored list of environments that were connected, the oldest first. */
export interface FinishedBook {
  read(): Promise<List>;
  /** One change after the other. @param edit answers the same list where nothing changes. */
  change(edit: (list: List) => List): Promise<void>;
}

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
 * The list with a set-up that has ended. The same environment again is told once, with the time of its first
 * connection; one that has no result changes nothing.
 */
export function withConnected(list: List, state: SetupState): List {
  const next = finishedOf(state);
  if (next === null) return list;
  const isSame = (one: FinishedSetup): boolean =>
    one.tenantId === next.tenantId && one.dynamicsUrl === next.dynamicsUrl;
  const before = list.find(isSame);
  // A later look that made no secret leaves the one that is known.
  const known = before?.clientId === next.clientId ? before : undefined;
  const one: FinishedSetup = {
    ...next,
    connectedAt: before?.connectedAt ?? next.connectedAt,
    keyId: next.keyId ?? known?.keyId ?? null,
    secretEndsAt: next.keyId === null ? (known?.secretEndsAt ?? null) : next.secretEndsAt,
    ...(known?.older && { older: known.older }),
  };
  return [...list.filter((other) => !isSame(other)), one];
}

/** The list after a new secret was made and proved for the app of a set-up. */
export const withNewSecret = (list: List, runId: string, made: NewSecret): List =>
  changed(list, runId, (one) =>
    one.keyId === made.keyId
      ? one
      : {
          ...one,
          keyId: made.keyId,
          secretEndsAt: made.endsAt,
          older: [...(one.older ?? []), ...olderOf(one)],
          checkedAt: made.provedAt,
          state: "verified",
        },
  );

export interface NewSecret {
  readonly keyId: string;
  /** ISO 8601, both. */
  readonly endsAt: string;
  readonly provedAt: string;
}

/** The list after an older secret of a set-up's app is gone. */
export const withoutSecret = (list: List, runId: string, keyId: string): List =>
  changed(list, runId, (one) =>
    one.older?.some((older) => older.keyId === keyId)
      ? { ...one, older: one.older.filter((older) => older.keyId !== keyId) }
      : one,
  );

/** The list without one set-up. */
export const withoutSetup = (list: List, runId: string): List =>
  list.some((one) => one.runId === runId) ? list.filter((one) => one.runId !== runId) : list;

function changed(list: List, runId: string, edit: (one: FinishedSetup) => FinishedSetup): List {
  const at = list.findIndex((one) => one.runId === runId);
  const before = list[at];
  if (before === undefined) return list;
  const after = edit(before);
  return after === before ? list : list.with(at, after);
}

const olderOf = ({ keyId, secretEndsAt }: FinishedSetup): readonly OlderSecret[] =>
  keyId === null ? [] : [{ keyId, endsAt: secretEndsAt }];

function finishedOf({ id, account, environments, environmentId, result, changedAt }: SetupState) {
  if (!account || !result || environmentId === null) return null;
  const { tenantId, dynamicsUrl, clientId, secret, verified, verifiedAt } = result;
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
    state: verified ? "verified" : "not-verified",
  } satisfies FinishedSetup;
}
