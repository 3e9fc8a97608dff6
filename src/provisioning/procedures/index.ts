import type { FinishedBook } from "../model/finished-setup.ts";
import type { List } from "../model/finished-setups.ts";
import type { ProcedureAsked, ProcedureName, ProcedureStates } from "../model/procedures.ts";
import type { KnownSecret } from "../model/vault.ts";
import type { ProcedureDependencies, ProcedureMachine } from "../procedure/procedure.ts";
import { createCheck, readCheckState } from "./check/check.ts";
import { rotated } from "./rotate-secret/list-after.ts";
import { createRotateSecret, readRotationState } from "./rotate-secret/rotate-secret.ts";
import { undone } from "./undo/list-after.ts";
import { createUndo, readUndoState } from "./undo/undo.ts";

/** What a background needs to build one, and to keep it. */
export interface ProcedureDefinition<Name extends ProcedureName> {
  readonly create: (deps: EveryDependency) => ProcedureMachine<ProcedureAsked<Name>>;
  /** What is stored of it, if this version can go on with it; null for anything else. */
  readonly read: (raw: unknown) => ProcedureStates[Name] | null;
  /**
   * The list of finished set-ups after it has ended; it has to bear being told once too often.
   * @param known what the vault has
   */
  readonly listAfter: (list: List, state: ProcedureStates[Name], known: readonly KnownSecret[]) => List;
}

export type EveryDependency = ProcedureDependencies & {
  /** The list of finished set-ups. */
  readonly finished: FinishedBook;
};

export type ProcedureDefinitions = { readonly [Name in ProcedureName]: ProcedureDefinition<Name> };

export type ProcedureMachines = {
  readonly [Name in ProcedureName]: ProcedureMachine<ProcedureAsked<Name>>;
};

/** All of them. */
export const procedures: ProcedureDefinitions = {
  undo: { create: createUndo, read: readUndoState, listAfter: undone },
  rotation: { create: createRotateSecret, read: readRotationState, listAfter: rotated },
  // It writes its outcome into the list by itself.
  check: { create: createCheck, read: readCheckState, listAfter: (list) => list },
};
