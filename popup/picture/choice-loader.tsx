import { usePart } from "../hooks/use-part.ts";
import { loadWords } from "../words/words.ts";

const load = () =>
  Promise.all([import("./picture-choice.tsx"), loadWords(["picture"])]).then(
    ([{ PictureChoice }]) => PictureChoice,
  );

/** The choice of a picture, loaded with the plan; the plan can be confirmed without it. */
export function PictureChoiceLoader() {
  const Choice = usePart<object>(true, load);
  return Choice && <Choice />;
}
