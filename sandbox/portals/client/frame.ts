import { applicationMenu } from "./application-menu.ts";
import { type BackEnd, BackEndError } from "./back-end.ts";
import { h } from "./dom.ts";
import { fluent } from "./fluent/toolkit.ts";
import type { FrameAnswer, FrameMessage, OpenMessage } from "./frame-messages.ts";
import { ko } from "./ko/toolkit.ts";
import { pages } from "./pages/index.ts";
import { reportTruth } from "./report-truth.ts";
import { wordsOf } from "./start.ts";
import { createView, type View } from "./view.ts";

/** What runs in a blade's frame. It shows nothing until the shell opens a page in it: some are kept warm. */
const shells = ["https://entra.microsoft.com", "https://portal.azure.com"];
const isReact = location.hostname.includes("reactblade");

function connect(port: MessagePort): BackEnd {
  const waiting = new Map<number, (answer: FrameAnswer) => void>();
  let count = 0;
  port.onmessage = ({ data }: MessageEvent<FrameAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  return (name, given = {}, write) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, (answer) =>
        answer.ok ? resolve(answer.value) : reject(new BackEndError(answer.message)),
      );
      const message: FrameMessage = { kind: "ask", id: count, name, given, write: write !== undefined };
      port.postMessage(message);
    });
}

async function open(message: OpenMessage, port: MessagePort): Promise<void> {
  const { start, page, route, item } = message;
  document.documentElement.lang = start.settings.language;
  const word = wordsOf(start);
  const ask = connect(port);
  const post = (out: FrameMessage): void => port.postMessage(out);
  const go = (hash: string): void => post({ kind: "go", hash });
  const slots = {
    menu: h("div", { class: "frame-menu" }),
    content: h("div", { class: "frame-content fxs-blade-content-wrapper" }),
    pane: h("div", { class: "frame-pane" }),
    dialog: h("div", { class: "frame-dialog" }),
  };
  document.body.append(
    h("div", { class: "frame-root", id: "root" }, slots.menu, slots.content, slots.pane, slots.dialog),
  );
  const toolkit = isReact ? fluent : ko;
  const menu =
    isReact && route.appId !== undefined && page !== "enterpriseApp"
      ? applicationMenu({ word, appId: route.appId, selected: item, go, update: () => view.update() })
      : null;
  const { signal } = new AbortController();
  const view: View = createView(
    { slots, toolkit, start, menu: menu && (() => toolkit.menu(menu())) },
    signal,
  );
  reportTruth(ask, () => page);
  await pages[page]({
    t: toolkit,
    view,
    word,
    start,
    route,
    ask,
    go,
    title: (text) => post({ kind: "title", text }),
    toast: (text) => post({ kind: "toast", text }),
    signal,
  });
}

window.addEventListener("message", (event) => {
  if (event.source !== window.parent || !shells.includes(event.origin)) return;
  const message = event.data as OpenMessage;
  const [port] = event.ports;
  if (message.kind !== "open" || !port) return;
  open(message, port).catch((error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    port.postMessage({ kind: "toast", text } satisfies FrameMessage);
    document.body.append(h("p", { attrs: { role: "alert" } }, text));
  });
});
window.parent.postMessage({ kind: "ready" }, "*");
