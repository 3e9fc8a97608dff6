import { anyOrder, h } from "../dom.ts";
import type { ButtonSpec, CommandSpec, CopyWords, TabSpec, TileSpec } from "../toolkit.ts";
import { nine, numbered, reactId } from "./names.ts";

const flex = (): string =>
  numbered("ms-Button-flexContainer").replace("-flexContainer", "-flexContainer flexContainer");

export const commandBar = (items: readonly CommandSpec[]): HTMLElement =>
  h(
    "div",
    { class: `ms-FocusZone ms-CommandBar ${numbered("root")}`, attrs: { role: "menubar" } },
    anyOrder(
      h(
        "div",
        {
          class: `ms-OverflowSet ms-CommandBar-primaryCommand ${numbered("primarySet")}`,
          attrs: { role: "presentation" },
        },
        items.map((item) =>
          h(
            "div",
            { class: `ms-OverflowSet-item ${numbered("item")}`, attrs: { role: "none" } },
            h(
              "button",
              {
                class: `ms-Button ms-Button--commandBar ms-CommandBarItem-link ${numbered("root")}${item.disabled ? " is-disabled" : ""}`,
                attrs: {
                  type: "button",
                  role: "menuitem",
                  "aria-label": item.text,
                  "data-is-focusable": "true",
                  "aria-disabled": item.disabled ? "true" : null,
                },
                on: { click: item.disabled ? undefined : item.act },
                truth: item.truth,
              },
              h(
                "span",
                { class: flex(), attrs: { "data-automationid": "splitbuttonprimary" } },
                h(
                  "i",
                  {
                    class: `ms-Icon ms-Button-icon ${numbered("icon")}`,
                    attrs: { "aria-hidden": "true", "data-icon-name": "Icon" },
                  },
                  item.icon,
                ),
                h(
                  "span",
                  { class: `ms-Button-textContainer ${numbered("textContainer")}` },
                  h("span", { class: `ms-Button-label ${numbered("label")}` }, item.text),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );

export const tabs = (items: readonly TabSpec[]): HTMLElement =>
  h(
    "div",
    { class: `ms-FocusZone ms-Pivot ${numbered("root")}`, attrs: { role: "tablist" } },
    items.map((item) =>
      h(
        "button",
        {
          class: `ms-Button ms-Button--action ms-Button--command ms-Pivot-link ${numbered("link")}${item.selected ? " is-selected" : ""}`,
          attrs: { type: "button", role: "tab", "aria-selected": String(item.selected), name: item.text },
          on: { click: item.act },
          truth: item.truth,
        },
        h(
          "span",
          { class: flex(), attrs: { "data-automationid": "splitbuttonprimary" } },
          h("span", { class: `ms-Pivot-text ${numbered("text")}` }, item.text),
        ),
      ),
    ),
  );

export function button({ text, act, primary, disabled, truth }: ButtonSpec): HTMLElement {
  return h(
    "button",
    {
      class: `ms-Button ${primary ? "ms-Button--primary" : "ms-Button--default"} ${numbered("root")}${disabled ? " is-disabled" : ""}`,
      attrs: { type: "button", disabled: disabled ?? false, "data-is-focusable": String(!disabled) },
      on: { click: act },
      truth,
    },
    h(
      "span",
      { class: flex(), attrs: { "data-automationid": "splitbuttonprimary" } },
      h(
        "span",
        { class: `ms-Button-textContainer ${numbered("textContainer")}` },
        h("span", { class: `ms-Button-label ${numbered("label")}`, id: reactId() }, text),
      ),
    ),
  );
}

export const link = (text: string, act: () => void, truth?: string): HTMLElement =>
  h(
    "button",
    { class: `ms-Link ${numbered("root")}`, attrs: { type: "button" }, on: { click: act }, truth },
    text,
  );

export const info = (text: string): HTMLElement =>
  h(
    "div",
    { class: `ms-MessageBar ${numbered("root")}`, attrs: { role: "region" } },
    h(
      "i",
      { class: `ms-Icon ms-MessageBar-icon ${numbered("icon")}`, attrs: { "aria-hidden": "true" } },
      "ⓘ",
    ),
    h(
      "div",
      { class: `ms-MessageBar-text ${numbered("text")}`, attrs: { role: "status" } },
      h("span", { class: "ms-MessageBar-innerText" }, text),
    ),
  );

export const tiles = (items: readonly TileSpec[]): HTMLElement =>
  anyOrder(
    h(
      "div",
      { class: numbered("permissionTiles") },
      items.map((item) =>
        h(
          "button",
          {
            class: `${nine("ToggleButton")} ${numbered("tile")}${item.selected ? " is-checked" : ""}`,
            attrs: { type: "button", "aria-pressed": String(item.selected ?? false) },
            on: { click: item.act },
            truth: item.truth,
          },
          h("span", { class: numbered("tileTitle") }, item.title),
          h("span", { class: numbered("tileText") }, item.text),
        ),
      ),
    ),
  );

export function copyButton(value: string, words: CopyWords): HTMLElement {
  const face = h(
    "button",
    {
      class: `ms-Button ms-Button--icon ${numbered("root")}`,
      attrs: { type: "button", "aria-label": words.copy, title: words.copy },
      on: {
        click: () => {
          navigator.clipboard.writeText(value).then(
            () => face.setAttribute("aria-label", words.copied),
            () => undefined,
          );
        },
      },
      truth: words.truth,
    },
    h(
      "i",
      {
        class: `ms-Icon ms-Button-icon ${numbered("icon")}`,
        attrs: { "data-icon-name": "Copy", "aria-hidden": "true" },
      },
      "❏",
    ),
  );
  return face;
}

/** A value may carry a glyph of an icon font (Private Use Area) beside its text (portals-40). */
export const copyable = (value: string, truth: string, words: CopyWords): HTMLElement =>
  h(
    "div",
    { class: numbered("copyableField") },
    h(
      "span",
      { class: numbered("value"), attrs: { title: value }, truth },
      value,
      h("span", { class: "icon-glyph", attrs: { "aria-hidden": "true" } }, "\uE8C8"),
    ),
    copyButton(value, words),
  );
