import type { Toolkit } from "../toolkit.ts";
import { button, commandBar, copyable, info, link, tabs, tiles } from "./basics.ts";
import { dropdown, radios, searchBox, textBox } from "./fields.ts";
import { essentials, grid } from "./grid.ts";
import { dialog, menu, pane, skeleton } from "./layers.ts";
import { permissions } from "./permissions.ts";

/** Knockout markup: classes of portals-30, buttons that are divs, ids that change at each load. */
export const ko: Toolkit = {
  name: "ko",
  commandBar,
  tabs,
  essentials,
  grid,
  textBox,
  searchBox,
  dropdown,
  radios,
  button,
  link,
  info,
  tiles,
  permissions,
  copyable,
  pane,
  dialog,
  menu,
  skeleton,
};
