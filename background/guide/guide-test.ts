import type { Accepted } from "../../src/contract/accepted.ts";
import { credentialsOf } from "../../src/provisioning/model/vault.ts";
import { guideSecret } from "./guide-memory.ts";
import type { GuideWork } from "./guide-work.ts";

/** Results of a test that is still running. */
const unknown = { works: false, findings: [], problem: null, inDoubt: false } as const;

/** The test of the four values that the guide has captured. */
export interface GuideTest {
  /** Starts the test; its result shows in the record. */
  start(): Promise<Accepted>;
  /** For a new worker: repeats the test that the previous worker was running, or clears its mark as running. */
  resume(): Promise<void>;
}

export function createGuideTest(
  work: GuideWork,
  inOrder: <T>(does: () => Promise<T>) => Promise<T>,
): GuideTest {
  const { memory, vault, tryCredentials, log, now } = work;

  const begin = async (): Promise<Accepted> => {
    const held = await vault.get(guideSecret);
    const credentials = held && credentialsOf(held);
    if (credentials === null) return { accepted: false, reason: "incomplete" };
    const at = now();
    await memory.setCheck({ ...unknown, state: "testing", at });
    const isLatest = (): boolean => memory.check()?.at === at;
    void tryCredentials(credentials)
      .then((tried) =>
        inOrder(async () => {
          // A value was replaced in the meantime, or another test has begun: this result says nothing about what is
          // shown now.
          if (!isLatest()) return;
          const proved = !tried.works || (await vault.proved(guideSecret, credentials));
          await memory.setCheck(proved ? { state: "done", at: now(), ...tried } : null);
        }),
      )
      .catch(async (error: unknown) => {
        log.warn("guide.failed", { what: "test", kind: error instanceof Error ? error.name : typeof error });
        await inOrder(async () => {
          if (isLatest()) await memory.setCheck(null);
        });
      });
    return { accepted: true };
  };

  return {
    start: () => inOrder(begin),
    resume: async () => {
      if (memory.check()?.state !== "testing") return;
      const begun = await begin();
      if (!begun.accepted) await memory.setCheck(null);
    },
  };
}
