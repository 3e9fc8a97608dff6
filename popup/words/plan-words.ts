import { plan } from "../../src/words/en/plan.ts";
import { progress } from "../../src/words/en/progress.ts";
import { addWords } from "./words.ts";

/** Of no use before a set-up is begun: loaded by setup-words.ts. */
addWords({ ...plan, ...progress });
