import { textus } from "../src/recipe/textus.ts";
import { english as sentences } from "../src/words/english.ts";
import type { Catalogue } from "../src/words/index.ts";

/** Every English sentence with the names of the recipe that ships, as an admin reads it. */
export const english: Catalogue = { language: "en", sentences, names: { vendor: textus.vendor } };
