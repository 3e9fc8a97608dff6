import { Loaded } from "../frame/loaded.tsx";
import { loadWords } from "../words/words.ts";
import type { RecordProps } from "./record-props.ts";

const load = () =>
  Promise.all([import("./record-screen.tsx"), loadWords(["record"])]).then(
    ([{ RecordScreen }]) => RecordScreen,
  );

/** What was done for a set-up: its picture, its parts and where they are. */
export const RecordLoader = (props: RecordProps) => (
  <Loaded load={load} props={props} onBack={props.onBack} />
);
