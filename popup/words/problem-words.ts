import { problems } from "../../src/words/en/problems.ts";
import { addWords } from "./words.ts";

/** Not needed while all goes well: setup-words.ts loads it when something went wrong. */
addWords(problems);
