import { problems } from "../../src/words/en/problems.ts";
import { addWords } from "./words.ts";

/** Of no use on a good day: loaded by setup-words.ts when something went wrong. */
addWords(problems);
