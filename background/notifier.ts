import type { BrowserApi } from "../src/browser/api.ts";
import { mayNotify, notify } from "../src/browser/notifications.ts";
import { sessionKeys } from "../src/contract/commands.ts";
import { asSetupState } from "../src/contract/setup-record.ts";
import { membersOf } from "../src/ground/members-of.ts";
import type { FinishedBook, FinishedSetup } from "../src/provisioning/model/finished-setup.ts";
import { withEndsTold } from "../src/provisioning/model/finished-setups.ts";
import { procedureNames } from "../src/provisioning/model/procedures.ts";
import { daysUntil, isEndUntold, nextEnd } from "../src/provisioning/model/secret-ends.ts";
import type { SetupState } from "../src/provisioning/model/setup-state.ts";
import { type Catalogue, say, type Words, words } from "../src/words/index.ts";

export interface Notifier {
  /** Tells of a set-up or a procedure whose stored state has changed, if nobody is looking at it. */
  changed(changes: Readonly<Record<string, unknown>>, area: string): Promise<void>;
  /** Tells of secrets that end soon, each milestone once. */
  tellEnds(): Promise<void>;
}

/** The browser's notifications, where the admin has allowed them. They hold names of environments, and nothing secret. */
export function createNotifier(deps: {
  readonly browser: Pick<BrowserApi, "permissions" | "runtime" | "notifications">;
  readonly finished: FinishedBook;
  readonly catalogue: () => Promise<Catalogue>;
  /** Whether a page of the extension is before the admin; null: the browser can't tell. */
  readonly isShown: () => Promise<boolean | null>;
  /** ms since the epoch; default: real time. */
  readonly now?: () => number;
}): Notifier {
  const { browser, finished } = deps;
  const show = async (id: string, message: Words): Promise<void> => {
    const catalogue = await deps.catalogue();
    await notify(browser, {
      id,
      title: say(words("notify.title"), catalogue),
      message: say(message, catalogue),
    });
  };

  return {
    async changed(changes, area) {
      const news = area === "session" ? newsIn(changes) : null;
      if (news === null || !(await mayNotify(browser)) || (await deps.isShown()) === true) return;
      await show("work", news);
    },
    async tellEnds() {
      if (!(await mayNotify(browser))) return;
      const now = deps.now?.() ?? Date.now();
      const due = (await finished.read()).filter((one) => isEndUntold(one, now));
      for (const one of due) await show(`end ${one.runId}`, endOf(one, now));
      if (due.length > 0)
        await finished.change((list) =>
          withEndsTold(
            list,
            due.map(({ runId }) => runId),
            now,
          ),
        );
    },
  };
}

function endOf(setUp: FinishedSetup, now: number): Words {
  const { environmentName: environment } = setUp;
  const days = daysUntil(nextEnd(setUp) ?? "", now);
  if (days < 0) return words("notify.secret-ended", { environment });
  return days < 1
    ? words("notify.secret-ends-tomorrow", { environment })
    : days === 1
      ? words("notify.secret-ends-day", { environment })
      : words("notify.secret-ends", { environment, days });
}

/** What a change of stored records has for somebody who is doing something else; null: nothing. */
function newsIn(changes: Readonly<Record<string, unknown>>): Words | null {
  if (sessionKeys.setup in changes) {
    const { oldValue, newValue } = membersOf(changes[sessionKeys.setup]);
    const news = newsOfSetup(asSetupState(oldValue ?? null), asSetupState(newValue ?? null));
    if (news !== null) return news;
  }
  for (const name of procedureNames) {
    const { oldValue, newValue } = membersOf(changes[name]);
    const [before, after] = [membersOf(oldValue), membersOf(newValue)];
    if (membersOf(after.asked).quiet === true) continue;
    const change = `${before.phase} ${after.phase}`;
    if (change === "running finished") return words("notify.work-ended");
    if (change === "running paused") return words("notify.work-needs-you");
    if (change === "paused running") return words("notify.work-goes-on");
  }
  return null;
}

/** A run that ends, that stops, or that goes on after a stop. */
function newsOfSetup(before: SetupState | null, after: SetupState | null): Words | null {
  if (before === null || after === null || before.id !== after.id) return null;
  const isAtWork = before.phase === "running" || before.phase === "paused";
  if (!isAtWork) return null;
  const environment = after.environments.find(({ id }) => id === after.environmentId)?.displayName ?? "";
  if (after.phase === "finished") return words("notify.ended", { environment });
  if (before.phase === "running" && after.phase === "paused")
    return words("notify.needs-you", { environment });
  if (before.phase === "paused" && after.phase === "running") return words("notify.goes-on", { environment });
  return null;
}
