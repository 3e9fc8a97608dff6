import { backEnd } from "./back-end.ts";
import { h } from "./dom.ts";
import { fluent } from "./fluent/toolkit.ts";
import type { PageContext } from "./page.ts";
import { applicationUsers } from "./power-platform/application-users.ts";
import { environments } from "./power-platform/environments.ts";
import { hub } from "./power-platform/hub.ts";
import { reportTruth } from "./report-truth.ts";
import { type Start, wordsOf } from "./start.ts";
import { createView } from "./view.ts";

type Open = (context: PageContext) => Promise<void>;

/** Paths of portals-18. That of the application users is made up: no public source has it. */
const routes: readonly (readonly [RegExp, string, Open])[] = [
  [/^\/manage\/environments\/([^/]+)\/appusers\/?$/, "applicationUsers", applicationUsers],
  [/^\/(?:manage\/)?environments\/environment\/([^/]+)\/hub\/?$/, "environment", hub],
  [/^\/environments\/([^/]+)\/(?:hub|manage)\/?$/, "environment", hub],
  [/.*/, "environments", environments],
];

async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const start = (await backEnd("start", Object.fromEntries(query))) as Start;
  const word = wordsOf(start);
  document.documentElement.lang = start.settings.language;
  const slots = {
    menu: h("div", { attrs: { hidden: true } }),
    content: h("div", { class: "pp-content" }),
    pane: h("div", { class: "pp-pane", attrs: { hidden: true } }),
    dialog: h("div", { attrs: { hidden: true } }),
  };
  const title = h("h1", { class: "pp-title" });
  const notices = h("div", { class: "pp-notices", attrs: { "aria-live": "polite" } });
  let current = new AbortController();
  let page = "environments";

  /** One document; pages change by pushState (portals-18). The query stays. */
  const go = (path: string): void => {
    history.pushState(null, "", path + location.search);
    open();
  };
  const toast = (text: string): void => {
    const notice = h(
      "div",
      { class: "ms-MessageBar", attrs: { role: "alert" } },
      h("span", { class: "ms-MessageBar-innerText" }, text),
    );
    notices.append(notice);
    setTimeout(() => notice.remove(), 5000);
  };
  async function show(): Promise<void> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const [pattern, name, show] = routes.find(([one]) => one.test(location.pathname)) ?? [
      /.*/,
      "environments",
      environments,
    ];
    page = name;
    const environment = pattern.exec(location.pathname)?.[1];
    slots.content.replaceChildren(fluent.skeleton(word("loading")));
    slots.pane.replaceChildren();
    await show({
      t: fluent,
      view: createView({ slots, toolkit: fluent, start, menu: null }, signal),
      word,
      start,
      route: environment === undefined ? {} : { environment: decodeURIComponent(environment) },
      ask: backEnd,
      go,
      title: (text) => {
        title.textContent = text;
        document.title = `${text} | Power Platform admin center`;
      },
      toast,
      signal,
    });
  }
  const open = (): void => {
    show().catch((error: unknown) => toast(error instanceof Error ? error.message : String(error)));
  };

  document.body.append(
    h(
      "div",
      { class: "pp-root", id: "root" },
      h(
        "header",
        { class: "pp-header" },
        h("strong", {}, "Power Platform admin center"),
        h("span", {}, start.user.userName),
      ),
      h(
        "div",
        { class: "pp-body" },
        h(
          "nav",
          { class: "pp-nav", attrs: { "aria-label": "Power Platform" } },
          h(
            "div",
            {},
            fluent.link(word("home"), () => go("/home")),
          ),
          h(
            "div",
            {},
            fluent.link(word("environments"), () => go("/manage/environments"), "nav:environments"),
          ),
        ),
        h("main", { class: "pp-main" }, title, slots.content),
      ),
      slots.menu,
      slots.pane,
      slots.dialog,
      notices,
    ),
  );
  window.addEventListener("popstate", open);
  reportTruth(backEnd, () => page);
  open();
}

main().catch((error: unknown) => {
  document.body.append(
    h("p", { attrs: { role: "alert" } }, error instanceof Error ? error.message : String(error)),
  );
});
