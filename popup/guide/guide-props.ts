import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";

export interface GuideProps {
  /** null: it was never used. */
  readonly record: GuideRecord | null;
  readonly recipe: Recipe;
  /** To Auto-configure. */
  readonly onBack: () => void;
}
