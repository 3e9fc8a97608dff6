import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";

export interface GuideProps {
  /** null: it was never used. */
  readonly record: GuideRecord | null;
  readonly recipe: Recipe;
  /** To Auto-configure. */
  readonly onBack: () => void;
}

/** The guide's screens, with its steps and words, are loaded when they are wanted: the popup opens faster. */
export function GuideLoader(props: GuideProps) {
  const [Screens, setScreens] = useState<FunctionComponent<GuideProps> | null>(null);
  useEffect(() => {
    let left = false;
    void import("./guide-screens.tsx").then(({ GuideScreens }) => {
      if (!left) setScreens(() => GuideScreens);
    });
    return () => {
      left = true;
    };
  }, []);
  return Screens && <Screens {...props} />;
}
