import type { StoredItem } from "../src/browser/storage.ts";
import { createInOrder } from "../src/ground/in-order.ts";
import type { Log } from "../src/log/log.ts";
import type { SetupState } from "../src/provisioning/model/setup-state.ts";
import type { Setup } from "../src/provisioning/setup/setup-ports.ts";
import type { Procedures } from "./procedures.ts";

/**
 * Why nobody is signed in any more. "sign-out": the menu, or the secret was forgotten. "done": the values were handed
 * over. "unused": nobody had used the sign-in for a while.
 */
const signOutKinds = ["sign-out", "done", "unused"] as const;
export type SignOutKind = (typeof signOutKinds)[number];

/** The stored note. @throws when it is none. */
export function parseSignOutKind(raw: unknown): SignOutKind {
  const kind = signOutKinds.find((known) => known === raw);
  if (kind === undefined) throw new TypeError("not a note of a sign-out");
  return kind;
}

/** When a sign-out whose worker has died is taken up again, ms; the least that an alarm can be set to. */
const againMs = 30_000;

export interface SignOut {
  /** @returns false when it is not the time for it: Done while a run is not finished. */
  signOut(kind: SignOutKind): Promise<boolean>;
  /** Ends a sign-out that a worker has begun before it died; at every start, before anything else. */
  finish(): Promise<void>;
  /** Runs work that must not meet a sign-out half-way, such as a sign-in. */
  after<T>(work: () => Promise<T>): Promise<T>;
}

/** Whether a run is under way or waits: it needs a sign-in to go on. */
export const isUnfinished = (state: SetupState | null): boolean =>
  state?.phase === "running" || state?.phase === "paused";

/**
 * Signs out as one step. A note on disk says first what is to be done, and is taken away last. A worker that dies in
 * between leaves the note, and the next worker does it all once more. Every part bears that.
 */
export function createSignOut(deps: {
  readonly note: StoredItem<SignOutKind>;
  readonly setup: Pick<Setup, "signedOut" | "done">;
  readonly procedures: Pick<Procedures, "signedOut">;
  readonly state: () => Promise<SetupState | null>;
  /** Leaves no account and no token. */
  readonly dropTokens: () => Promise<void>;
  readonly forgetSecret: () => Promise<void>;
  /** Leaves nothing of a secret in what the guide remembers of tabs. */
  readonly forgetInGuide: () => Promise<void>;
  /** Gives back the addresses that nothing needs any more. */
  readonly giveBackAccess: () => Promise<void>;
  /** Wakes a worker at a time, ms since the epoch; null takes that back. */
  readonly wakeAt: (time: number | null) => Promise<void>;
  readonly now: () => number;
  readonly log: Log;
}): SignOut {
  const inOrder = createInOrder();

  const carryOut = async (kind: SignOutKind): Promise<void> => {
    const parts: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["tokens", deps.dropTokens],
      ...(kind === "done"
        ? ([
            ["secret", deps.forgetSecret],
            ["guide", deps.forgetInGuide],
          ] as const)
        : []),
      ["setup", () => (kind === "done" ? deps.setup.done() : deps.setup.signedOut(reasonOf(kind)))],
      ["procedures", deps.procedures.signedOut],
      ...(kind === "unused" ? [] : ([["access", deps.giveBackAccess]] as const)),
    ];
    let failed = false;
    for (const [part, does] of parts) {
      try {
        await does();
      } catch (error) {
        // The others all the same; the note stays, and the next start tries this one again.
        failed = true;
        deps.log.warn("sign-out.failed", { part, kind: error instanceof Error ? error.name : typeof error });
      }
    }
    if (failed) return;
    await deps.note.clear();
    await deps.wakeAt(null);
  };

  return {
    signOut: (kind) =>
      inOrder(async () => {
        if (kind === "done" && isUnfinished(await deps.state())) return false;
        await deps.note.write(kind);
        await deps.wakeAt(deps.now() + againMs);
        await carryOut(kind);
        return true;
      }),
    finish: () =>
      inOrder(async () => {
        const kind = await deps.note.read();
        if (kind !== null) await carryOut(kind);
      }),
    after: inOrder,
  };
}

const reasonOf = (kind: SignOutKind): "asked" | "unused" => (kind === "unused" ? "unused" : "asked");
