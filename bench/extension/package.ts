import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measure, type Weight } from "../../scripts/build/measure.ts";
import type { Row } from "../report/row.ts";
import { counted } from "../statistics/median.ts";

/** kB gzip that a part may weigh with everything that it loads at start. */
const budgets: Readonly<Record<string, number>> = { popup: 35, frame: 20, card: 20 };

/** Text that only MSAL contains. */
const msalMark = "msal.js.browser";

const holdsMsal = (folder: string, { files }: Weight): boolean =>
  files.some((file) => readFileSync(join(folder, file), "utf8").includes(msalMark));

/** The weight of each part of the built extension. */
export function packageRows(folder: string): Row[] {
  const weights = measure(folder);
  const [inside, outside] = [true, false].map((is) =>
    weights.filter((one) => one.part.startsWith("background") === is && holdsMsal(folder, one)),
  );
  if (inside?.length === 0) throw new Error(`“${msalMark}” marks MSAL no more.`);
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
      figure: counted(outside?.length ?? 0),
      atMost: 0,
    },
  ];
}
