import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measure, type Weight } from "../../scripts/build/measure.ts";
import type { Row } from "../report/row.ts";
import { counted } from "../statistics/median.ts";

/** kB gzip that a part may weigh with all that it loads at start. */
const budgets: Readonly<Record<string, number>> = { popup: 35, frame: 20, card: 20 };

/** Text that only MSAL has. */
const msalMark = "msal.js.browser";

const holdsMsal = (folder: string, { files }: Weight): boolean =>
  files.some((file) => readFileSync(join(folder, file), "utf8").includes(msalMark));

/** What each part of the built extension weighs. */
export function packageRows(folder: string): Row[] {
  const weights = measure(folder);
  const outside = weights.filter(({ part }) => part !== "background").filter((one) => holdsMsal(folder, one));
  const background = weights.find(({ part }) => part === "background");
  if (!background || !holdsMsal(folder, background)) throw new Error(`“${msalMark}” marks MSAL no more.`);
  return [
    ...weights.map(({ part, gzip }): Row => {
      const budget = budgets[part];
      return {
        what: `Package: ${part}, gzip`,
        unit: "kB",
        figure: counted(gzip / 1000),
        ...(budget === undefined ? {} : { atMost: budget }),
      };
    }),
    {
      what: "Parts with MSAL besides the worker",
      unit: "files",
      figure: counted(outside.length),
      atMost: 0,
    },
  ];
}
