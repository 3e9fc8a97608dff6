import { Loaded } from "../frame/loaded.tsx";
import { loadWords } from "../words/words.ts";
import type { MenuScreensProps } from "./menu-props.ts";

const load = () =>
  Promise.all([import("./menu-screens.tsx"), loadWords(["menu"])]).then(([{ MenuScreens }]) => MenuScreens);

/** What few people open, loaded when they do. */
export const MenuLoader = (props: MenuScreensProps) => (
  <Loaded load={load} props={props} onBack={props.onBack} />
);
