import type { CardMessage } from "../../src/contract/guide-protocol.ts";
import { withMiss } from "../../src/guide/misses.ts";
import { back, forward, goTo } from "../../src/guide/progress/navigation.ts";
import { currentPart, currentStep, isOpen } from "../../src/guide/progress/outline.ts";
import { say } from "../../src/words/index.ts";
import { markOf } from "./answer-frame.ts";
import type { GuideWork } from "./guide-work.ts";
import type { PortalPort } from "./portal-ports.ts";
import { showIn } from "./tab-view.ts";
import { judgePasted, refusalOf } from "./values.ts";

/** Messages that can be carried out only where the target is. */
const needsTarget: readonly CardMessage["kind"][] = ["fill", "show"];

/** Carries out what the admin pressed on the card. */
export async function answerCard(work: GuideWork, port: PortalPort, message: CardMessage): Promise<void> {
  const { knowledge, tabs, memory, refresh } = work;
  const { tabId } = port;
  const tab = memory.tabs().get(tabId);
  if (tab === undefined) return;
  const live = tabs.live(tabId);
  const { progress } = memory.record();
  const step = currentStep(progress, tab.view);
  const context = await knowledge.context(tab);
  const allowed = await tabs.isOrganizationAllowed();
  const { state: saved = null } = memory.record().saved ?? {};
  const shows = showIn(tab, progress, context, live, allowed, saved);

  // The press woke this worker, and the frames are only about to report what they see.
  if (needsTarget.includes(message.kind) && shows.ring === null && live.isNew) {
    live.whenSeen(() => answerCard(work, port, message));
    return;
  }

  // Pressed for a step that is over, before the card could show the next: twice at once, or while this worker started.
  if ("step" in message && message.step !== step) return refresh();

  switch (message.kind) {
    case "back":
      await knowledge.setProgress(back(progress, tab.view));
      return refresh();
    case "done":
    case "skip":
      if (step === null) return;
      if (isOpen(progress, step)) {
        await knowledge.learn(tabId, [{ kind: "told", step, what: message.kind }]);
      } else {
        // The admin went back to a step that is done: its mark stays, and the card goes on.
        const next = forward(progress, tab.view);
        await knowledge.setProgress(next === progress ? goTo(progress, null) : next);
      }
      return refresh();
    case "close":
      return tabs.turnOff(tabId);
    case "look":
      return live.lookOnce();
    case "show":
      if (shows.ring) live.orderFrame(shows.ring.frameId, { kind: "focus", target: shows.ring.target });
      return;
    case "fill": {
      const part = step === null ? null : currentPart(step, progress, tab.view);
      if (!part?.fill || !shows.ring || shows.ring.quiet) {
        live.orderCard({ kind: "filled", worked: false });
        return;
      }
      live.orderFrame(shows.ring.frameId, {
        kind: "fill",
        target: shows.ring.target,
        value: part.fill.value(context),
      });
      return;
    }
    case "paste": {
      const verdict = judgePasted(message.value, message.text, null, context);
      const refused = refusalOf(verdict, false);
      if (refused === null && verdict.verdict === "accepted") {
        await knowledge.take(message.value, verdict.value, "pasted", tabId);
      } else if (verdict.verdict === "ask") {
        const question = { value: message.value, text: verdict.value, reason: verdict.reason };
        await knowledge.changeTab(tabId, (known) => ({ ...known, question }));
      }
      const why = refused === null || refused.ask ? null : say(refused.why, await work.catalogue());
      live.orderCard({ kind: "pasted", value: message.value, refused: why });
      return refresh();
    }
    case "answer": {
      const { question } = tab;
      if (question === null || question.value !== message.value) return;
      const mark = await markOf(question.value, question.text);
      await knowledge.changeTab(tabId, (known) => ({
        ...known,
        question: null,
        declined: message.yes ? known.declined : [...known.declined, mark].slice(-20),
      }));
      if (message.yes) await knowledge.take(question.value, question.text, "page", tabId);
      return refresh();
    }
    case "sign-in":
      return work.signInApp.signIn();
    case "undo":
      await work.signInApp.undo();
      return refresh();
    case "covered":
      if (shows.ring) live.orderFrame(shows.ring.frameId, { kind: "covered", is: message.is });
      return;
    case "placed":
      return memory.setCardPlace(message.where);
    case "gave-up":
      if (shows.sight !== null && shows.ring === null) {
        await memory.setMisses(withMiss(memory.misses(), message.step, shows.sight));
      }
      return;
    case "open-popup":
      // Answered on the press's own stack (create-guide.ts).
      return;
    case "switch":
      if (message.hasFocus && shows.ring) {
        live.orderFrame(shows.ring.frameId, { kind: "focus", target: shows.ring.target });
      } else live.orderCard({ kind: "focus" });
      return;
  }
}
