import type { DataverseApi, GraphApi } from "../microsoft/api.ts";
import type { Recipe, RecipeSettings } from "../recipe/recipe.ts";
import type { Words } from "../words/index.ts";
import type { Answers, PlanItem, PlanQuestion } from "./plan.ts";
import type { HeldSecret, Ports } from "./ports.ts";
import type { Account, EnvironmentSummary, Finding } from "./setup-state.ts";
import type { StepId } from "./steps/ids.ts";

/**
 * A step of a set-up, one file each in steps/. `inspect` only reads: its ports have no writing methods, so
 * that nothing can be written before the plan is confirmed. `plan` is pure. `apply` writes through the
 * journal. `undo` takes back what this run created, and only that.
 *
 * Found and Made are plain JSON and hold no secret: they are stored and survive the worker.
 */
export interface Step<Found, Made> {
  readonly id: StepId;
  /** Steps whose findings, plans and results this one reads; it starts when all of them are done. */
  readonly needs: readonly StepId[];
  inspect(reading: Reading): Promise<Found>;
  plan(found: Found, situation: Situation): Planned;
  /** Called for items that are not "skip" or "blocked". "keep" and "check" must not write. */
  apply(item: PlanItem, found: Found, applying: Applying): Promise<Made>;
  undo?(made: Made, applying: Applying): Promise<void>;
}

export const defineStep = <Found, Made>(step: Step<Found, Made>): Step<Found, Made> => step;

export interface Planned {
  readonly item: PlanItem;
  readonly questions?: readonly PlanQuestion[];
}

/** The reading half of the ports. */
export interface Reading {
  readonly graph: Pick<
    GraphApi,
    | "organization"
    | "me"
    | "directoryRoleTemplateIds"
    | "usersMayRegisterApplications"
    | "secretPolicy"
    | "applicationByUniqueName"
    | "applicationByAppId"
    | "applicationsByDisplayName"
    | "deletedApplications"
    | "servicePrincipalByAppId"
    | "permissionGrants"
  >;
  readonly dataverse: Pick<
    DataverseApi,
    "whoAmI" | "businessUnits" | "roles" | "systemUser" | "applicationUsers" | "testRead"
  >;
  /** What the vault holds, without the value. */
  readonly heldSecret: Omit<HeldSecret, "clientSecret"> | null;
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  readonly signal: AbortSignal;
  /** Waits for another step's findings; the step must be in `needs`. */
  found<T>(step: StepId): Promise<T>;
}

/** Everything that a pure plan may look at. */
export interface Situation {
  readonly recipe: Recipe;
  readonly settings: RecipeSettings;
  readonly answers: Answers;
  readonly account: Account;
  readonly environment: EnvironmentSummary;
  /** ms since the epoch, of the inspection. */
  readonly now: number;
  found<T>(step: StepId): T;
  planned(step: StepId): PlanItem;
  /** Intents that this run has journaled for a step, oldest first: what may have been carried out already. */
  intents(step: StepId): readonly Readonly<Record<string, unknown>>[];
}

export interface Applying extends Situation {
  readonly ports: Ports;
  readonly dataverse: DataverseApi;
  readonly runId: string;
  readonly signal: AbortSignal;
  /** What a step in `needs` has made or found in this run. */
  made<T>(step: StepId): T;
  /** Shows what is being done or waited for. */
  say(sentence: Words): Promise<void>;
  /** Details for the admin ("Object ID"); never a secret. */
  fact(name: string, value: string): void;
  warn(text: Words): void;
  find(finding: Finding): void;
  /**
   * One changing request, journaled: the intent before, the outcome after. `intent` is kept for a resume
   * (see `intents`) and holds no secret.
   */
  write<T>(name: string, intent: Readonly<Record<string, unknown>>, request: () => Promise<T>): Promise<T>;
  /**
   * Tries until it works: replication, throttling and passing faults are waited out (patience.ts); anything
   * else is thrown. `waitingFor` is shown meanwhile.
   * @param options.ours the request is about an object that this run made a moment ago.
   */
  patiently<T>(
    waitingFor: Words,
    attempt: (again: boolean) => Promise<T>,
    options?: { readonly ours?: boolean },
  ): Promise<T>;
}
