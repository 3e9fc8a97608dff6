import type { Fate, StoredRecord, StoredWhere } from "../engine/life.ts";

/** One way in which a request fails, and what happens to the worker and its browser. */
export interface FaultKind {
  readonly name: string;
  readonly fate: Fate;
  /** What comes after the fault: nothing, another worker, or a browser that was closed and opened again. */
  readonly aftermath: "nothing" | "worker-restarted" | "browser-reopened";
  /** The fault lasts until the engine rests, as when a cable is unplugged. */
  readonly lasting?: true;
  /** What the browser refuses to store from the request on until the engine rests. */
  readonly refuses?: (record: StoredRecord, where: StoredWhere) => boolean;
  /** How much the computer's clock is ahead of Microsoft's, ms. Default: 0. */
  readonly skewMs?: number;
}

/** The person who is told frees some room. The browser stops a worker that has nothing to do. */
const notStored = { fate: "send", aftermath: "worker-restarted" } as const;

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
  { name: "proxy's 502, before", fate: "502-before", aftermath: "nothing" },
  { name: "proxy's 502, after", fate: "502-after", aftermath: "nothing" },
  { name: "captive portal", fate: "captive", aftermath: "nothing" },
  { name: "answer broken off", fate: "break-off", aftermath: "nothing" },
  { name: "token expired", fate: "expired", aftermath: "nothing" },
  { name: "claims challenge", fate: "claims", aftermath: "nothing" },
  { name: "sign-in revoked", fate: "signed-out", aftermath: "nothing" },
  { name: "administrator signs out, before", fate: "sign-out-before", aftermath: "nothing" },
  { name: "administrator signs out, after", fate: "sign-out-after", aftermath: "nothing" },
  { name: "clock goes ten minutes ahead", fate: "clock-ahead", aftermath: "nothing" },
  { name: "clock goes ten minutes back", fate: "clock-behind", aftermath: "nothing" },
  { name: "killed after, clock fast", fate: "kill-after", aftermath: "worker-restarted", skewMs: 600_000 },
  { name: "closed after, clock slow", fate: "kill-after", aftermath: "browser-reopened", skewMs: -600_000 },
  { name: "429, ten minutes, clock fast", fate: "429", aftermath: "nothing", skewMs: 600_000 },
  { name: "429, ten minutes, clock slow", fate: "429", aftermath: "nothing", skewMs: -600_000 },
  { name: "secret not stored", ...notStored, refuses: (record) => record === "secret" },
  { name: "journal not stored", ...notStored, refuses: (record) => record === "journal" },
  { name: "state not stored", ...notStored, refuses: (record) => record === "state" || record === "undo" },
  { name: "browser without room", ...notStored, refuses: () => true },
];
