import { anyOrder, h, pressed, unstableId } from "../dom.ts";
import type { ButtonSpec, CommandSpec, CopyWords, TabSpec, TileSpec } from "../toolkit.ts";

export function commandBar(items: readonly CommandSpec[]): HTMLElement {
  const list = anyOrder(
    h(
      "ul",
      { attrs: { role: "presentation" } },
      items.map((item) =>
        h(
          "li",
          {
            class: "fxs-commandBar-item azc-toolbar-item",
            attrs: { role: "presentation", "aria-disabled": item.disabled ? "true" : null },
          },
          h(
            "div",
            {
              class: `azc-toolbarButton-container fxs-portal-hover${item.disabled ? " azc-toolbarButton-disabled" : ""}`,
              attrs: {
                role: "menuitem",
                tabindex: "0",
                title: item.text,
                "aria-disabled": item.disabled ? "true" : null,
              },
              on: item.disabled ? undefined : pressed(item.act),
              truth: item.truth,
            },
            h("div", { class: "azc-toolbarButton-icon", attrs: { "aria-hidden": "true" } }, item.icon),
            h("div", { class: "azc-toolbarButton-label fxs-commandBar-item-text" }, item.text),
          ),
        ),
      ),
    ),
  );
  return h("div", { class: "fxs-commandBar azc-toolbar", attrs: { role: "menubar" } }, list);
}

export function tabs(items: readonly TabSpec[]): HTMLElement {
  return h(
    "div",
    { class: "azc-tabControl ext-tabs", attrs: { "data-bind": "pcControl: tabControl" } },
    h(
      "ul",
      { class: "azc-tabControl-tabs", attrs: { role: "tablist" } },
      items.map((item) =>
        h(
          "li",
          {
            class: `azc-tabControl-tab azc-tab${item.selected ? " azc-tabControl-tab-selected" : ""}`,
            id: unstableId(),
            attrs: { role: "tab", tabindex: "0", "aria-selected": String(item.selected), title: item.text },
            on: pressed(item.act),
            truth: item.truth,
          },
          h("span", { class: "azc-tabControl-tabText" }, item.text),
        ),
      ),
    ),
  );
}

export function button(spec: ButtonSpec): HTMLElement {
  const { text, act, primary, disabled, truth, control } = spec;
  return h(
    "div",
    {
      class: "fxc-base fxc-simplebutton",
      attrs: {
        "data-bind": control ? `pcControl: ${control}` : null,
        "data-formelement": control ? `pcControl: ${control}` : null,
      },
    },
    h(
      "div",
      {
        class: `fxs-button fxt-button${primary ? " fxs-button-primary fxs-portal-button-primary" : ""}${disabled ? " fxs-button-disabled" : ""}`,
        id: unstableId(),
        attrs: {
          role: "button",
          title: text,
          tabindex: disabled ? "-1" : "0",
          "aria-disabled": disabled ? "true" : null,
          type: "button",
        },
        on: disabled ? undefined : pressed(act),
        truth,
      },
      h("span", { class: "fxs-button-text" }, text),
    ),
  );
}

export const link = (text: string, act: () => void, truth?: string): HTMLElement =>
  h(
    "a",
    {
      class: "fxs-fxclick fxs-portal-link msportalfx-text-primary",
      attrs: { role: "link", tabindex: "0" },
      on: pressed(act),
      truth,
    },
    text,
  );

export const info = (text: string): HTMLElement =>
  h(
    "div",
    { class: "fxc-infoBox azc-infoBox msportalfx-infobox", attrs: { role: "note" } },
    h("span", { class: "fxc-infoBox-icon", attrs: { "aria-hidden": "true" } }, "i"),
    h("div", { class: "fxc-infoBox-text" }, text),
  );

export const tiles = (items: readonly TileSpec[]): HTMLElement =>
  anyOrder(
    h(
      "div",
      { class: "ext-permission-tiles", attrs: { role: "list" } },
      items.map((item) =>
        h(
          "div",
          {
            class: `ext-tile azc-tile fxs-portal-border${item.selected ? " ext-tile-selected" : ""}`,
            attrs: { role: "button", tabindex: "0", "aria-pressed": String(item.selected ?? false) },
            on: pressed(item.act),
            truth: item.truth,
          },
          h("div", { class: "ext-tile-title" }, item.title),
          h("div", { class: "ext-tile-text" }, item.text),
        ),
      ),
    ),
  );

/** A value in a read-only box with its copy button. */
export function copyable(value: string, truth: string, words: CopyWords): HTMLElement {
  return h(
    "div",
    { class: "fxc-copyablelabel" },
    h(
      "div",
      { class: "fxc-copyablelabel-textbox" },
      h("input", {
        class: "azc-input fxc-copyablelabel-input",
        attrs: { type: "text", readonly: true, value, title: value, "aria-label": value },
        truth,
      }),
    ),
    copyButton(value, words),
  );
}

export function copyButton(value: string, words: CopyWords): HTMLElement {
  const face = h(
    "div",
    {
      class: "fxc-copyablelabel-copybutton fxs-portal-svg",
      attrs: { role: "button", tabindex: "0", title: words.copy, "aria-label": words.copy, type: "button" },
      on: pressed(() => {
        navigator.clipboard.writeText(value).then(
          () => face.setAttribute("title", words.copied),
          () => undefined,
        );
      }),
      truth: words.truth,
    },
    "❏",
  );
  return face;
}
