import { Loaded } from "../frame/loaded.tsx";
import { loadWords } from "../words/words.ts";
import type { HomeProps } from "./home-props.ts";

const words = [
  "home",
  "undo",
  "rotation",
  // Who else gets in to an app.
  "plan",
  "check",
  "changes",
  "problems",
  "refusals",
  "progress",
  "set-up",
  "hand-off",
  "notify-offer",
] as const;

const load = () =>
  Promise.all([import("./home-screens.tsx"), loadWords(words)]).then(([{ HomeScreens }]) => HomeScreens);

/** Home, and what can be done for a set-up that has ended. */
export const HomeLoader = (props: HomeProps) => <Loaded load={load} props={props} />;
