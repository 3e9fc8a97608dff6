import type { createStorageArea } from "../src/browser/storage.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import type { ProcedureName } from "../src/contract/procedure-commands.ts";
import { asStored } from "../src/contract/records.ts";
import type { BlockCode } from "../src/provisioning/model/blocked.ts";
import type { Vault } from "../src/provisioning/model/vault.ts";
import { createKeptProcedure } from "../src/provisioning/procedure/kept-state.ts";
import type { ProcedureDependencies, ProcedureMachine } from "../src/provisioning/procedure/procedure.ts";
import {
  type RotateSecret,
  readRotationState,
} from "../src/provisioning/procedures/rotate-secret/rotate-secret.ts";
import { readUndoState, type Undo } from "../src/provisioning/procedures/undo/undo.ts";
import type { FinishedBook } from "../src/provisioning/setup/finished-setups.ts";
import { rotated, undone } from "./home.ts";

type StorageArea = ReturnType<typeof createStorageArea>;

/** The procedures for a set-up that has ended, by the name that their commands and records have. */
export interface Procedures {
  readonly undo: Undo;
  readonly rotation: RotateSecret;
  /** Why nothing else may be done now: one of them is at work in the tenant. null: none is. */
  busy(): Promise<BlockCode | null>;
  /** Journal runs of those that are confirmed and not done yet. */
  unfinished(): Promise<readonly string[]>;
  /** Nobody is signed in any more. Tells all of them, also when one fails. @throws what failed */
  signedOut(): Promise<void>;
  /** The browser lets us call other addresses. */
  hostsChanged(): Promise<void>;
  idle(): Promise<void>;
}

export interface ProcedureMakers {
  readonly undo: (deps: ProcedureDependencies) => Undo;
  readonly rotation: (deps: ProcedureDependencies) => RotateSecret;
}

/** Builds the procedures over their stored records. Only one of them, or a set-up, works at a time. */
export function createProcedures(deps: {
  readonly make: ProcedureMakers;
  readonly shared: Omit<ProcedureDependencies, "state" | "busy" | "wakeAt">;
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly vault: Pick<Vault, "known">;
  /** Environments that were connected. */
  readonly finished: Pick<FinishedBook, "change">;
  readonly isSetUpRunning: () => Promise<boolean>;
  /** Wakes a worker for one of them at a time, ms since the epoch; null takes that back. */
  readonly wakeAt: (name: ProcedureName, time: number | null) => Promise<void>;
}): Procedures {
  const { make, shared, local, session, vault, finished } = deps;
  const stored = (name: ProcedureName) => ({
    memory: session.item(sessionKeys[name], asStored),
    disk: local.item(localKeys[name], asStored),
  });
  const busyFor = (name: ProcedureName | null) => async (): Promise<BlockCode | null> => {
    if (name !== null && (await deps.isSetUpRunning())) return "undo-set-up-running";
    if (name !== "undo" && (await undo.isRunning())) return "undo-running";
    return name !== "rotation" && (await rotation.isRunning()) ? "rotation-running" : null;
  };
  const undo = make.undo({
    ...shared,
    state: createKeptProcedure({
      ...stored("undo"),
      understand: readUndoState,
      ended: (state) => finished.change((list) => undone(list, state)),
    }),
    busy: busyFor("undo"),
    wakeAt: (time) => deps.wakeAt("undo", time),
  });
  const rotation = make.rotation({
    ...shared,
    state: createKeptProcedure({
      ...stored("rotation"),
      understand: readRotationState,
      async ended(state) {
        const known = await vault.known();
        await finished.change((list) => rotated(list, state, known));
      },
    }),
    busy: busyFor("rotation"),
    wakeAt: (time) => deps.wakeAt("rotation", time),
  });
  const all: readonly ProcedureMachine<{ readonly runId: string }>[] = [undo, rotation] as const;

  return {
    undo,
    rotation,
    busy: busyFor(null),
    unfinished: async () =>
      (await Promise.all(all.map((one) => one.unfinished()))).flatMap((asked) => asked?.runId ?? []),
    async signedOut() {
      const told = await Promise.allSettled(all.map((one) => one.signedOut()));
      for (const one of told) if (one.status === "rejected") throw one.reason;
    },
    async hostsChanged() {
      await Promise.all(all.map((one) => one.hostsChanged()));
    },
    async idle() {
      await Promise.all(all.map((one) => one.idle()));
    },
  };
}
