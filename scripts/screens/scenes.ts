import { credentials, noClientId, noTenant, options } from "../../drive/popup/contoso.ts";
import * as finished from "../../drive/popup/finished.ts";
import * as plans from "../../drive/popup/plans.ts";
import * as states from "../../drive/popup/states.ts";
import type { Options, OptionsSaved } from "../../src/contract/commands.ts";
import type { Credentials } from "../../src/credentials/credentials.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { UndoState } from "../../src/provisioning/model/undo-state.ts";

/** One picture: what the page is given, and what is pressed before it is taken. */
export interface Scene {
  readonly page?: "popup" | "options" | "welcome";
  readonly state?: SetupState | null;
  readonly options?: Options;
  readonly credentials?: Credentials | null;
  readonly finished?: readonly FinishedSetup[];
  readonly undo?: UndoState;
  readonly rotation?: RotationState;
  /** Accessible names of what to press, in order. */
  readonly press?: readonly string[];
  /** Then filled in, by label. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Pressed after that. */
  readonly after?: readonly string[];
  /** Typed into the field that has the focus, after everything was pressed. */
  readonly type?: string;
  /** Scrolls the part that scrolls to its end. */
  readonly end?: true;
  /** What the background finds wrong with the options. */
  readonly faults?: Extract<OptionsSaved, { saved: false }>["faults"];
  /** The background refuses every command. */
  readonly refuse?: true;
}

const { planned, longNames } = states;
const home = { state: states.start, finished: finished.severalSetUps } as const;
const one = { state: null, finished: [finished.connected] } as const;

