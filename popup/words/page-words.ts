import { pages } from "../../src/words/en/pages.ts";
import { addWords } from "./words.ts";

addWords(pages);
