import type { BusinessUnitRow, SystemUserRow } from "../../../microsoft/dataverse/api.ts";
import type { ApplicationRow } from "../../../microsoft/graph/api.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import type { Words } from "../../../words/index.ts";
import { words } from "../../../words/index.ts";
import type { CheckVerb } from "../../model/check-state.ts";
import type { FinishedSetup } from "../../model/finished-setup.ts";
import type { OwnEntry } from "../../model/own-work.ts";
import type { StepId } from "../../model/step-ids.ts";
import type { Piece } from "../../steps/piece.ts";
import type { PlannedRole, ResourceConsent } from "../../steps/shapes.ts";
import type { CheckFound } from "./inspection.ts";

/** What puts one thing right. */
export type CheckAct =
  | { readonly is: "restore-application"; readonly row: ApplicationRow }
  | { readonly is: "enable-application"; readonly id: string }
  | { readonly is: "complete-application" }
  | { readonly is: "restore-principal"; readonly id: string }
  | { readonly is: "create-principal" }
  | { readonly is: "enable-principal"; readonly id: string }
  | { readonly is: "consent"; readonly resources: readonly ResourceConsent[] }
  | { readonly is: "enable-user"; readonly user: SystemUserRow }
  | { readonly is: "create-user"; readonly businessUnitId: string; readonly roles: readonly PlannedRole[] }
  | {
      readonly is: "assign-roles";
      readonly userId: string;
      readonly businessUnitId: string;
      readonly roles: readonly PlannedRole[];
      /** That it has already. */
      readonly roleIds: readonly string[];
    };

export type CheckPiece = Piece<CheckAct, CheckVerb>;

/** Everything that the plan of a check rests on; pure data. */
export interface CheckBasis {
  readonly recipe: Recipe;
  readonly setUp: FinishedSetup;
  readonly found: CheckFound;
  /** Journal entries of this tenant that may have made a secret: by them ours is told from others'. */
  readonly makings: readonly OwnEntry[];
}

/** What a line is about. */
export interface Subject {
  readonly id: string;
  readonly step: StepId;
  readonly text: Words;
}

const piece = (
  { id, step, text }: Subject,
  does: CheckVerb,
  because: readonly Words[],
  act: CheckAct | null = null,
): CheckPiece => ({
  line: { id, step, text, does, acts: act !== null, because, notes: [] },
  entries: [],
  act,
});

export const fine = (subject: Subject): CheckPiece => piece(subject, "fine", []);
/** @param because what was found, and what that means for the vendor. */
export const repair = (subject: Subject, act: CheckAct, because: Words): CheckPiece =>
  piece(subject, "repair", [because], act);
export const attend = (subject: Subject, ...because: readonly Words[]): CheckPiece =>
  piece(subject, "attend", because);
export const cannotSee = (subject: Subject, because: Words): CheckPiece =>
  piece(subject, "cannot-see", [because]);

/** A sentence about some things by their names. */
export const named = (id: Parameters<typeof words>[0], names: readonly string[]): Words =>
  words(id, { count: names.length, names: names.join(", ") });

export const unitNamed = (units: readonly BusinessUnitRow[] | null, id: string): string =>
  units?.find((unit) => unit.id === id)?.name || id;
