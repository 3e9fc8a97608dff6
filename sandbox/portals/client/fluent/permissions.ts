import { h } from "../dom.ts";
import type { PermissionsSpec } from "../toolkit.ts";
import { nine, numbered } from "./names.ts";

/** The same list as a grouped details list with check boxes. */
export const permissions = (spec: PermissionsSpec): HTMLElement =>
  h(
    "div",
    { class: numbered("permissions") },
    h(
      "button",
      {
        class: `ms-Link ${numbered("root")}`,
        attrs: { type: "button" },
        on: { click: spec.expand },
        truth: "expandAll",
      },
      spec.expandText,
    ),
    h(
      "div",
      {
        class: `ms-GroupedList ${numbered("root")}`,
        attrs: { role: "treegrid", "aria-label": spec.columns[0] },
      },
      h(
        "div",
        { class: "ms-DetailsHeader", attrs: { role: "row" } },
        spec.columns.map((column) =>
          h("div", { class: "ms-DetailsHeader-cell", attrs: { role: "columnheader" } }, column),
        ),
      ),
      spec.groups.flatMap((group) => [
        h(
          "div",
          {
            class: `ms-GroupHeader ${numbered("root")}`,
            attrs: { role: "row", "aria-level": "1", "aria-expanded": String(group.open) },
          },
          h(
            "button",
            {
              class: `ms-GroupHeader-expand ${numbered("expand")}`,
              attrs: { type: "button" },
              on: { click: group.toggle },
              truth: `permissionGroup:${group.key}`,
            },
            `${group.open ? "⌄" : "›"} ${group.name} (${group.permissions.length})`,
          ),
        ),
        ...group.permissions.map((one) =>
          h(
            "div",
            {
              class: `ms-DetailsRow ${numbered("root")}${one.selected ? " is-selected" : ""}`,
              attrs: {
                role: "row",
                "aria-level": "2",
                "aria-selected": String(one.selected),
                hidden: !group.open,
              },
            },
            h(
              "div",
              { class: "ms-DetailsRow-cellCheck", attrs: { role: "gridcell" } },
              h("input", {
                class: nine("Checkbox__input"),
                attrs: { type: "checkbox", checked: one.selected, "aria-label": one.name },
                on: { change: one.toggle },
                truth: `permission:${one.name}`,
              }),
            ),
            h(
              "div",
              { class: "ms-DetailsRow-cell", attrs: { role: "gridcell" } },
              h("div", { class: numbered("permissionName") }, one.name),
              h("div", { class: numbered("permissionText") }, one.description),
            ),
            h("div", { class: "ms-DetailsRow-cell", attrs: { role: "gridcell" } }, one.admin),
          ),
        ),
      ]),
    ),
  );
