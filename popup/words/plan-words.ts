import { plan } from "../../src/words/en/plan.ts";
import { progress } from "../../src/words/en/progress.ts";
import { addWords } from "./words.ts";

/** Not needed before a set-up starts: setup-words.ts loads it. */
addWords({ ...plan, ...progress });
