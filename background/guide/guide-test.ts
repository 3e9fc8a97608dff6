import type { Accepted } from "../../src/contract/accepted.ts";
import { credentialsOf } from "../../src/provisioning/model/vault.ts";
import { guideSecret } from "./guide-memory.ts";
import type { GuideWork } from "./guide-work.ts";

/** The test of the four values that the guide has captured. */
export interface GuideTest {
  /** Starts it; what comes of it shows in the record. */
  start(): Promise<Accepted>;
  /** A new worker: what the one before was testing is tested again, or is no longer said to be under way. */
  resume(): Promise<void>;
}

export function createGuideTest(
  work: GuideWork,
  inOrder: <T>(does: () => Promise<T>) => Promise<T>,
): GuideTest {
  const { memory, vault, tryCredentials, log, now } = work;

  const setCheck = (check: ReturnType<typeof memory.record>["check"]): Promise<void> =>
    memory.setRecord({ ...memory.record(), check });

  const begin = async (): Promise<Accepted> => {
    const held = await vault.get(guideSecret);
    const credentials = held && credentialsOf(held);
    if (credentials === null) return { accepted: false, reason: "incomplete" };
    const at = now();
    await setCheck({ state: "testing", at, works: false, findings: [] });
    const isLatest = (): boolean => memory.record().check?.at === at;
    void tryCredentials(credentials)
      .then((tried) =>
        inOrder(async () => {
          // A value was replaced meanwhile, or another test has begun: this says nothing of what is shown now.
          if (!isLatest()) return;
          const proved = !tried.works || (await vault.proved(guideSecret, credentials));
          await setCheck(proved ? { state: "done", at: now(), ...tried } : null);
        }),
      )
      .catch(async (error: unknown) => {
        log.warn("guide.failed", { what: "test", kind: error instanceof Error ? error.name : typeof error });
        await inOrder(async () => {
          if (isLatest()) await setCheck(null);
        });
      });
    return { accepted: true };
  };

  return {
    start: () => inOrder(begin),
    resume: async () => {
      if (memory.record().check?.state !== "testing") return;
      const begun = await begin();
      if (!begun.accepted) await setCheck(null);
    },
  };
}
