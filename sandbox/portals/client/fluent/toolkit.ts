import type { Toolkit } from "../toolkit.ts";
import { button, commandBar, copyable, info, link, tabs, tiles } from "./basics.ts";
import { dropdown, radios, searchBox, textBox } from "./fields.ts";
import { essentials, grid } from "./grid.ts";
import { dialog, menu, pane, skeleton } from "./layers.ts";
import { permissions } from "./permissions.ts";

/** React with Fluent UI, version 8 with some of 9, as in the portal's React frames and in Power Platform. */
export const fluent: Toolkit = {
  name: "fluent",
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
