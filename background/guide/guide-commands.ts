import type { Accepted } from "../../src/contract/accepted.ts";
import type { CommandName } from "../../src/contract/commands.ts";
import { stepOf } from "../../src/guide/guide.ts";
import { newGuideRecord } from "../../src/guide/guide-record.ts";
import type { CommandHandlers } from "../commands.ts";
import { guideSecret } from "./guide-memory.ts";
import type { GuideTest } from "./guide-test.ts";
import type { GuideWork } from "./guide-work.ts";
import { judgePasted, refusalOf } from "./values.ts";

export type GuideCommands = Pick<CommandHandlers, Extract<CommandName, `guide.${string}`>>;

const accepted: Accepted = { accepted: true };

/** The commands that the extension's pages may send to the guide. */
export function createGuideCommands(
  work: GuideWork,
  test: GuideTest,
  inOrder: <T>(does: () => Promise<T>) => Promise<T>,
): GuideCommands {
  const { knowledge, tabs, memory, vault, refresh, now } = work;
  const accept = (does: () => Promise<unknown>): Promise<Accepted> =>
    inOrder(async () => {
      await does();
      await refresh();
      return accepted;
    });

  return {
    "guide.turn-on": ({ cloud, task = "vendor" }) => accept(() => tabs.turnOn(cloud, task)),
    "guide.turn-off": () => accept(() => tabs.turnAllOff()),
    "guide.host-declined": () =>
      accept(async () => {
        await memory.setPending(null);
        await memory.setRecord({ ...memory.record(), declined: true });
      }),
    "guide.follow-here": ({ cloud }) => accept(() => tabs.learnFromSetup(cloud)),
    "guide.open": ({ step }) =>
      inOrder(async () => {
        const link = stepOf(step).deepLink(await knowledge.context(null));
        if (link === null) return { accepted: false, reason: "nothing-known" };
        await tabs.open(link);
        return accepted;
      }),
    "guide.tell": ({ step, what }) => accept(() => knowledge.learn(null, [{ kind: "told", step, what }])),
    "guide.paste": ({ value, text, confirmed = false }) =>
      inOrder(async () => {
        const verdict = judgePasted(value, text, null, await knowledge.context(null));
        const refused = refusalOf(verdict, confirmed);
        if (refused !== null || verdict.verdict === "refused") {
          return refused ?? { taken: true };
        }
        await knowledge.take(value, verdict.value, "pasted", null);
        await refresh();
        return { taken: true };
      }),
    "guide.test": () => test.start(),
    "guide.misses": () => inOrder(async () => memory.misses()),
    "guide.start-over": () =>
      accept(async () => {
        await vault.forget(guideSecret);
        await knowledge.forgetQuestions();
        const { cloud, on } = memory.record();
        await memory.setCheck(null);
        await memory.setRecord({ ...newGuideRecord(now()), cloud, on });
      }),
  };
}
