import { textus } from "../src/recipe/textus.ts";
import { catalogueOf } from "../src/words/catalogue.ts";

/** English with the names of the recipe that ships, as an admin reads it. */
export const english = catalogueOf("en", { vendor: textus.vendor });
