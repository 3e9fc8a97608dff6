import type { createStorageArea } from "../src/browser/storage.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import { asStored } from "../src/contract/records.ts";
import type { BlockCode } from "../src/provisioning/model/blocked.ts";
import type { FinishedBook } from "../src/provisioning/model/finished-setup.ts";
import {
  type ProcedureAsked,
  type ProcedureName,
  perProcedure,
  procedureNames,
} from "../src/provisioning/model/procedures.ts";
import type { RotationAsked } from "../src/provisioning/model/rotation-state.ts";
import type { Vault } from "../src/provisioning/model/vault.ts";
import { createKeptProcedure } from "../src/provisioning/procedure/kept-state.ts";
import type { ProcedureMachine } from "../src/provisioning/procedure/procedure.ts";
import type {
  EveryDependency,
  ProcedureDefinition,
  ProcedureDefinitions,
  ProcedureMachines,
} from "../src/provisioning/procedures/index.ts";

type StorageArea = ReturnType<typeof createStorageArea>;

/** The procedures for a set-up that has ended, by the name that their commands and records have. */
export interface Procedures extends ProcedureMachines {
  /** Why nothing else may be done now: one of them is at work in the tenant. null: none is. */
  busy(): Promise<BlockCode | null>;
  /** What those are about that are confirmed and not done yet: a run of the journal, or an organization. */
  unfinished(): Promise<readonly AtWork[]>;
  /** Organizations of those that have not ended and were not put away. */
  organizations(): Promise<readonly string[]>;
  /** Nobody is signed in any more. Tells all of them, also when one fails. @throws what failed */
  signedOut(): Promise<void>;
  /** The browser lets us call other addresses. */
  hostsChanged(): Promise<void>;
  idle(): Promise<void>;
}

export type AtWork = { readonly runId: string } | { readonly url: string };

/** Builds the procedures over their stored records. Only one of them, or a set-up, works at a time. */
export function createProcedures(deps: {
  readonly definitions: ProcedureDefinitions;
  readonly shared: Omit<EveryDependency, "state" | "busy" | "wakeAt" | "finished">;
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly vault: Pick<Vault, "known">;
  /** Environments that were connected. */
  readonly finished: FinishedBook;
  readonly isSetUpRunning: () => Promise<boolean>;
  /** Wakes a worker for one of them at a time, ms since the epoch; null takes that back. */
  readonly wakeAt: (name: ProcedureName, time: number | null) => Promise<void>;
}): Procedures {
  const { definitions, shared, local, session, vault, finished } = deps;
  const busyFor = (name: ProcedureName | null) => async (): Promise<BlockCode | null> => {
    if (name !== null && (await deps.isSetUpRunning())) return "undo-set-up-running";
    for (const other of procedureNames)
      if (other !== name && (await machines[other].isRunning())) return `${other}-running`;
    return null;
  };
  function build<Name extends ProcedureName>(name: Name): ProcedureMachine<ProcedureAsked<Name>> {
    const { create, read, listAfter }: ProcedureDefinition<Name> = definitions[name];
    const state = createKeptProcedure({
      memory: session.item(sessionKeys[name], asStored),
      disk: local.item(localKeys[name], asStored),
      understand: read,
      async ended(state) {
        const known = await vault.known();
        await finished.change((list) => listAfter(list, state, known));
      },
    });
    const wakeAt = (time: number | null) => deps.wakeAt(name, time);
    return create({ ...shared, finished, state, busy: busyFor(name), wakeAt });
  }
  // Each has the type of its name.
  const machines = perProcedure<unknown>(build) as ProcedureMachines;
  const all: readonly ProcedureMachine<Pick<RotationAsked, "runId" | "byHand">>[] = Object.values(machines);
  const aboutWhat = (asked: Pick<RotationAsked, "runId" | "byHand"> | null): readonly AtWork[] => {
    if (asked === null) return [];
    const { runId, byHand } = asked;
    return runId === null ? [{ url: byHand?.environment?.url ?? "" }] : [{ runId }];
  };

  return {
    ...machines,
    busy: busyFor(null),
    unfinished: async () => (await Promise.all(all.map((one) => one.unfinished()))).flatMap(aboutWhat),
    async organizations() {
      const shown = (await Promise.all(all.map((one) => one.shown()))).flatMap(aboutWhat);
      if (shown.length === 0) return [];
      const list = await finished.read();
      return shown.flatMap((one) =>
        "url" in one
          ? [one.url]
          : list.filter(({ runId }) => runId === one.runId).map(({ dynamicsUrl }) => dynamicsUrl),
      );
    },
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
