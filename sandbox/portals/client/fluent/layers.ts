import { anyOrder, h } from "../dom.ts";
import type { DialogSpec, MenuItem, MenuSpec, PaneSpec } from "../toolkit.ts";
import { button } from "./basics.ts";
import { numbered, reactId } from "./names.ts";

export function pane(spec: PaneSpec): HTMLElement {
  const titleId = `Panel${reactId().replaceAll(":", "")}-headerText`;
  return h(
    "div",
    {
      class: `ms-Panel is-open ms-Panel--hasCloseButton ${numbered("root")}`,
      attrs: { role: "dialog", "aria-modal": "true", "aria-labelledby": titleId },
      on: {
        keydown: (event) => {
          if ((event as KeyboardEvent).key === "Escape") spec.close();
        },
      },
      truth: spec.truth,
    },
    h(
      "div",
      { class: `ms-Panel-main ${numbered("main")}` },
      h(
        "div",
        { class: `ms-Panel-commands ${numbered("commands")}` },
        h(
          "div",
          {
            class: `ms-Panel-header ${numbered("header")}`,
            id: titleId,
            attrs: { role: "heading", "aria-level": "1" },
          },
          spec.title,
        ),
        h(
          "button",
          {
            class: `ms-Button ms-Button--icon ms-PanelAction-close ms-Panel-closeButton ${numbered("root")}`,
            attrs: { type: "button", "aria-label": spec.closeText, title: spec.closeText },
            on: { click: spec.close },
          },
          "✕",
        ),
      ),
      h(
        "div",
        { class: `ms-Panel-contentInner ${numbered("contentInner")}` },
        h(
          "div",
          { class: `ms-Panel-scrollableContent ${numbered("scrollableContent")}` },
          h("div", { class: `ms-Panel-content ${numbered("content")}` }, spec.body),
        ),
      ),
      h(
        "div",
        { class: `ms-Panel-footer ${numbered("footer")}` },
        h("div", { class: "ms-Panel-footerInner" }, spec.footer),
      ),
    ),
  );
}

export function dialog(spec: DialogSpec): HTMLElement {
  const titleId = `Dialog${reactId().replaceAll(":", "")}-title`;
  return h(
    "div",
    {
      class: `ms-Modal is-open ms-Dialog ${numbered("root")}`,
      attrs: { role: "dialog", "aria-modal": "true", "aria-labelledby": titleId },
    },
    h(
      "div",
      { class: `ms-Dialog-main ${numbered("main")}` },
      h(
        "div",
        { class: "ms-Dialog-title", id: titleId, attrs: { role: "heading", "aria-level": "1" } },
        spec.title,
      ),
      h(
        "div",
        { class: "ms-Dialog-inner" },
        h("p", { class: "ms-Dialog-subText" }, spec.text),
        h("div", { class: "ms-Dialog-actions" }, spec.buttons.map(button)),
      ),
    ),
  );
}

export const menu = (spec: MenuSpec): HTMLElement =>
  h(
    "nav",
    { class: `ms-Nav ${numbered("root")}`, attrs: { "aria-label": spec.label } },
    h(
      "div",
      { class: `ms-SearchBox ${numbered("root")}` },
      h("input", {
        class: "ms-SearchBox-field",
        attrs: { type: "text", placeholder: spec.searchText, "aria-label": spec.searchText },
      }),
    ),
    anyOrder(h("ul", { class: `ms-Nav-navItems ${numbered("navItems")}` }, spec.items.map(item))),
  );

function item(spec: MenuItem): HTMLElement {
  return h(
    "li",
    { class: `ms-Nav-navItem ${numbered("navItem")}` },
    h(
      "div",
      { class: `ms-Nav-compositeLink ${numbered("compositeLink")}${spec.selected ? " is-selected" : ""}` },
      h(
        "button",
        {
          class: `ms-Button ms-Nav-link ${numbered("link")}`,
          attrs: {
            type: "button",
            "aria-expanded": spec.items ? String(spec.open ?? false) : null,
            "aria-current": spec.selected ? "page" : null,
            name: spec.text,
          },
          on: { click: spec.act },
          truth: spec.truth,
        },
        spec.items ? `${spec.open ? "⌄" : "›"} ${spec.text}` : spec.text,
      ),
    ),
    spec.items &&
      anyOrder(h("ul", { class: "ms-Nav-navItems", attrs: { hidden: !spec.open } }, spec.items.map(item))),
  );
}

/** Shimmer lines. */
export const skeleton = (text: string): HTMLElement =>
  h(
    "div",
    { class: `ms-Shimmer-container ${numbered("root")}`, attrs: { "aria-busy": "true", "aria-label": text } },
    [70, 90, 50, 80].map((width) => {
      const line = h("div", { class: "ms-Shimmer-shimmerWrapper" });
      line.style.width = `${width}%`;
      return line;
    }),
  );
