import { h, pressed, unstableId } from "../dom.ts";
import type { PermissionsSpec } from "../toolkit.ts";

/**
 * The list in the request pane: groups that open, one row for each permission; its name is a label and its row
 * says whether it is selected (portals-38).
 */
export function permissions(spec: PermissionsSpec): HTMLElement {
  const [name, admin] = spec.columns;
  return h(
    "div",
    { class: "ext-permissions-list" },
    h(
      "a",
      {
        class: "fxs-portal-link fxs-fxclick",
        attrs: {
          "data-bind": "fxclick: onExpandClick, text: expandButtonText",
          role: "button",
          tabindex: "0",
        },
        on: pressed(spec.expand),
        truth: "expandAll",
      },
      spec.expandText,
    ),
    h(
      "div",
      { class: "azc-grid fxc-gc", attrs: { role: "treegrid", "aria-label": name } },
      h(
        "div",
        { class: "azc-grid-head", attrs: { role: "row" } },
        h("div", { attrs: { role: "columnheader" } }, name),
        h("div", { attrs: { role: "columnheader" } }, admin),
      ),
      spec.groups.flatMap((group) => [
        h(
          "div",
          {
            class: "azc-grid-groupHeader",
            attrs: { role: "row", "aria-expanded": String(group.open), tabindex: "0" },
            on: pressed(group.toggle),
            truth: `permissionGroup:${group.key}`,
          },
          h(
            "div",
            { attrs: { role: "gridcell" } },
            `${group.open ? "⌄" : "›"} ${group.name} (${group.permissions.length})`,
          ),
        ),
        ...group.permissions.map((one) => {
          const labelId = unstableId();
          return h(
            "div",
            {
              class: `azc-grid-row${one.selected ? " azc-grid-row-selected" : ""}`,
              attrs: { role: "row", "aria-selected": String(one.selected), hidden: !group.open },
            },
            h(
              "div",
              {
                class: "azc-grid-selectableColumn",
                attrs: { role: "gridcell", tabindex: "0", "aria-labelledby": labelId },
                on: pressed(one.toggle),
                truth: `permission:${one.name}`,
              },
              h(
                "span",
                {
                  class: `ext-checkbox${one.selected ? " ext-checkbox-on" : ""}`,
                  attrs: { role: "img", "aria-label": one.selected ? "selected" : "unselected" },
                },
                one.selected ? "☑" : "☐",
              ),
            ),
            h(
              "div",
              { attrs: { role: "gridcell" } },
              h("div", { class: "ext-permission-name" }, h("label", { id: labelId }, one.name)),
              h("div", { class: "msportalfx-text-muted" }, one.description),
            ),
            h("div", { class: "ext-permission-admin", attrs: { role: "gridcell" } }, one.admin),
          );
        }),
      ]),
    ),
  );
}
