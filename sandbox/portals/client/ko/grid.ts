import { anyOrder, h, pressed, unstableId } from "../dom.ts";
import type { EssentialSpec, GridCell, GridRow, GridSpec } from "../toolkit.ts";
import { windowed } from "../windowed.ts";
import { copyButton } from "./basics.ts";

/** Essentials. Plain values are `div.fxc-essentials-value.fxs-portal-text`, links are not (portals-34). */
export function essentials(title: string, items: readonly EssentialSpec[]): HTMLElement {
  const list = anyOrder(
    h(
      "div",
      { class: "fxc-essentials-items" },
      items.map((item) => {
        const labelId = unstableId();
        return h(
          "div",
          { class: "fxc-essentials-item", attrs: { "aria-labelledby": labelId } },
          h(
            "div",
            { class: "fxc-essentials-label-container" },
            h("label", { class: "fxc-essentials-label", id: labelId }, item.label),
          ),
          h("span", { class: "fxc-essentials-colon", attrs: { "aria-hidden": "true" } }, ":"),
          h(
            "div",
            { class: "fxc-essentials-value-wrapper" },
            h(
              "div",
              { class: "fxc-essentials-value-container" },
              item.act
                ? h(
                    "a",
                    {
                      class: "fxc-essentials-value fxs-portal-link fxs-fxclick",
                      attrs: { role: "link", tabindex: "0" },
                      on: pressed(item.act),
                      truth: item.truth,
                    },
                    item.value,
                  )
                : h("div", { class: "fxc-essentials-value fxs-portal-text", truth: item.truth }, item.value),
            ),
          ),
        );
      }),
    ),
  );
  const toggle = h(
    "div",
    {
      class: "fxc-essentials-accordion-toggle",
      attrs: { role: "button", tabindex: "0", "aria-expanded": "true" },
      on: pressed(() => {
        list.hidden = !list.hidden;
        toggle.setAttribute("aria-expanded", String(!list.hidden));
      }),
    },
    `⌃ ${title}`,
  );
  return h("div", { class: "fxc-base fxc-essentials" }, toggle, list);
}

/** Headings or cells: columns can be moved, all rows at once. */
const columns: typeof h = (tag, props, ...children) => anyOrder(h(tag, props, ...children), "columns");

export function grid(spec: GridSpec): HTMLElement {
  const rows = h(
    "div",
    { class: "fxc-gc-rows", attrs: { role: "rowgroup" } },
    spec.rows.length === 0 &&
      h("div", { class: "fxc-gc-nodata" }, h("div", { class: "fxc-gc-nodata-message" }, spec.empty)),
  );
  windowed(rows, spec.rows.length, (index) => row(spec.rows[index] ?? { cells: [] }, index));
  return h(
    "div",
    {
      class: "fxc-base fxc-gc fxc-gc-dataGrid",
      attrs: { role: "grid", "aria-label": spec.label, "aria-rowcount": String(spec.rows.length + 1) },
      truth: spec.truth,
    },
    h(
      "div",
      { class: "fxc-gc-header", attrs: { role: "rowgroup" } },
      columns(
        "div",
        { class: "fxc-gc-columnheaders", attrs: { role: "row" } },
        spec.columns.map((column, index) =>
          h(
            "div",
            {
              class: `fxc-gc-columnheader fxc-gc-columnheader_${index}`,
              attrs: { role: "columnheader", "aria-colindex": String(index + 1) },
            },
            h(
              "div",
              { class: "fxc-gc-columnheader-content fxc-gc-text", attrs: { title: column || null } },
              column,
            ),
          ),
        ),
      ),
    ),
    rows,
  );
}

const row = (spec: GridRow, index: number): HTMLElement =>
  h(
    "div",
    {
      class: `fxc-gc-row${spec.group ? " fxc-gc-group" : ""}`,
      attrs: { role: "row", "aria-rowindex": String(index + 2) },
      truth: spec.truth,
    },
    columns(
      "div",
      { class: "fxc-gc-row-content fxc-gc-row-content_0", attrs: { role: "presentation" } },
      spec.cells.map(cell),
    ),
  );

function cell(spec: GridCell, index: number): HTMLElement {
  const text = spec.shortened ? `${spec.text.slice(0, 14)}…` : spec.text;
  const content = spec.act
    ? h(
        "a",
        {
          class: "fxc-gcflink-link fxs-fxclick",
          attrs: { role: "link", tabindex: "0" },
          on: pressed(spec.act),
          truth: spec.truth,
        },
        text,
      )
    : h(
        "div",
        { class: "fxc-gc-text", attrs: { title: spec.shortened ? spec.text : null }, truth: spec.truth },
        text,
      );
  return h(
    "div",
    {
      class: `fxc-gc-cell fxc-gc-columncell_${index} fxc-gc-columncell_${index}_0`,
      attrs: { role: "gridcell", "aria-colindex": String(index + 1) },
    },
    h(
      "div",
      { class: "fxc-gc-cell-content", id: unstableId("fxc-gc-cell-content_") },
      content,
      spec.copy && copyButton(spec.text, spec.copy),
      spec.remove &&
        h(
          "div",
          {
            class: "fxc-gc-iconbutton",
            attrs: { role: "button", tabindex: "0", title: spec.remove.text, "aria-label": spec.remove.text },
            on: pressed(spec.remove.act),
          },
          "⌫",
        ),
    ),
  );
}
