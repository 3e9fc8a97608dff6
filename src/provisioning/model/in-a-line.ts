import { type Words, words } from "../../words/index.ts";
import type { Problem } from "./plan.ts";

/** A problem where there is room for a line and none for details: what happened, and in whose words (model/quote.ts). */
export const inALine = ({ title, technical }: Problem): Words =>
  technical.message ? words("problem.in-a-line", { title, said: technical.message }) : title;
