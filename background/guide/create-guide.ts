import type { BrowserPort } from "../../src/browser/api.ts";
import { parseCardMessage, parseFrameMessage } from "../../src/contract/guide-messages.ts";
import type { CardOrder } from "../../src/contract/guide-protocol.ts";
import { base64Of } from "../../src/ground/base64.ts";
import { chromeWords } from "../../src/guide/card/chrome-words.ts";
import { speakCard } from "../../src/guide/card/speak-card.ts";
import { answerCard } from "./answer-card.ts";
import { answerFrame } from "./answer-frame.ts";
import { createGuideCommands, type GuideCommands } from "./guide-commands.ts";
import type { GuideParts } from "./guide-parts.ts";
import { createGuideTest } from "./guide-test.ts";
import type { GuideWork } from "./guide-work.ts";
import { createKnowledge } from "./knowledge.ts";
import { type PortalPort, takePort } from "./portal-ports.ts";
import { createSignInAppTask } from "./sign-in-app-task.ts";
import { showIn } from "./tab-view.ts";
import { createGuideTabs } from "./tabs.ts";

/** The guide in the worker: knows what was done, decides what each tab shows. */
export interface Guide {
  readonly commands: GuideCommands;
  onConnect(port: BrowserPort): void;
  onTabRemoved(tabId: number): Promise<void>;
  /** A tab that was opened from a tab with the guide on has it on as well. */
  onTabCreated(tab: {
    readonly id?: number | undefined;
    readonly openerTabId?: number | undefined;
  }): Promise<void>;
  onShortcut(tabId: number | undefined): void;
  hostsChanged(): Promise<void>;
  /** Says in another language what the cards say. */
  languageChanged(): Promise<void>;
  wake(): Promise<void>;
  /**
   * Done has removed the secret: the guide keeps nothing of any secret, and asks for one again. @throws NotStoredError
   */
  secretForgotten(): Promise<void>;
}

export function createGuide(parts: GuideParts): Guide {
  const { browser, memory, live, log } = parts;
  const knowledge = createKnowledge(parts);
  const tabs = createGuideTabs(parts, knowledge);
  const signInApp = createSignInAppTask(parts, tabs);

  /** The same picture that Auto-configure uploads. */
  const picture = async (mark: string | undefined) => {
    const bytes = (await parts.pictures.icon(mark)) ?? (await parts.pictures.builtIn());
    return { url: `data:image/png;base64,${base64Of(bytes)}`, name: `${parts.recipe.id}.png` };
  };

  const wordsOfCard = async (): Promise<CardOrder> => {
    const catalogue = await parts.catalogue();
    return { kind: "words", words: chromeWords(catalogue), language: catalogue.language };
  };

  const refresh = async (): Promise<void> => {
    await signInApp.keep();
    const { progress, saved } = memory.record();
    const allowed = await tabs.isOrganizationAllowed();
    const catalogue = await parts.catalogue();
    for (const [tabId, tab] of memory.tabs()) {
      const connected = live.get(tabId);
      if (connected === undefined) continue;
      const { card, watch, ring } = showIn(
        tab,
        progress,
        await knowledge.context(tab),
        connected,
        allowed,
        saved?.state ?? null,
      );
      const spoken = speakCard(card, catalogue);
      connected.watch(watch);
      connected.ring(ring?.frameId ?? null, ring?.target ?? null, spoken.ring ?? "", ring?.quiet ?? false);
      connected.showCard(spoken, memory.cardPlace());
      if (spoken.offersPicture) {
        const mark = await parts.pictures.chosen();
        connected.offerPicture(mark ?? "built-in", () => picture(mark));
      }
    }
  };
  const work: GuideWork = { ...parts, knowledge, tabs, signInApp, refresh };
  const test = createGuideTest(work, (does) => memory.inOrder(does));

  /** One thing at a time; a failure is logged and must not stop what comes after. */
  const inOrder = (what: string, does: () => Promise<void>): Promise<void> =>
    memory.inOrder(does).catch((error: unknown) => {
      log.warn("guide.failed", { what, kind: error instanceof Error ? error.name : typeof error });
    });

  const connected = async (port: PortalPort): Promise<void> => {
    if (!memory.tabs().has(port.tabId)) {
      port.send({ kind: "off" });
      return;
    }
    const tab = tabs.live(port.tabId);
    if (port.is === "card") {
      tab.setCard(port);
      port.send(await wordsOfCard());
    } else tab.addFrame(port);
    await refresh();
  };
  const message = async (port: PortalPort, raw: unknown): Promise<void> => {
    if (!memory.tabs().has(port.tabId)) return;
    if (port.is === "card") {
      const press = parseCardMessage(raw);
      if (press !== null) return answerCard(work, port, press);
    } else {
      const report = parseFrameMessage(raw);
      if (report !== null) return answerFrame(work, port, report);
    }
    log.warn("guide.refused", { from: port.is });
  };
  const gone = async (port: PortalPort): Promise<void> => {
    const tab = live.get(port.tabId);
    if (tab === undefined) return;
    if (tab.isCard(port)) tab.setCard(null);
    else if (tab.removeFrame(port)) await refresh();
  };

  return {
    commands: createGuideCommands(work, test, (does) => memory.inOrder(does)),
    onConnect(raw) {
      const port = takePort(raw, browser.runtime.id);
      if (port === null) {
        log.warn("guide.stranger");
        raw.disconnect();
        return;
      }
      void inOrder("connect", () => connected(port));
      port.onMessage((one) => {
        if (port.is === "card" && parseCardMessage(one)?.kind === "open-popup") {
          const refused = () => live.get(port.tabId)?.orderCard({ kind: "popup-closed" });
          parts.openExtension(port.windowId).catch(refused);
        } else void inOrder("message", () => message(port, one));
      });
      port.onGone(() => void inOrder("gone", () => gone(port)));
    },
    onTabRemoved: (tabId) =>
      inOrder("tab-removed", async () => {
        if (memory.tabs().has(tabId)) await tabs.turnOff(tabId);
      }),
    onTabCreated: ({ id, openerTabId }) =>
      inOrder("tab-created", async () => {
        const opener = openerTabId === undefined ? undefined : memory.tabs().get(openerTabId);
        if (id === undefined || opener === undefined || memory.tabs().has(id)) return;
        await memory.setTab(id, { ...opener, question: null });
      }),
    onShortcut(tabId) {
      if (tabId !== undefined) live.get(tabId)?.orderCard({ kind: "switch" });
    },
    hostsChanged: () =>
      inOrder("hosts", async () => {
        await tabs.hostsChanged();
        await refresh();
      }),
    languageChanged: () =>
      inOrder("language", async () => {
        const spoken = await wordsOfCard();
        for (const tab of live.values()) tab.orderCard(spoken);
        await refresh();
      }),
    secretForgotten: () =>
      memory.inOrder(async () => {
        await knowledge.forgetQuestions();
        await knowledge.reconcile();
        await refresh();
      }),
    wake: () =>
      inOrder("wake", async () => {
        await tabs.wake();
        await test.resume();
      }),
  };
}
