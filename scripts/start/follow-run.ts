import { setTimeout as sleep } from "node:timers/promises";
import type { Chromium } from "../../drive/browser/chromium.ts";
import { storedSetup } from "../../drive/browser/extension.ts";
import type { StepProgress } from "../../src/provisioning/model/setup-state.ts";
import { endedSteps } from "./outcome.ts";
import { type Teller, tell } from "./teller.ts";

/** How often the stored progress is looked at, ms. */
const beat = 40;

/** Tells each step of a run as it ends, and what is waited for meanwhile. */
export interface RunFollower {
  /** Looks a last time, so that nothing that has ended is left untold. */
  stop(): Promise<void>;
}

export function followRun(browser: Pick<Chromium, "desk">, teller: Teller): RunFollower {
  const told = new Set<string>();
  let stopped = false;

  const once = (key: string, say: () => void): void => {
    if (told.has(key)) return;
    told.add(key);
    say();
  };
  const look = async (): Promise<void> => {
    const progress = (await storedSetup(browser))?.progress ?? [];
    for (const line of progress) {
      if (line.action === "skip") continue;
      if (line.endedAt !== null) once(`${line.step} ended`, () => teller.say(endOf(line)));
      else if (line.waitingUntil !== null && line.sentence !== null) {
        const sentence = tell(line.sentence);
        once(`${line.step} ${sentence}`, () => teller.detail(`${line.step} waits: ${sentence}`));
      }
    }
  };
  const following = (async () => {
    while (!stopped) {
      await look();
      await sleep(beat);
    }
  })();
  // Left to `stop`, which whoever follows calls in any case.
  following.catch(() => undefined);

  return {
    async stop() {
      stopped = true;
      await following;
      await look();
    },
  };
}

function endOf(line: StepProgress): string {
  const [ended] = endedSteps([line]);
  return `${line.action.padEnd(7)}  ${line.step.padEnd(18)} ${`${ended?.ms ?? 0} ms`.padStart(8)}  ${tell(line.title)}`;
}
