import { h, pressed } from "./dom.ts";
import type { Start, Word } from "./start.ts";
import type { Slots } from "./view.ts";

const toastMs = 5000;

/** What stands around the blades: top bar, navigation, notifications, survey. */
export interface Chrome {
  readonly root: HTMLElement;
  /** An empty blade in place of the one before. */
  blade(): Slots;
  title(title: string): void;
  toast(text: string): void;
  /** Pops the survey up, where the settings say so. */
  survey(): void;
}

export function createChrome(start: Start, word: Word): Chrome {
  const azure = location.hostname === "portal.azure.com";
  const blades = h("main", { class: "fxs-panorama fxs-journey" });
  const overlays = h("div", { class: "fxs-overlays" });
  const toasts = h("div", { class: "fxs-toast-manager", attrs: { "aria-live": "polite" } });
  const surveys = h("div", { class: "fxs-nps-host" });
  const name = azure ? "Microsoft Azure" : "Microsoft Entra admin center";
  let titleText: HTMLElement | null = null;

  const root = h(
    "div",
    { class: "fxs-portal-root" },
    topBar(name, start, word),
    h("div", { class: "fxs-portal-content" }, navigation(word), blades),
    overlays,
    toasts,
    surveys,
  );
  return {
    root,
    blade() {
      const slots = {
        menu: h("div", { class: "fxs-blade-menu" }),
        content: h("div", { class: "fxs-blade-content-wrapper", attrs: { tabindex: "-1" } }),
        pane: h("div", { class: "fxs-contextpane-host" }),
        dialog: h("div", { class: "fxs-blade-dialog-host", attrs: { hidden: true } }),
      };
      titleText = h("h2", { class: "fxs-blade-title-titleText" }, "…");
      blades.replaceChildren(
        h(
          "section",
          { class: "fxs-blade fxs-blade-maximized" },
          h(
            "header",
            { class: "fxs-blade-header" },
            h("nav", { class: "fxs-breadcrumb" }, `${word("home")} ›`),
            h(
              "div",
              { class: "fxs-blade-title" },
              titleText,
              h("div", { class: "fxs-blade-title-subtitle" }, start.tenant.displayName),
              h(
                "button",
                {
                  class: "fxs-blade-close",
                  attrs: { type: "button", title: word("close"), "aria-label": word("close") },
                },
                "✕",
              ),
            ),
          ),
          h(
            "div",
            { class: "fxs-blade-content-container-default-details" },
            slots.menu,
            slots.content,
            slots.dialog,
          ),
        ),
      );
      overlays.replaceChildren(slots.pane);
      return slots;
    },
    title(title) {
      if (titleText) titleText.textContent = title;
      document.title = `${title} - ${name}`;
    },
    toast(text) {
      const toast = h(
        "div",
        { class: "fxs-toast fxs-portal-bg-txt-br", attrs: { role: "alert" } },
        h("span", { class: "fxs-toast-icon", attrs: { "aria-hidden": "true" } }, "✓"),
        h("div", { class: "fxs-toast-title" }, text),
        h(
          "button",
          {
            class: "fxs-toast-close fxs-portal-svg",
            attrs: { type: "button", "aria-label": "Dismiss toast notification" },
            on: { click: () => toast.remove() },
          },
          "✕",
        ),
      );
      toasts.append(toast);
      setTimeout(() => toast.remove(), toastMs);
    },
    survey() {
      if (start.settings.survey === "off") return;
      const close = pressed(() => surveys.replaceChildren());
      surveys.replaceChildren(
        h(
          "div",
          {
            class: "fxs-nps-survey fxs-portal-bg-txt-br",
            attrs: { role: "dialog", "aria-label": word("valueShownOnce") },
          },
          h("h3", {}, word("valueShownOnce")),
          h("p", {}, word("surveyTitle")),
          h(
            "div",
            { class: "fxs-nps-scale" },
            ...Array.from({ length: 11 }, (_, index) =>
              h("button", { attrs: { type: "button" } }, String(index)),
            ),
          ),
          h(
            "div",
            {
              class: "fxs-button",
              attrs: { role: "button", tabindex: "0", title: word("surveyLater") },
              on: close,
              truth: "surveyLater",
            },
            word("surveyLater"),
          ),
        ),
      );
    },
  };
}

const topBar = (name: string, start: Start, word: Word): HTMLElement =>
  h(
    "header",
    { class: "fxs-topbar", attrs: { role: "banner" } },
    h(
      "button",
      {
        class: "fxs-topbar-sidebar-collapse-button",
        attrs: { type: "button", "aria-label": "Show portal menu" },
      },
      "☰",
    ),
    h("a", { class: "fxs-topbar-home", attrs: { href: "#home" } }, name),
    h(
      "div",
      { class: "fxs-topbar-search" },
      h("input", {
        class: "fxs-search-box",
        attrs: { type: "text", placeholder: word("search"), "aria-label": word("search") },
      }),
    ),
    h(
      "button",
      { class: "fxs-topbar-notifications", attrs: { type: "button", "aria-label": "Notifications" } },
      "⚑",
    ),
    h(
      "div",
      { class: "fxs-avatarmenu" },
      h("div", { class: "fxs-avatarmenu-username" }, start.user.userName),
      h(
        "div",
        { class: "fxs-avatarmenu-tenant" },
        `${start.tenant.displayName.toUpperCase()} (${start.tenant.domain.toUpperCase()})`,
      ),
    ),
  );

const navigation = (word: Word): HTMLElement =>
  h(
    "nav",
    { class: "fxs-sidebar", attrs: { "aria-label": "Portal" } },
    h(
      "ul",
      {},
      ...(
        [
          ["home", "#home"],
          ["entraId", null],
          ["tenantOverview", "#view/Microsoft_AAD_IAM/TenantOverview.ReactView"],
          ["appRegistrations", "#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade"],
          ["enterpriseApplications", null],
        ] as const
      ).map(([key, href]) =>
        h(
          "li",
          { class: "fxs-sidebar-item" },
          h(
            "a",
            {
              class: "fxs-sidebar-item-link",
              attrs: { href, role: href ? null : "link" },
              truth: `nav:${key}`,
            },
            word(key),
          ),
        ),
      ),
    ),
  );
