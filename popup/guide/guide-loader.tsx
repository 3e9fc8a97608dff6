import { Loaded } from "../frame/loaded.tsx";
import { loadWords } from "../words/words.ts";
import type { GuideProps } from "./guide-props.ts";

const words = [
  "guide",
  "guide-card",
  "guide-popup",
  "changes",
  "problems",
  "refusals",
  "set-up",
  "hand-off",
] as const;

const load = () =>
  Promise.all([import("./guide-screens.tsx"), loadWords(words)]).then(([{ GuideScreens }]) => GuideScreens);

/** The guide's screens, steps and words. */
export const GuideLoader = (props: GuideProps) => <Loaded load={load} props={props} onBack={props.onBack} />;
