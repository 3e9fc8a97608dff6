import type { Fate } from "../support/engine/life.ts";

/** One way in which a request goes wrong, and what becomes of the worker and its browser. */
export interface FaultKind {
  readonly name: string;
  readonly fate: Fate;
  /** What comes after the fault: nothing, another worker, or a browser that was closed and opened again. */
  readonly aftermath: "nothing" | "worker-restarted" | "browser-reopened";
  /** The fault stays until the engine rests, as when a cable is out. */
  readonly lasting?: true;
}

/** "Before": nothing was changed. "After": the change was made and the answer was not seen. */
export const faultKinds: readonly FaultKind[] = [
  { name: "worker killed before", fate: "kill-before", aftermath: "worker-restarted" },
  { name: "worker killed after", fate: "kill-after", aftermath: "worker-restarted" },
  { name: "browser closed before", fate: "kill-before", aftermath: "browser-reopened" },
  { name: "browser closed after", fate: "kill-after", aftermath: "browser-reopened" },
  { name: "network cut before", fate: "cut-before", aftermath: "nothing" },
  { name: "network cut after", fate: "cut-after", aftermath: "nothing" },
  { name: "network gone", fate: "cut-before", aftermath: "nothing", lasting: true },
  { name: "503 before", fate: "503-before", aftermath: "nothing" },
  { name: "503 after", fate: "503-after", aftermath: "nothing" },
  { name: "429, ten minutes", fate: "429", aftermath: "nothing" },
  { name: "answer cut short", fate: "truncate", aftermath: "nothing" },
  { name: "no answer, before", fate: "hang-before", aftermath: "nothing" },
  { name: "no answer, after", fate: "hang-after", aftermath: "nothing" },
  { name: "proxy's page, before", fate: "html-before", aftermath: "nothing" },
  { name: "proxy's page, after", fate: "html-after", aftermath: "nothing" },
  { name: "token expired", fate: "expired", aftermath: "nothing" },
  { name: "claims challenge", fate: "claims", aftermath: "nothing" },
  { name: "sign-in revoked", fate: "signed-out", aftermath: "nothing" },
];
