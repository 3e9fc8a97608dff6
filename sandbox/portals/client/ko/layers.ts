import { anyOrder, h, pressed, unstableId } from "../dom.ts";
import type { DialogSpec, MenuItem, MenuSpec, PaneSpec } from "../toolkit.ts";
import { button } from "./basics.ts";

export function pane(spec: PaneSpec): HTMLElement {
  return h(
    "div",
    {
      class: "fxs-contextpane fxs-portal-contextpane-right fxs-portal-bg-txt-br fxs-contextpane-visible",
      attrs: { role: "complementary", "aria-labelledby": "fxsContextPaneTitle" },
      on: {
        keydown: (event) => {
          if ((event as KeyboardEvent).key === "Escape") spec.close();
        },
      },
      truth: spec.truth,
    },
    h(
      "div",
      { class: "fxs-contextpane-header" },
      h("h2", { class: "fxs-contextpane-title", id: "fxsContextPaneTitle" }, spec.title),
      h(
        "button",
        {
          class: "fxs-contextpane-close fxs-portal-svg",
          attrs: { type: "button", title: spec.closeText, "aria-label": spec.closeText },
          on: { click: spec.close },
        },
        "✕",
      ),
    ),
    h("div", { class: "fxs-contextpane-content" }, spec.body),
    h("div", { class: "fxs-contextpane-footer ext-footer" }, spec.footer),
  );
}

/** Buttons are divs, as in every blade dialog of the portal. */
export function dialog(spec: DialogSpec): HTMLElement {
  const titleId = unstableId();
  return h(
    "div",
    { class: "fxs-blade-dialog fxs-portal-bg-txt-br", attrs: { role: "dialog", "aria-labelledby": titleId } },
    h("h2", { class: "fxs-blade-dialog-title", id: titleId }, spec.title),
    h("div", { class: "fxs-blade-dialog-message" }, spec.text),
    h("div", { class: "fxs-blade-dialog-buttons" }, spec.buttons.map(button)),
  );
}

export function menu(spec: MenuSpec): HTMLElement {
  return h(
    "div",
    { class: "fxs-menublade fxc-menu", attrs: { role: "navigation", "aria-label": spec.label } },
    h(
      "div",
      { class: "fxc-menu-search" },
      h("input", {
        class: "fxc-menu-searchbox azc-input",
        id: unstableId("SearchBox"),
        attrs: { type: "text", placeholder: spec.searchText, "aria-label": spec.searchText },
      }),
    ),
    h(
      "div",
      { class: "fxc-menu-scrollarea" },
      anyOrder(h("ul", { class: "fxc-menu-listView", attrs: { role: "list" } }, spec.items.map(item))),
    ),
  );
}

function item(spec: MenuItem): HTMLElement {
  if (!spec.items)
    return h(
      "li",
      { class: "fxc-menu-item" },
      h(
        "div",
        {
          class: `fxc-menu-listView-item${spec.selected ? " fxc-menu-listView-item-selected" : ""}`,
          id: unstableId(),
          attrs: {
            role: "link",
            tabindex: "0",
            "data-telemetryname": `Menu-${spec.name}`,
            "aria-current": spec.selected ? "page" : null,
            title: spec.text,
          },
          on: pressed(spec.act),
          truth: spec.truth,
        },
        h("div", { class: "fxc-menu-listView-item-text" }, spec.text),
      ),
    );
  return h(
    "li",
    { class: "fxc-menu-group" },
    h(
      "div",
      {
        class: "fxc-menu-section-header",
        attrs: {
          role: "button",
          tabindex: "0",
          "aria-expanded": String(spec.open ?? false),
          "data-telemetryname": `Menu-${spec.name}`,
        },
        on: pressed(spec.act),
        truth: spec.truth,
      },
      `${spec.open ? "⌄" : "›"} ${spec.text}`,
    ),
    anyOrder(
      h(
        "ul",
        { class: "fxc-menu-section", attrs: { role: "list", hidden: !spec.open } },
        spec.items.map(item),
      ),
    ),
  );
}

export const skeleton = (text: string): HTMLElement =>
  h(
    "div",
    { class: "fxs-blade-progress fxs-blade-progress-translucent", attrs: { "aria-busy": "true" } },
    h("div", { class: "fxs-blade-loading-status", attrs: { role: "status" } }, text),
    h("div", { class: "ext-dots", attrs: { "aria-hidden": "true" } }, "• • •"),
  );
