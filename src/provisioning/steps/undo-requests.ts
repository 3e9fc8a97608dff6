import { classify } from "../../microsoft/classify.ts";
import { MicrosoftError } from "../../microsoft/errors.ts";
import { words } from "../../words/index.ts";
import type { WriteName } from "../model/journal-record.ts";
import type { PieceApplying } from "./piece.ts";

/** How often in a row something must not be shown before it counts as gone after it was asked to go. */
export const LOOKS = 5;
const BETWEEN_LOOKS_MS = 1000;

/**
 * Takes one thing away: journaled, patient, and after a lost answer only sent again when a look still shows it.
 * Replicas may be late in both directions (graph-44), so one answer of "not found" is no proof of anything.
 */
export async function takeAway(
  {
    write,
    key,
    intent = {},
    send,
    isThere,
  }: {
    readonly write: WriteName;
    /** Of the line (undo-pieces.ts). */
    readonly key: string;
    /** By what support can recognise the object. No secret. */
    readonly intent?: Readonly<Record<string, string | readonly string[]>>;
    readonly send: () => Promise<void>;
    readonly isThere: () => Promise<boolean>;
  },
  applying: Pick<PieceApplying, "ports" | "signal" | "change">,
): Promise<void> {
  const { ports, signal } = applying;
  const look = async (): Promise<true | null> => {
    for (let n = 0; n < LOOKS; n += 1) {
      if (n > 0) await ports.clock.sleep(BETWEEN_LOOKS_MS, signal);
      if (await isThere()) return null;
    }
    return true;
  };
  await applying.change<true>({
    write,
    intent: { ...intent, undoes: key },
    ours: true,
    waiting: words("wait.undo"),
    async send() {
      try {
        await send();
      } catch (error) {
        // Of a secret that is not there Graph answers 400 without a code of its own.
        const missing = error instanceof MicrosoftError && [400, 404].includes(error.facts.status);
        // A look that fails makes no lost answer of a refusal: it would be asked for again.
        const seen = missing
          ? await look().catch((failed: unknown) => unlessDefinite(error, failed, signal))
          : null;
        if (!seen) throw error;
      }
      return true;
    },
    facts: () => ({}),
    look,
  });
}

/** @throws why a look failed, where what it was to explain is no definite refusal. */
function unlessDefinite(refusal: unknown, failed: unknown, signal: AbortSignal): null {
  const { is } = classify(refusal, { ours: true });
  if (!signal.aborted && (is === "fatal" || is === "denied")) return null;
  throw failed;
}
