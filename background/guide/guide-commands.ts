import type { Accepted, CommandName } from "../../src/contract/commands.ts";
import { stepOf } from "../../src/guide/guide.ts";
import { newGuideRecord } from "../../src/guide/guide-record.ts";
import type { CommandHandlers } from "../commands.ts";
import type { GuideWork } from "./guide-work.ts";
import { judgePasted, refusalOf } from "./values.ts";

export type GuideCommands = Pick<CommandHandlers, Extract<CommandName, `guide.${string}`>>;

const accepted: Accepted = { accepted: true };

/** What the pages of the extension may ask of the guide. */
export function createGuideCommands(
  work: GuideWork,
  inOrder: <T>(does: () => Promise<T>) => Promise<T>,
): GuideCommands {
  const { knowledge, tabs, memory, vault, refresh, tryCredentials, now } = work;
  const accept = (does: () => Promise<unknown>): Promise<Accepted> =>
    inOrder(async () => {
      await does();
      await refresh();
      return accepted;
    });
  const test = async (): Promise<void> => {
    const held = await vault.get();
    if (held === null) return;
    const tried = await tryCredentials(held);
    await inOrder(() =>
      memory.setRecord({ ...memory.record(), check: { state: "done", at: now(), ...tried } }),
    );
  };

  return {
    "guide.turn-on": ({ cloud }) => accept(() => tabs.turnOn(cloud)),
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
    "guide.test": async () => {
      const answer = await inOrder(async () => {
        if ((await vault.get()) === null) return { accepted: false, reason: "incomplete" } as const;
        const check = { state: "testing", at: now(), works: false, findings: [] } as const;
        await memory.setRecord({ ...memory.record(), check });
        return accepted;
      });
      if (answer.accepted) void test();
      return answer;
    },
    "guide.misses": () => inOrder(async () => memory.misses()),
    "guide.start-over": () =>
      accept(async () => {
        await memory.setSecret(null);
        await vault.forget();
        const { cloud, on } = memory.record();
        await memory.setRecord({ ...newGuideRecord(now()), cloud, on });
      }),
  };
}
