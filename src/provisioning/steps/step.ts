import type { DataverseApi } from "../../microsoft/dataverse/api.ts";
import type { Verdict } from "../../microsoft/verdict.ts";
import type { Recipe, RecipeSettings } from "../../recipe/recipe.ts";
import type { WordId, Words } from "../../words/index.ts";
import type { WriteName } from "../model/journal-record.ts";
import type { OwnWork } from "../model/own-work.ts";
import type { Answers, PlanItem, PlanQuestion } from "../model/plan.ts";
import type { Ports } from "../model/ports.ts";
import type { DataverseReads, GraphReads } from "../model/reading.ts";
import type { Account, EnvironmentSummary, Finding } from "../model/setup-state.ts";
import type { StepId } from "../model/step-ids.ts";
import type { KnownSecret } from "../model/vault.ts";
import type { StepShapes } from "./shapes.ts";

export type FoundOf<Id extends StepId> = StepShapes[Id]["found"];
export type DecisionOf<Id extends StepId> = StepShapes[Id]["decision"];
export type MadeOf<Id extends StepId> = StepShapes[Id]["made"];

/**
 * A step of a set-up, one file each in steps/. `inspect` only reads: what it is given has no writing methods.
 * `plan` is pure. `apply` writes through `change`, which journals. How it is undone is in its folder's undo.ts.
 * What is found, decided and made (steps/shapes.ts) is plain JSON and holds no secret.
 */
export interface Step<Id extends StepId, Needs extends StepId = never> {
  readonly id: Id;
  /** "short" for what a set-up works without: after a minute of waiting it is left out with a warning. */
  readonly patience?: "short";
  inspect(reading: Reading<Needs>): Promise<FoundOf<Id>>;
  plan(found: FoundOf<Id>, situation: Situation<Needs>): Planned<DecisionOf<Id>>;
  /** Starts at once, beside the other steps, and waits for what it needs with `made`. */
  apply(decision: DecisionOf<Id>, applying: Applying<Needs>): Promise<MadeOf<Id>>;
}

export const defineStep = <Id extends StepId, Needs extends StepId = never>(
  step: Step<Id, Needs>,
): Step<Id, Needs> => step;

export interface Planned<Decision> {
  readonly item: PlanItem;
  readonly questions?: readonly PlanQuestion[];
  /** What the run carries out; null: nothing can be, because the item is blocked or left out. */
  readonly decision: Decision | null;
}

/** What every half of a step may look at. */
interface Circumstance {
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  /** What unfinished runs in this tenant have made or may have made. */
  readonly own: OwnWork;
}

export interface Reading<Needs extends StepId> extends Circumstance {
  /** What the admin has answered to the questions of an earlier plan. */
  readonly answers: Answers;
  readonly graph: GraphReads;
  readonly dataverse: DataverseReads;
  /** What the vault holds, without the values, the oldest first. */
  readonly held: readonly KnownSecret[];
  /** Ids of secrets whose value is in the vault or was handed over. */
  readonly knownKeyIds: readonly string[];
  /** ms since the epoch. */
  readonly now: number;
  readonly signal: AbortSignal;
  found<S extends Needs>(step: S): Promise<FoundOf<S>>;
}

/** Everything that a pure plan may look at. */
export interface Situation<Needs extends StepId> extends Circumstance {
  readonly answers: Answers;
  /** Origin of the Entra portal, for links. */
  readonly entraPortal: string;
  /** ms since the epoch, of the inspection. */
  readonly now: number;
  found<S extends Needs>(step: S): FoundOf<S>;
  decision<S extends Needs>(step: S): DecisionOf<S> | null;
}

/** One changing request with everything that is needed to send it at most once to effect. */
export interface Change<T> {
  readonly write: WriteName;
  /** Journaled before the request is sent: by what its object is recognised again. No secret. */
  readonly intent: Readonly<Record<string, string | readonly string[]>>;
  send(): Promise<T>;
  /** Journaled with the outcome. No secret. */
  facts(answer: T): Readonly<Record<string, string>>;
  /** Whether it was done after all: its object, or null when it is not (yet) to be seen. */
  look(): Promise<T | null>;
  /** Shown while Microsoft copies what the request is about. */
  readonly waiting: Words;
  /** The request is about something that was made a moment ago: "not found" then means "not yet". */
  readonly ours?: boolean;
  /** Verdicts that mean: it is there. Default: already-exists. */
  readonly thereWhen?: readonly Verdict["is"][];
}

export interface Changed<T> {
  readonly answer: T;
  /** false: it was there, made by somebody else. */
  readonly ours: boolean;
}

/** Labels of the facts that Details show ("Object ID"). */
export type FactLabel = Extract<WordId, `fact.${string}`>;

export interface Applying<Needs extends StepId> extends Situation<Needs> {
  readonly ports: Ports;
  readonly dataverse: DataverseApi;
  readonly clock: Ports["clock"];
  readonly runId: string;
  readonly signal: AbortSignal;
  /** What was decided for any step; all decisions are made before anything is carried out. */
  decided<S extends StepId>(step: S): DecisionOf<S> | null;
  /** Waits for what a needed step makes. @throws StoppedEarlier when that one has stopped. */
  made<S extends Needs>(step: S): Promise<MadeOf<S>>;
  /** Shows what is being done. */
  say(sentence: Words): void;
  fact(label: FactLabel, value: string): void;
  warn(text: Words): void;
  /** A line of the result. */
  finding(finding: Finding): void;
  /** Sends a read until it is answered. */
  read<T>(waiting: Words, attempt: () => Promise<T>, options?: { readonly ours?: boolean }): Promise<T>;
  /** Reads until something is there. */
  seen<T>(waiting: Words, look: () => Promise<T | null>): Promise<T>;
  /** The only way to change something: journaled, patient, and never sent again without a look. */
  change<T>(request: Change<T>): Promise<Changed<T>>;
}
