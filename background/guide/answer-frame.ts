import type { FrameCapture, FrameMessage } from "../../src/contract/guide-protocol.ts";
import { portalWords } from "../../src/guide/portal-words/languages.ts";
import { parsePortalUrl } from "../../src/guide/routes/parse-portal-url.ts";
import { words } from "../../src/words/index.ts";
import { guideSecret } from "./guide-memory.ts";
import type { GuideWork } from "./guide-work.ts";
import type { PortalPort } from "./portal-ports.ts";
import { judgeSeen } from "./values.ts";

/** What the worker makes of what a frame says. */
export async function answerFrame(work: GuideWork, port: PortalPort, message: FrameMessage): Promise<void> {
  const { knowledge, tabs, memory, refresh } = work;
  const { tabId, frameId } = port;
  const tab = tabs.live(tabId);
  const page = memory.tabs().get(tabId)?.view.place?.page ?? null;
  switch (message.kind) {
    case "route": {
      // Only the top frame's address is the tab's, and its origin is what the browser said that it is.
      if (frameId !== 0 || !isOfOrigin(message.url, port.url)) return;
      const before = memory.tabs().get(tabId)?.view.place;
      const place = parsePortalUrl(message.url);
      if (JSON.stringify(place) === JSON.stringify(before)) return;
      if (place?.page !== before?.page || place?.appId !== before?.appId) {
        tab.forgetReports();
        await knowledge.changeTab(tabId, (known) => ({ ...known, secretIsMasked: false }));
      }
      await knowledge.learn(tabId, [{ kind: "place", place }]);
      return refresh();
    }
    case "sees": {
      if (message.page !== page) return;
      tab.setReport(port, { frameId, sizeless: message.sizeless, sights: message.sights }, message.facts);
      await knowledge.learn(tabId, [...tab.facts, { kind: "showing", targets: tab.showing }]);
      if (message.secretIsMasked)
        await knowledge.changeTab(tabId, (known) => ({ ...known, secretIsMasked: true }));
      await refresh();
      return tab.doPressed();
    }
    case "captures":
      if (message.page !== page) return;
      // A frame can't see that it is in a dialog, from which nothing is taken: the top document is asked.
      if (frameId !== 0) return tab.hold(port, message);
      for (const capture of message.captures) await captured(work, tabId, capture);
      return refresh();
    case "stands":
      if (frameId !== 0) return;
      for (const held of tab.release(message.at)) {
        if (message.over || held.page !== page) continue;
        for (const capture of held.captures) await captured(work, tabId, capture);
      }
      return refresh();
    case "panes":
      if (frameId === 0) tab.setPanes(message.panes);
      return;
    case "at":
      if (frameId !== 0) tab.placeFrame(port, message.at);
      return;
    case "speaks":
      tab.setLanguage(port, message.language);
      port.send({ kind: "words", language: message.language, words: portalWords(message.language) });
      return;
    case "ringed":
      return tab.keepOff(frameId, message.box, message.pane);
    case "filled":
      return tab.orderCard({ kind: "filled", worked: message.worked });
    case "switch":
      return tab.orderCard({ kind: "switch" });
  }
}

async function captured(work: GuideWork, tabId: number, capture: FrameCapture): Promise<void> {
  const { knowledge, memory, vault } = work;
  const known = memory.tabs().get(tabId);
  if (known === undefined) return;
  const context = await knowledge.context(known);
  const verdict = judgeSeen(capture, known.view.place, context);
  if (verdict === null || verdict.verdict === "refused") return;
  // The one that is held may be the right one: two secrets of one name look alike, and a page may have made it up.
  const held = capture.key === "clientSecret" ? await vault.get(guideSecret) : null;
  const isHeld = held?.clientSecret === verdict.value;
  const replaces = held !== null && !isHeld;
  if (isHeld || (verdict.verdict === "accepted" && !replaces)) {
    await knowledge.take(capture.key, verdict.value, "page", tabId);
    return;
  }
  if (known.declined.includes(await markOf(capture.key, verdict.value))) return;
  // Of several that come together the first is asked about.
  const isSecond = known.question?.value === capture.key && known.question.text !== verdict.value;
  if (isSecond && capture.alike > 1 && !replaces) return;
  const reason =
    verdict.verdict === "ask" && !replaces ? verdict.reason : words("guide.capture.second-secret");
  await knowledge.changeTab(tabId, (tab) => ({
    ...tab,
    question: { value: capture.key, text: verdict.value, reason },
  }));
}

/** Names a value without holding it. */
export async function markOf(key: string, value: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${key} ${value}`));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const isOfOrigin = (url: string, other: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(other).origin;
