import type { DataverseApi, SystemUserRow } from "../../microsoft/dataverse/api.ts";
import type { ApplicationRow, PermissionGrantRow, ServicePrincipalRow } from "../../microsoft/graph/api.ts";
import type { WaysInRow } from "../../microsoft/ways-in-row.ts";
import type { Recipe } from "../../recipe/recipe.ts";
import type { WordValue } from "../../words/index.ts";
import type { JournalRun } from "../model/journal-record.ts";
import type { OwnEntry } from "../model/own-work.ts";
import type { StepId } from "../model/step-ids.ts";
import type { UndoVerb } from "../model/undo-state.ts";
import type { Piece, PieceApplying, PieceOutcome } from "./piece.ts";

/** An application as an undo finds it. null: it may not be read. Plain data without any secret. */
export interface SeenApplication {
  readonly row: ApplicationRow;
  /** Who else gets in, and who relies on it. */
  readonly waysIn: WaysInRow;
  readonly principal: SeenPrincipal | "absent" | null;
}

export interface SeenPrincipal {
  readonly row: ServicePrincipalRow;
  /** Every delegated grant of it, also of single people; null: it may not be read. */
  readonly grants: readonly PermissionGrantRow[] | null;
}

/** Why nothing of an organization can be seen. */
export type Blindness = "host" | "refused" | "lacking" | "other-organization" | "unreachable";

/** The application user of an app that is in use, and not among the deleted ones. */
export const userIn = ({ users }: Pick<SeenOrganization, "users">, appId: string): SystemUserRow | null =>
  users[appId]?.find(({ deletedState }) => deletedState === 0) ?? null;

export interface SeenOrganization {
  readonly blind: Blindness | null;
  /** What "refused" rests on, as the table of causes says it; of "lacking" the names of the privileges. */
  readonly why?: WordValue;
  /** Whether the organization says that the person has no role there, or is none of its users. */
  readonly withoutRole?: true;
  /** The signed-in admin's own user. */
  readonly me: { readonly userId: string; readonly adminRoleId: string | null } | null;
  /** Application users by client ID, soft-deleted ones as well. */
  readonly users: Readonly<Record<string, readonly SystemUserRow[]>>;
}

/** What an undo has found in the tenant that its run was for. */
export interface UndoFound {
  /** Object id of the person who is signed in. */
  readonly meId: string;
  /** By client ID. "deleted": among the deleted items; "absent": not to be seen; null: may not be read. */
  readonly apps: Readonly<Record<string, SeenApplication | "deleted" | "absent" | null>>;
  /** Client ID of the application that holds the unique name of one whose creation was never answered. */
  readonly byUniqueName: string | null;
  /** By URL. */
  readonly organizations: Readonly<Record<string, SeenOrganization>>;
}

/** Everything that the plan of an undo rests on; pure data. */
export interface UndoSituation {
  readonly recipe: Recipe;
  readonly deleteApplication: boolean;
  /** ms since the epoch, of the inspection. */
  readonly now: number;
  /** When the first run began of which something is taken back, ms since the epoch. */
  readonly since: number;
  /** What is still to be taken back: neither refused nor undone. Oldest first. */
  readonly entries: readonly OwnEntry[];
  /** Everything that runs of ours in this tenant have made, undone or not: by it ours is told from others'. */
  readonly ours: readonly OwnEntry[];
  /** What undos of this run have asked to be taken back, and what undos in this tenant have been answered. By key. */
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  readonly found: UndoFound;
  /** Whether a part of the notes cannot be read: runs that rely on something may be missing. */
  readonly damaged: boolean;
  /**
   * Other runs that use this application (any, when ""; in this organization, when one is given) and are not
   * undone.
   */
  relyingOn(appId: string, organizationUrl?: string): readonly JournalRun[];
}

/** Its entries are undone when every line that names them is over. */
export interface UndoPiece<Act = unknown> extends Piece<Act, UndoVerb> {
  /** Client ID of the application that this needs as long as it stays. */
  readonly needs?: string;
}

export interface UndoApplying extends PieceApplying {
  readonly dataverse: (organizationUrl: string) => DataverseApi;
}

/** What undo does with the work of one step: `plan` is pure, `apply` carries out one act of it. */
export interface UndoStep<Act> {
  readonly step: StepId;
  /** @param before the pieces of the steps that are undone before this one. */
  plan(situation: UndoSituation, before: readonly UndoPiece[]): readonly UndoPiece<Act>[];
  apply(act: Act, applying: UndoApplying): Promise<PieceOutcome>;
}

/** A step of an undo, whatever its acts are. */
export interface AnyUndoStep extends Pick<UndoStep<unknown>, "step" | "plan"> {
  apply(act: never, applying: UndoApplying): Promise<PieceOutcome>;
}

export const defineUndo = <Act>(undo: UndoStep<Act>): UndoStep<Act> => undo;
