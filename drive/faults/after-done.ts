import { createSignOut } from "../../background/sign-out.ts";
import type { StoredItem } from "../../src/browser/storage.ts";
import type { Engine } from "../engine/create-engine.ts";

/**
 * Presses Done at the end of a set-up, as the background does it.
 * @returns what then remains of a sign-in, a secret or a person; null: nothing.
 */
export async function leftAfterDone(engine: Engine): Promise<string | null> {
  const { memory, disk } = engine;
  const { setup, undo, rotation, check } = engine.life();
  const secrets = memory.secrets.map(({ clientSecret }) => clientSecret);
  const person = memory.signedIn;
  let note: "sign-out" | "done" | "unused" | null = null;
  const signOut = createSignOut({
    note: {
      read: async () => note,
      write: async (kind: typeof note) => {
        note = kind;
      },
      clear: async () => {
        note = null;
      },
    } as StoredItem<"sign-out" | "done" | "unused">,
    setup,
    procedures: {
      signedOut: () => Promise.all([undo, rotation, check].map((one) => one.signedOut())).then(() => {}),
    },
    state: async () => engine.state(),
    dropTokens: async () => {
      memory.signedIn = null;
    },
    forgetSecret: async () => {
      memory.secrets = [];
    },
    forgetInGuide: async () => {},
    giveBackAccess: async () => {},
    wakeAt: async () => {},
    now: () => 0,
    log: { info: () => {}, warn: () => {} },
  });
  if (!(await signOut.signOut("done"))) return "Done was refused after a run that had ended";
  if (note !== null) return "a part of Done failed";
  const { phase, account } = engine.state();
  if (phase !== "start" || account !== null) return `after Done the set-up is “${phase}”, of somebody`;
  const kept = [...disk.records.values(), ...memory.records.values()].join("\n");
  return leftIn(kept, { secrets, person });
}

/** What stored data still holds of a set-up after Done; null: nothing. @param person who signed in */
export function leftIn(
  kept: string,
  { secrets, person }: { readonly secrets: readonly string[]; readonly person: string | null },
): string | null {
  if (secrets.some((secret) => kept.includes(secret))) return "the secret is in a record after Done";
  if (/eyJ[\w-]{10,}\.[\w-]{10,}\./.test(kept)) return "a token is in a record after Done";
  if (person !== null && kept.includes(person)) return "the name of who signed in is in a record after Done";
  return null;
}
