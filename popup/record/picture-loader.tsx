import { usePart } from "../hooks/use-part.ts";
import { loadWords } from "../words/words.ts";
import type { StatePictureProps } from "./picture-props.ts";

const load = () =>
  Promise.all([import("./state-picture.tsx"), loadWords(["record"])]).then(
    ([{ StatePicture }]) => StatePicture,
  );

/** The picture, loaded when somebody looks at it; nothing where its file is missing. */
export function PictureLoader(props: StatePictureProps) {
  const Picture = usePart<StatePictureProps>(true, load);
  return Picture && <Picture {...props} />;
}
