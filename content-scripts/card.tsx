import type { CardMessage, CardOrder } from "../src/contract/guide-protocol.ts";
import { connectGuide } from "./guide-link.ts";
import { shared } from "./isolated-world.ts";
import { runNewest } from "./newest.ts";
import { type CardHost, createCardHost } from "./overlay/card-host.tsx";

/**
 * The card, in the top frame of a portal tab. It shows what the worker sends and reports what the admin pressed; it
 * knows no steps and no pages.
 */
runNewest("card", (signal, stop) => {
  let host: CardHost | null = null;
  let note: { readonly done: string; readonly failed: string; readonly popup: string } | null = null;

  const link = connectGuide<CardMessage, CardOrder>({
    name: "guide-card",
    signal,
    page: window,
    onOrder: (order) => take(order),
    isAnswer: ({ kind }) => kind === "words",
    onConnected: () => {},
    onGone: stop,
  });

  const take = (order: CardOrder): void => {
    if (order.kind === "words") {
      const { words, language } = order;
      note = {
        done: words["guide.chrome.filled"],
        failed: words["guide.chrome.fill-failed"],
        popup: words["guide.chrome.open-popup-yourself"],
      };
      if (host) host.speak(words, language);
      else host = createCardHost({ document, words, language, send: link.send, signal });
      return;
    }
    if (order.kind === "off") stop();
    if (host === null) return;
    switch (order.kind) {
      case "card":
        if (order.where) host.place(order.where);
        host.show(order.card);
        break;
      case "target":
        host.keepOff(order.frame, order.where);
        break;
      case "picture":
        host.offer(order.picture);
        break;
      case "pasted":
        host.refused(order.value, order.refused);
        break;
      case "filled":
        host.note(order.worked ? (note?.done ?? null) : (note?.failed ?? null));
        break;
      case "popup-closed":
        host.note(note?.popup ?? null);
        break;
      case "switch":
        link.send({ kind: "switch", hasFocus: host.hasFocus });
        break;
      case "focus":
        host.focus();
        break;
    }
  };

  // A pane opened, or a dialog came above the card: find a free place.
  shared.changes.addEventListener("changed", () => host?.settle(), { signal });
});
