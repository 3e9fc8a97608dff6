import { anyOrder, h } from "../dom.ts";
import type { EssentialSpec, GridCell, GridRow, GridSpec } from "../toolkit.ts";
import { windowed } from "../windowed.ts";
import { copyButton } from "./basics.ts";
import { numbered } from "./names.ts";

/** Essentials as the grid layout of React views: label, then value, told apart by numbered classes (portals-41). */
export const essentials = (title: string, items: readonly EssentialSpec[]): HTMLElement =>
  h(
    "div",
    { class: numbered("essentials") },
    h("h3", { class: numbered("essentialsTitle") }, title),
    anyOrder(
      h(
        "div",
        { class: numbered("essentialsGrid") },
        items.map((item) =>
          h(
            "div",
            { class: numbered("essentialsItem") },
            h("div", { class: numbered("essentialsLabel"), attrs: { title: item.label } }, item.label),
            h("div", { class: numbered("essentialsColon"), attrs: { "aria-hidden": "true" } }, ":"),
            h(
              "div",
              { class: numbered("essentialsValue") },
              item.act
                ? h(
                    "button",
                    {
                      class: `ms-Link ${numbered("root")}`,
                      attrs: { type: "button" },
                      on: { click: item.act },
                      truth: item.truth,
                    },
                    item.value,
                  )
                : h(
                    "span",
                    { class: numbered("essentialsText"), attrs: { title: item.value }, truth: item.truth },
                    item.value,
                  ),
              item.copy && copyButton(item.value, item.copy),
            ),
          ),
        ),
      ),
    ),
  );

/** Headings or cells: columns can be moved, all rows at once. */
const columns: typeof h = (tag, props, ...children) => anyOrder(h(tag, props, ...children), "columns");

export function grid(spec: GridSpec): HTMLElement {
  const rows = h(
    "div",
    { class: "ms-DetailsList-contentWrapper", attrs: { role: "presentation" } },
    spec.rows.length === 0 && h("div", { class: numbered("empty") }, spec.empty),
  );
  windowed(rows, spec.rows.length, (index) => row(spec.rows[index] ?? { cells: [] }, index));
  return h(
    "div",
    { class: `ms-Viewport ${numbered("gridRoot")}` },
    h(
      "div",
      {
        class: `ms-DetailsList ms-DetailsList--Compact ${numbered("root")}`,
        attrs: {
          role: "grid",
          "aria-label": spec.label,
          "aria-rowcount": String(spec.rows.length + 1),
          "data-automationid": "DetailsList",
        },
        truth: spec.truth,
      },
      h(
        "div",
        { class: "ms-DetailsList-headerWrapper", attrs: { role: "presentation" } },
        columns(
          "div",
          {
            class: `ms-DetailsHeader ${numbered("root")}`,
            attrs: { role: "row", "data-automationid": "DetailsHeader" },
          },
          spec.columns.map((column, index) =>
            h(
              "div",
              {
                class: `ms-DetailsHeader-cell ${numbered("cell")}`,
                attrs: {
                  role: "columnheader",
                  "aria-colindex": String(index + 1),
                  "data-item-key": `column${index}`,
                },
              },
              h("span", { class: `ms-DetailsHeader-cellName ${numbered("cellName")}` }, column),
            ),
          ),
        ),
      ),
      rows,
    ),
  );
}

const row = (spec: GridRow, index: number): HTMLElement =>
  h(
    "div",
    {
      class: `ms-FocusZone ms-DetailsRow ${numbered("root")}${spec.group ? " is-group" : ""}`,
      attrs: {
        role: "row",
        "data-automationid": "DetailsRow",
        "data-item-index": String(index),
        "aria-rowindex": String(index + 2),
      },
      truth: spec.truth,
    },
    columns(
      "div",
      {
        class: `ms-DetailsRow-fields ${numbered("fields")}`,
        attrs: { role: "presentation", "data-automationid": "DetailsRowFields" },
      },
      spec.cells.map(cell),
    ),
  );

function cell(spec: GridCell, index: number): HTMLElement {
  const text = spec.shortened ? `${spec.text.slice(0, 14)}…` : spec.text;
  return h(
    "div",
    {
      class: `ms-DetailsRow-cell ${numbered("cell")}`,
      attrs: {
        role: "gridcell",
        "aria-colindex": String(index + 1),
        "data-automation-key": `column${index}`,
        "data-automationid": "DetailsRowCell",
      },
    },
    spec.act
      ? h(
          "button",
          {
            class: `ms-Link ${numbered("root")}`,
            attrs: { type: "button" },
            on: { click: spec.act },
            truth: spec.truth,
          },
          text,
        )
      : h(
          "span",
          {
            class: numbered("cellText"),
            attrs: { title: spec.shortened ? spec.text : null },
            truth: spec.truth,
          },
          text,
        ),
    spec.copy && copyButton(spec.text, spec.copy),
    spec.remove &&
      h(
        "button",
        {
          class: `ms-Button ms-Button--icon ${numbered("root")}`,
          attrs: { type: "button", "aria-label": spec.remove.text },
          on: { click: spec.remove.act },
        },
        "⌫",
      ),
  );
}
