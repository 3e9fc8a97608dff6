import type { SecretRecord } from "../../credentials/credentials.ts";
import type { RecipeSettings } from "../../recipe/recipe.ts";
import type { Words } from "../../words/index.ts";
import type { Baseline } from "./finished-setup.ts";
import type { Waited } from "./journal-record.ts";
import type { Answers, Plan, PlanAction, Problem } from "./plan.ts";
import type { StepId } from "./step-ids.ts";

/**
 * Where a set-up stands.
 *
 *   start ─▶ signing-in ─▶ choosing-environment ─▶ inspecting ─▶ planned ─▶ running ─▶ finished
 *                │                  │ ▲                │            ▲        │  ▲
 *                ▼                  ▼ │                ▼            │        ▼  │
 *             (start, problem)   needs-host         (problem)   (re-plan)  paused
 *
 * `problem` may be set in any phase: the phase says what the admin can go on from. A long wait stays in its
 * phase and has a `dueAt`.
 */
export const setupPhases = [
  "start",
  "signing-in",
  "choosing-environment",
  "needs-host",
  "inspecting",
  "planned",
  "running",
  "paused",
  "finished",
] as const;
export type SetupPhase = (typeof setupPhases)[number];

/**
 * What every page shows, without any secret. Only the background writes it: the whole to the browser's memory, and
 * what going on needs to disk (setup/kept-state.ts). Pages read it and follow its changes, so a popup may close and a
 * worker may die at any moment.
 */
export interface SetupState {
  readonly version: 1;
  /** Run id, a GUID; also marks what this run has made. */
  readonly id: string;
  readonly phase: SetupPhase;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly account: Account | null;
  readonly environments: readonly EnvironmentSummary[];
  /** How many more there are than are kept here; those that cannot be used and the last by name are left out. */
  readonly leftOut?: number;
  /** Whether the list is being asked for again; what is known is shown meanwhile. */
  readonly listing?: boolean;
  readonly environmentId: string | null;
  readonly settings: RecipeSettings;
  readonly answers: Answers;
  readonly plan: Plan | null;
  /** One entry a plan item, in the plan's order; empty before the run. */
  readonly progress: readonly StepProgress[];
  readonly problem: Problem | null;
  readonly result: SetupResult | null;
  /**
   * When the work goes on by itself, ISO 8601: a wait too long for a worker, or the next look whether somebody
   * has consented. The time is stored, so that it outlives worker and browser.
   */
  readonly dueAt?: string | null;
  /** How long the look that is under way has waited in earlier turns: one patience over workers and alarms. */
  readonly waited?: Waited | null;
  /** When the admin last asked for the run: by confirming, resuming, signing in. ms since the epoch. */
  readonly askedAt?: number;
  /** What the sign-in that was just done was to satisfy (`signInDemand`): asked for the same again, it does not help. */
  readonly signedInFor?: string | null;
  /** What Microsoft asks for at the sign-in that is under way, or whose window was closed (sign-in-demand.ts). */
  readonly demanded?: Readonly<Record<string, string>> | null;
  /** The admin signed out in mid-run: the run asks for a sign-in and says why. */
  readonly signedOut?: boolean;
  /** What Microsoft wants to see at the next sign-in (a claims challenge, JSON); no secret. */
  readonly claims?: string | null;
}

export interface Account {
  readonly tenantId: string;
  /** Organization's display name, as soon as Graph has told it; else its initial domain or id. */
  readonly tenantName: string;
  /** User principal name; "" when nobody is signed in. */
  readonly username: string;
  readonly displayName: string;
  /** Signed in to another organization than the account's own. */
  readonly guest?: true;
}

export interface EnvironmentSummary {
  /** Power Platform environment name (a GUID, or Default-<tenant>). */
  readonly id: string;
  readonly displayName: string;
  /** Production, Sandbox, Trial, Developer, Default, Teams…; as Power Platform says it. */
  readonly type: string;
  /** e.g. "europe", "unitedstates". */
  readonly region: string;
  /** Without a trailing slash; null without Dataverse. */
  readonly url: string | null;
  /** Dataverse organization id. */
  readonly organizationId: string | null;
  /** Base language (LCID), which names of template roles follow. */
  readonly baseLanguage: number | null;
  /** Its security group, which limits who may be a user there; null: none, or not told. */
  readonly securityGroupId?: string | null;
  /** Why it can't be chosen; null when it can. */
  readonly unusable: Words | null;
}

export type StepStatus = "waiting" | "working" | "done" | "kept" | "skipped" | "stopped" | "warning";

export interface StepProgress {
  readonly step: StepId;
  readonly title: Words;
  readonly action: PlanAction;
  readonly status: StepStatus;
  /** What is being done or waited for, and how long that usually takes. */
  readonly sentence: Words | null;
  /** ISO 8601. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** When a wait (Retry-After, replication) is due, ISO 8601. */
  readonly waitingUntil: string | null;
  /** Ids and facts for Details ("Object ID"); never a secret. */
  readonly facts: Readonly<Record<string, string>>;
  readonly warnings: readonly Words[];
}

/** The outcome, without the secret: that is in `storage.session` until forgotten. */
export interface SetupResult {
  readonly dynamicsUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly secret: SecretRecord | null;
  readonly verified: boolean;
  readonly verifiedAt: string | null;
  /** All was made, and Microsoft refused the proof for this reason, which is not about the four values. */
  readonly unproved?: Problem | null;
  /** Whether the proof is being tried once more. */
  readonly testing?: boolean;
  /** What was verified or is missing, a line each. */
  readonly findings: readonly Finding[];
  /** What a later check compares with. */
  readonly baseline?: Baseline;
}

export interface Finding {
  readonly ok: boolean;
  readonly text: Words;
}
