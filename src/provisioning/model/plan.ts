import type { Words } from "../../words/index.ts";
import type { StepId } from "./step-ids.ts";

/**
 * What a step will do. `check` changes nothing (tenant, access, verification); `blocked` stops the whole plan.
 */
export type PlanAction = "check" | "keep" | "create" | "change" | "skip" | "blocked";

/** One line of the plan; the same line is shown in the progress and in the result. */
export interface PlanItem {
  readonly step: StepId;
  readonly action: PlanAction;
  /** "App registration “TextUs”". */
  readonly title: Words;
  /** What exactly: scopes, roles, ids. Shown under the line when opened. */
  readonly details: readonly PlanDetail[];
  /** What is granted and why, on the line itself. */
  readonly note?: Words;
  /** What the admin may leave out of it, with what speaks for that; under the line when opened. */
  readonly option?: PlanOption;
  /** Something the admin should know before confirming, e.g. a missing role. */
  readonly warnings: readonly Words[];
  /** Whether it keeps or changes something that this extension has not made. */
  readonly foreign?: true;
  /** Set exactly when `action` is "blocked". */
  readonly problem?: Problem;
}

export interface PlanOption {
  readonly question: QuestionId;
  /** Of the permission or role. */
  readonly name: string;
  readonly fact: Words;
  readonly leftOut: boolean;
}

export interface PlanDetail {
  readonly action: Exclude<PlanAction, "blocked"> | "missing";
  readonly text: Words;
  /** Deep link into a portal (https), where one is known. */
  readonly href?: string;
}

/**
 * A choice that only the admin can make before anything is written: adopt this application, make another
 * secret, go on without a role, which business unit.
 */
export interface PlanQuestion {
  /** Stable over re-planning: answers are kept under it. */
  readonly id: QuestionId;
  readonly step: StepId;
  readonly text: Words;
  readonly choices: readonly PlanChoice[];
  /** The answer in force: the admin's, or the default of a question that has one. null: must be answered. */
  readonly answer: string | null;
}

export interface PlanChoice {
  /** What is stored as the answer: an object id or a short word. */
  readonly value: string;
  readonly label: Words;
  readonly hint?: Words;
  /** What it really is, a line each, where the choice is about something that somebody else has made. */
  readonly facts?: readonly ChoiceFact[];
}

export interface ChoiceFact {
  readonly text: Words;
  /** Somebody else could act through it, or it could not be read. */
  readonly alarming: boolean;
}

export const questionIds = [
  "access.elevate",
  "access.give-back",
  "application.adopt",
  "application.restore",
  "client-secret.another",
  "admin-consent.by-other",
  "application-user.business-unit",
  "application-user.other-roles",
  "application-user.purge",
  "security-roles.missing",
  "admin-consent.broad",
  "security-roles.internal",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What the admin answered; never holds a secret. */
export type Answers = Partial<Readonly<Record<QuestionId, string>>>;

export interface Plan {
  /** Changes whenever the plan's content changes: a confirmation names the plan that was read. */
  readonly id: string;
  /** ISO 8601 of the inspection that it rests on. */
  readonly inspectedAt: string;
  readonly items: readonly PlanItem[];
  readonly questions: readonly PlanQuestion[];
  /** True when no item is blocked and every question has an answer. */
  readonly confirmable: boolean;
  /** Number of items that will write something; 0: everything is there already. */
  readonly writes: number;
}

/** The parts of an error (screens-06). Holds no secret and no token. */
export interface Problem {
  /** Stable, for support and tests, e.g. "application.register-denied". */
  readonly code: string;
  readonly title: Words;
  /** What was changed and is kept, from the journal (changes.ts). */
  readonly unchanged: Words;
  /** What to do now. */
  readonly next: Words;
  /** The button that does it. */
  readonly remedy: Remedy;
  /** A message for the person who can help, where somebody else must act. */
  readonly forward?: Words;
  /** The page in one of Microsoft's portals where it is mended; https. */
  readonly link?: string;
  /** A value that has to be entered there exactly as it is. */
  readonly copy?: string;
  /** What support would ask for: status, Microsoft's code, request id, time. */
  readonly technical: Readonly<Record<string, string>>;
}

export type Remedy =
  | "retry"
  | "resume"
  | "sign-in"
  | "sign-in-again"
  /** Without the permissions that the set-up can do without. */
  | "sign-in-for-less"
  | "other-account"
  | "choose-environment"
  | "grant-host"
  | "open-options"
  | "start-over"
  | "none";
