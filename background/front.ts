import type { BrowserApi } from "../src/browser/api.ts";
import { mayNotify } from "../src/browser/notifications.ts";
import { localKeys, sessionKeys } from "../src/contract/commands.ts";
import type { CommandReply } from "../src/contract/message-protocol.ts";
import { createInOrder } from "../src/ground/in-order.ts";
import { endsAlarm, hasUntoldEnds, showBadge } from "./badge.ts";
import type { Base } from "./base.ts";
import type { Background } from "./create-background.ts";
import { heldPort } from "./held-port.ts";
import type { BackgroundEvents } from "./listen.ts";
import { loadOnce } from "./load-once.ts";
import { hasGuideTabs, isUnderWay, tellingKeys } from "./under-way.ts";

export interface Front {
  readonly events: BackgroundEvents;
  /** Settles when what was under way, if anything, has been taken up again; never rejects. */
  readonly ready: Promise<void>;
}

/**
 * How long what was under way waits for the page that may have started the worker, ms: loading takes the thread, and a
 * message comes only after the script has run.
 */
const pageFirstMs = 200;

/**
 * The part of the worker that is loaded with every start. It listens to every event, answers what a page asks when it
 * opens, and loads the rest when somebody wants something done or something is under way. A browser starts a worker for
 * each tab that is opened or closed anywhere: nearly all of these starts end here (docs/performance.md).
 */
export function createFront({
  base,
  browser,
  load,
}: {
  readonly base: Base;
  readonly browser: BrowserApi;
  /** Loads and builds the rest, which takes up what was under way. */
  readonly load: () => Promise<Background>;
}): Front {
  const { attempt, commands, log } = base;
  const whole = loadOnce(load);
  const reading = new Set<Promise<unknown>>();

  const theWhole = (): Promise<Background> =>
    whole.get().catch((error: unknown) => {
      log.warn("worker.not-loaded", { kind: error instanceof Error ? error.name : typeof error });
      throw error;
    });
  /** In the order in which the browser told of them. */
  const passOn = (tell: (events: BackgroundEvents) => void): void =>
    void theWhole().then(
      ({ events }) => tell(events),
      () => undefined,
    );
  /** News of tabs, one after the other: whether the guide is in any has to be read first. */
  const inOrder = createInOrder();
  /** For what matters to a tab with the guide in it, where none is. */
  const passOnToGuide = (tell: (events: BackgroundEvents) => void): void =>
    void inOrder(() => askForGuide(tell)).catch(() => undefined);
  const askForGuide = async (tell: (events: BackgroundEvents) => void): Promise<void> => {
    if (whole.now() === null) {
      const { [sessionKeys.guideTabs]: tabs } = await browser.storage.session.get(sessionKeys.guideTabs);
      if (!hasGuideTabs(tabs)) return;
    }
    passOn(tell);
  };

  const isSomethingUnderWay = async (): Promise<boolean> => {
    const [local, session] = await Promise.all([
      browser.storage.local.get(tellingKeys.local),
      browser.storage.session.get(tellingKeys.session),
    ]);
    return isUnderWay(local, session);
  };
  /** Whether a secret ends soon, nobody was told, and the browser would show it. */
  const hasNewsOfEnds = async (): Promise<boolean> => {
    const { [localKeys.finished]: finished } = await browser.storage.local.get(localKeys.finished);
    return hasUntoldEnds(finished, Date.now()) && mayNotify(browser);
  };
  const start = async (): Promise<void> => {
    // What can't be read may be under way.
    const [underWay, news] = await Promise.all([
      isSomethingUnderWay().catch(() => true),
      hasNewsOfEnds().catch(() => false),
      base.prepare(),
    ]);
    if (!underWay && !news) return;
    await new Promise((resolve) => setTimeout(resolve, pageFirstMs));
    await Promise.allSettled(reading);
    await attempt("whole", async () => (await theWhole()).ready);
  };
  const ready = start();

  return {
    ready,
    events: {
      async onMessage(message, sender) {
        if (commands.onlyReads(message)) {
          const answer = commands.answer(message, sender);
          reading.add(answer);
          return answer.finally(() => reading.delete(answer));
        }
        try {
          return await (await theWhole()).events.onMessage(message, sender);
        } catch {
          return { ok: false, refusal: "failed" } satisfies CommandReply;
        }
      },
      onStarted: () => {},
      onInstalled: (details) => passOn((events) => events.onInstalled(details)),
      onHostsChanged: (added) => passOn((events) => events.onHostsChanged(added)),
      onAlarm(alarm) {
        if (alarm.name !== endsAlarm) return passOn((events) => events.onAlarm(alarm));
        void attempt("badge", () => showBadge(browser, Date.now()));
        void attempt("ends", async () => {
          if (await hasNewsOfEnds()) passOn((events) => events.onAlarm(alarm));
        });
      },
      onConnect(port) {
        const held = heldPort(port);
        // A frame of a tab that was just opened comes after the news of that tab.
        void inOrder(async () => passOn((events) => events.onConnect(held)));
      },
      onNotificationClicked: (id) => passOn((events) => events.onNotificationClicked(id)),
      onTabCreated: (tab) => passOnToGuide((events) => events.onTabCreated(tab)),
      onTabRemoved: (tabId) => passOnToGuide((events) => events.onTabRemoved(tabId)),
      // A card that could be told of it is connected, and the whole is there then.
      onShortcut: (command, tab) => whole.now()?.events.onShortcut(command, tab),
      onStored(changes, area) {
        // What else changes was changed by the whole, or is looked at when it starts.
        if (whole.now() !== null || area === "managed") passOn((events) => events.onStored(changes, area));
      },
    },
  };
}
