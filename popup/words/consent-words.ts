import { consent } from "../../src/words/en/consent.ts";
import { addWords } from "./words.ts";

/** Comes with the rare parts that say it: consent-help.tsx, sign-in-app-after.tsx, the options page. */
addWords(consent);
