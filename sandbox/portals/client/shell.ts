import { applicationMenu } from "./application-menu.ts";
import { backEnd } from "./back-end.ts";
import { h } from "./dom.ts";
import { contentFrame, hiddenFrames } from "./frame-host.ts";
import { ko } from "./ko/toolkit.ts";
import { pages } from "./pages/index.ts";
import { reportTruth } from "./report-truth.ts";
import { type PageName, readHash, rewritten } from "./routes.ts";
import { createChrome } from "./shell-chrome.ts";
import { type Start, wordsOf } from "./start.ts";
import { createView, type View } from "./view.ts";

/** In which document and toolkit a page is drawn where both are mixed: as in July 2026 (portals-01). */
const mixed: Readonly<Partial<Record<PageName, "react" | "hosting">>> = {
  tenantOverview: "react",
  enterpriseApp: "react",
  permissions: "hosting",
};

function placeOf(page: PageName, { settings }: Start): "ko" | "react" | "hosting" {
  if (page === "home") return "ko";
  return settings.toolkit === "mixed" ? (mixed[page] ?? "ko") : settings.toolkit;
}

async function main(): Promise<void> {
  const start = (await backEnd("start", Object.fromEntries(new URLSearchParams(location.search)))) as Start;
  document.documentElement.lang = start.settings.language;
  const word = wordsOf(start);
  const chrome = createChrome(start, word);
  document.body.append(chrome.root, ...hiddenFrames(start.settings.language));
  let current = new AbortController();
  let page: PageName = "home";
  const go = (hash: string): void => {
    location.hash = hash;
  };

  async function show(): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const route = readHash(location.hash);
    page = route.page;
    const hash = rewritten(location.hash, route);
    if (location.hash !== hash) history.replaceState(null, "", hash);
    const slots = chrome.blade();
    chrome.survey();
    const place = placeOf(page, start);
    const { appId } = route.parameters;
    const menu =
      place !== "react" && appId !== undefined && page !== "enterpriseApp"
        ? applicationMenu({ word, appId, selected: route.item, go, update: () => view.update() })
        : null;
    const view: View = createView(
      {
        slots,
        toolkit: ko,
        // A frame streams by itself.
        start:
          place === "ko" ? start : { ...start, settings: { ...start.settings, streaming: 0, rerender: 0 } },
        menu: menu && (() => ko.menu(menu())),
      },
      signal,
    );
    const handlers = { ask: backEnd, go, title: chrome.title, toast: chrome.toast };
    if (place === "ko") {
      slots.content.append(ko.skeleton(word("loading")));
      await pages[page]({ t: ko, view, word, start, route: route.parameters, signal, ...handlers });
      return;
    }
    const frame = contentFrame(
      place,
      { kind: "open", page, item: route.item, route: route.parameters, start },
      handlers,
    );
    // Drawn once: a frame that is moved in the document loads again.
    slots.content.classList.add("has-frame");
    slots.content.append(frame);
    view.draw(() => ({ content: null }));
  }

  const open = (): void => {
    show().catch((error: unknown) => {
      chrome.title("");
      chrome.toast(error instanceof Error ? error.message : String(error));
    });
  };
  const route = sessionStorage.getItem("route");
  sessionStorage.removeItem("route");
  if (route && location.hash === "") history.replaceState(null, "", route);
  window.addEventListener("hashchange", open);
  reportTruth(backEnd, () => page);
  open();
}

main().catch((error: unknown) => {
  document.body.append(
    h("p", { attrs: { role: "alert" } }, error instanceof Error ? error.message : String(error)),
  );
});
