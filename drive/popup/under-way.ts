import type { CheckState } from "../../src/provisioning/model/check-state.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import { words } from "../../src/words/index.ts";
import { ago } from "./contoso.ts";
import { checkFine, checkFound, removalPlanned, rotationPlanned } from "./finished.ts";
import { problem } from "./states.ts";

/** A check and a new secret at work, and stopped with what they need. */
export const checkInspecting: CheckState = { ...checkFine, phase: "inspecting", plan: null };
export const checkSignedOut: CheckState = {
  ...checkInspecting,
  phase: "start",
  problem: problem("signed-out", { remedy: "sign-in-again" }),
};
export const checkPaused: CheckState = {
  ...checkFound,
  phase: "paused",
  progress: [
    { line: "activation", status: "done", sentence: null, waitingUntil: null },
    { line: "roles", status: "stopped", sentence: null, waitingUntil: null },
  ],
  problem: problem(
    "microsoft-unavailable",
    {
      remedy: "retry",
      unchanged: words("problem.changed.one", { things: [words("problem.made.enable-application")] }),
    },
    { who: "Dataverse" },
  ),
};
export const rotationRunning: RotationState = {
  ...rotationPlanned,
  phase: "running",
  progress: [
    { line: "secret", status: "done", sentence: null, waitingUntil: null },
    { line: "proof", status: "working", sentence: words("wait.verification"), waitingUntil: ago(-40) },
  ],
  dueAt: ago(-40),
};
export const rotationPaused: RotationState = {
  ...rotationRunning,
  phase: "paused",
  dueAt: null,
  progress: [
    { line: "secret", status: "done", sentence: null, waitingUntil: null },
    { line: "proof", status: "stopped", sentence: null, waitingUntil: null },
  ],
  problem: problem("sign-in-again", {
    remedy: "sign-in-again",
    unchanged: words("problem.changed.one", { things: [words("problem.made.add-secret")] }),
  }),
};
export const removalRunning: RotationState = {
  ...removalPlanned,
  phase: "running",
  progress: [{ line: "old:k", status: "working", sentence: null, waitingUntil: null }],
};