export const scenes: Readonly<Record<string, Scene>> = {
  "01-start": { state: null },
  "02-start-changes": { state: states.start, press: ["What is changed?"], end: true },
  "03-start-no-client-id": { state: null, options: noClientId },
  "04-start-secret-held": { state: states.start, credentials },
  "05-start-held-credentials": { state: states.start, credentials, press: ["Show the credentials"] },
  "06-sign-in-cancelled": { state: states.signInCancelled },
  "07-sign-in-app-unknown": { state: states.signInAppUnknown, press: ["Details for support"] },
  "08-sign-in-tenant-needed": { state: states.tenantNeeded },
  "09-sign-in-changed": { state: states.signInChanged },
  "09-sign-in-other-organization": { state: states.otherOrganization },
  "10-signing-in": { state: states.signingIn },
  "11-listing": { state: states.listing },
  "20-environments": { state: states.choosing },
  "21-environments-one-usable": { state: states.onlyOneUsable },
  "22-environments-none-usable": { state: states.noneUsable },
  "23-environments-many": { state: states.manyEnvironments },
  "24-environments-search": {
    state: states.manyEnvironments,
    press: ["Find an environment"],
    type: "sandbox 2",
  },
  "25-environments-long": { state: longNames(states.choosing), press: [] },
  "26-needs-host": { state: states.needsHost },
  "27-host-declined": { state: states.hostDeclined },
  "28-inspecting": { state: states.inspecting },
  "29-inspection-failed": { state: states.inspectionFailed },
  "29-sign-in-again-before-plan": { state: states.signInAgainBeforePlan },
  "30-plan": { state: planned(plans.freshPlan) },
  "31-plan-details": {
    state: planned(plans.freshPlan),
    press: ["Show details of Consent to 3 permissions", "Show details of 6 security roles"],
    end: true,
  },
  "31-plan-checks": { state: planned(plans.freshPlan), press: ["Show details of 3 checks"] },
  "31-plan-question-at-a-check": { state: states.withAccessQuestion(plans.freshPlan) },
  "31-plan-elevation": { state: planned(plans.elevationPlan) },
  "31-plan-many-questions": { state: planned(plans.manyQuestionsPlan) },
  "31-plan-many-questions-end": { state: planned(plans.manyQuestionsPlan), end: true },
  "32-plan-adopt": { state: planned(plans.adoptPlan), end: true },
  "33-plan-adopt-question": {
    state: planned(plans.adoptPlan),
    press: ["One question above needs your answer first."],
  },
  "34-plan-roles-missing": { state: planned(plans.rolesMissingPlan), end: true },
  "35-plan-in-place": { state: planned(plans.inPlacePlan) },
  "36-plan-secret-unknown": { state: planned(plans.secretUnknownPlan), end: true },
  "37-plan-blocked": { state: planned(plans.blockedPlan) },
  "38-plan-blocked-end": { state: planned(plans.blockedPlan), end: true },
  "39-plan-long": { state: longNames(planned(plans.unitsPlan)) },
  "40-settings": { state: planned(plans.freshPlan), press: ["Details and changes"] },
  "41-settings-roles": { state: planned(plans.freshPlan), press: ["Details and changes"], end: true },
  "41-settings-faults": {
    state: planned(plans.freshPlan),
    press: ["Details and changes"],
    fill: { "Name of the app registration": "", "Description of the client secret": "" },
    after: ["Save and plan again"],
  },
  "41-settings-no-role": {
    state: planned(plans.freshPlan),
    press: [
      "Details and changes",
      "Activity Feeds",
      "App Profile User",
      "Basic User",
      "Bot Author",
      "Customer service app access",
      "Sales system access",
      "Save and plan again",
    ],
  },
  "42-plan-refused": {
    state: planned(plans.freshPlan),
    press: ["Configure Contoso Sales"],
    refuse: true,
  },
  "43-menu-at-the-start": { state: states.start, press: ["More"] },
  "43-menu": { state: planned(plans.freshPlan), press: ["More"] },
  "50-progress": { state: states.running },
  "51-progress-countdown": { state: states.waitingForMicrosoft },
  "28-inspecting-later": { state: states.inspectingLater },
  "51-progress-long-retry-after": { state: states.longRetryAfter },
  "52-progress-waiting-for-consent": { state: states.waitingForConsent },
  "51-progress-checking": { state: states.checking },
  "51-progress-near-the-end": { state: states.nearTheEnd },
  "52-progress-paused-by-microsoft": { state: states.pausedByMicrosoft },
  "52-progress-other-tenant": { state: states.pausedInOtherTenant },
  "52-progress-paused": { state: states.pausedForSignIn },
  "53-progress-start-over": { state: states.running, press: ["More", "Start over"] },
  "54-sign-out": { state: states.running, press: ["More", "Sign out"] },
  "60-credentials": { state: states.finished, credentials },
  "61-credentials-copied": { state: states.finished, credentials, press: ["Copy all four"] },
  "61-credentials-other-forms": {
    state: states.finished,
    credentials,
    press: ["Copy in another form"],
    end: true,
  },
  "62-credentials-shown": {
    state: states.finished,
    credentials,
    press: ["Show the Client Secret", "Checks"],
  },
  "63-credentials-forget": { state: states.finished, credentials, press: ["Forget the secret"] },
  "63-credentials-menu": { state: states.finished, credentials, press: ["More"] },
  "63-credentials-done": { state: states.finished, credentials, press: ["Done"] },
  "64-credentials-forgotten": { state: states.finished },
  "65-credentials-gaps": { state: states.finishedWithGaps, credentials },
  "66-credentials-unverified": { state: states.unverified, credentials },
  "67-credentials-never-known": { state: states.secretNeverKnown },
  "68-done": {
    state: states.finished,
    credentials,
    press: ["What was done", "Show details of App registration “TextUs”"],
  },
  "69-credentials-long": { state: longNames(states.finished), credentials },
  "70-home": home,
  "70-home-end": { ...home, end: true },
  "70-home-one": one,
  "70-home-menu": { ...one, credentials, press: ["More for Contoso Sales"] },
  "70-home-forget": { ...one, press: ["More for Contoso Sales", "Remove from this list"] },
  "70-home-many": { state: null, finished: finished.manySetUps },
  "70-home-search": {
    state: null,
    finished: finished.manySetUps,
    press: ["Find a set-up"],
    type: "customer 2",
  },
  "71-undo-inspecting": { ...one, undo: finished.undoInspecting },
  "71-undo-other-tenant": { ...one, undo: finished.undoOtherTenant },
  "72-undo-planned": { ...one, undo: finished.undoPlanned },
  "72-undo-planned-end": { ...one, undo: finished.undoPlanned, end: true },
  "72-undo-nothing": { ...one, undo: finished.undoNothing },
  "73-undo-running": { ...one, undo: finished.undoRunning },
  "73-undo-paused": { ...one, undo: finished.undoPaused },
  "74-undo-finished": { ...one, undo: finished.undoFinished },
  "75-rotation-planned": { ...one, rotation: finished.rotationPlanned },
  "76-rotation-finished": { ...one, rotation: finished.rotationFinished, credentials },
  "76-rotation-gone": { ...one, rotation: finished.rotationFinished },
  "77-removal-planned": { ...one, rotation: finished.removalPlanned },
  "78-removal-finished": { ...one, rotation: finished.removalFinished },
  "80-options": { page: "options", options },
  "81-options-none": { page: "options", options: noClientId },
  "81-options-command": { page: "options", options: noClientId, press: ["With one command"] },
  "81-options-ask": { page: "options", options: noClientId, press: ["Ask an administrator"] },
  "81-options-by-hand": { page: "options", options: noClientId, press: ["By hand"] },
  "81-options-publisher": {
    page: "options",
    options: { ...noClientId, clientId: options.clientId, clientIdSource: "build", publisher: "TextUs Inc." },
  },
  "82-options-managed": {
    page: "options",
    options: { ...options, clientIdSource: "policy", tenantSource: "policy", ownClientId: "", ownTenant: "" },
  },
  "83-options-no-tenant": { page: "options", options: noTenant },
  "84-options-faults": {
    page: "options",
    options: noTenant,
    fill: { "Directory (tenant) ID of your organization": options.clientId ?? "" },
    after: ["Save"],
    faults: { tenant: "same-as-client-id" },
  },
  "85-options-saved": { page: "options", options, press: ["Save"] },
  "90-welcome": { page: "welcome", options: noClientId },
  "90-welcome-ready": { page: "welcome", options },
};
