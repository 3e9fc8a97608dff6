import type { FrameCapture, FrameMessage } from "../../src/contract/guide-protocol.ts";
import { isSame } from "../../src/ground/canonical.ts";
import type { ChoiceId } from "../../src/guide/ids.ts";
import { findTarget } from "../../src/guide/pages/index.ts";
import { portalWords } from "../../src/guide/portal-words/languages.ts";
import { isPortalFrame } from "../../src/guide/routes/hosts.ts";
import { parsePortalUrl } from "../../src/guide/routes/parse-portal-url.ts";
import type { Target } from "../../src/guide/target.ts";
import { words } from "../../src/words/index.ts";
import { guideSecret } from "./guide-memory.ts";
import type { GuideWork } from "./guide-work.ts";
import type { FrameReading } from "./held-reports.ts";
import type { PortalPort } from "./portal-ports.ts";
import { judgeSeen } from "./values.ts";

/** Handles one message of a frame. */
export async function answerFrame(work: GuideWork, port: PortalPort, message: FrameMessage): Promise<void> {
  const { knowledge, tabs, memory, refresh } = work;
  const { tabId, frameId } = port;
  const tab = tabs.live(tabId);
  const page = memory.tabs().get(tabId)?.view.place?.page ?? null;
  switch (message.kind) {
    case "route": {
      // Only the top frame's address is the tab's, and its origin must be the one that the browser reported.
      if (frameId !== 0 || !isOfOrigin(message.url, port.url)) return;
      const before = memory.tabs().get(tabId)?.view.place;
      const place = parsePortalUrl(message.url);
      if (isSame(place, before)) return;
      await knowledge.learn(tabId, [{ kind: "place", place }]);
      // The page's content may have told more than its address does.
      const now = memory.tabs().get(tabId)?.view.place;
      if (now?.page !== before?.page || now?.appId !== before?.appId) {
        tab.forgetReports();
        await knowledge.changeTab(tabId, (known) => ({ ...known, secretIsMasked: false }));
      }
      return refresh();
    }
    case "sees":
    case "captures":
      if (message.page !== page) return;
      // A frame can't see that it is in a dialog, of which nothing counts: the documents around it are asked.
      return frameId === 0 ? taken(work, port, message) : tab.hold(port, message);
    case "stands":
      for (const held of tab.release(frameId, message)) {
        if (held.reading.page === page)
          await taken(work, held.port, held.over ? ofPane(held.reading) : held.reading);
      }
      return;
    case "panes":
      if (frameId === 0) tab.setPanes(message.panes);
      return;
    case "at":
      if (frameId !== 0) tab.placeFrame(port, message.at);
      return;
    case "speaks":
      // The browser tells the worker the tab's address and the frame's, but not what is between them.
      if (!isPortalFrame(port.url, message.within)) return port.send({ kind: "off" });
      tab.setLanguage(port, message.language);
      port.send({ kind: "words", language: message.language, words: portalWords(message.language) });
      return;
    case "ringed":
      return tab.ringed(frameId, message.where);
    case "filled":
      return tab.orderCard({ kind: "filled", worked: message.worked });
    case "switch":
      return tab.orderCard({ kind: "switch" });
  }
}

async function taken(work: GuideWork, port: PortalPort, reading: FrameReading): Promise<void> {
  const { knowledge, tabs, refresh } = work;
  const { tabId, frameId } = port;
  const tab = tabs.live(tabId);
  if (reading.kind === "captures") {
    for (const capture of reading.captures) await captured(work, tabId, capture);
    return refresh();
  }
  const { sizeless, sights, facts, secretIsMasked } = reading;
  tab.setReport(port, { frameId, sizeless, sights }, facts);
  await knowledge.learn(tabId, [...tab.facts, { kind: "showing", targets: tab.showing }]);
  if (secretIsMasked) await knowledge.changeTab(tabId, (known) => ({ ...known, secretIsMasked: true }));
  await refresh();
  return tab.doPressed();
}

/** What a frame in a pane or dialog may say: what can stand there. Values and rows are the page's own. */
function ofPane(reading: FrameReading): FrameReading {
  if (reading.kind === "captures") return { ...reading, captures: [] };
  return {
    ...reading,
    sights: reading.sights.filter(({ target }) => mayBeInPane(findTarget(target))),
    facts: reading.facts.filter((fact) => fact.kind === "choice" && !ofForm.includes(fact.choice)),
    secretIsMasked: false,
  };
}

/** Choices of a form that is a page by itself. */
const ofForm: readonly ChoiceId[] = ["application-name", "account-type", "redirect-platform", "redirect-uri"];

const mayBeInPane = (target: Target | null): boolean =>
  target?.within === undefined
    ? target?.outside === undefined && target?.page !== "dynamics-users"
    : target.within.kind === "pane" || target.within.kind === "dialog";

async function captured(work: GuideWork, tabId: number, capture: FrameCapture): Promise<void> {
  const { knowledge, memory, vault } = work;
  const known = memory.tabs().get(tabId);
  if (known === undefined) return;
  const context = await knowledge.context(known);
  const verdict = judgeSeen(capture, known.view.place, context);
  if (verdict === null || verdict.verdict === "refused") return;
  // The held secret may be the right one: two secrets of one name look alike, and a page may have made this one up.
  const held = capture.key === "clientSecret" ? await vault.get(guideSecret) : null;
  const isHeld = held?.clientSecret === verdict.value;
  const replaces = held !== null && !isHeld;
  if (isHeld || (verdict.verdict === "accepted" && !replaces)) {
    await knowledge.take(capture.key, verdict.value, "page", tabId);
    return;
  }
  if (known.declined.includes(await markOf(capture.key, verdict.value))) return;
  // If several values come together, the admin is asked about the first.
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
