import type { Judgement } from "./judge.ts";

const columns = ["targets", "found", "missed", "wrong", "values", "captured", "forbidden", "said"] as const;

const figures = ({ forbidden, said, sayings, ...rest }: Judgement): readonly string[] =>
  columns.map((column) => {
    if (column === "forbidden") return String(forbidden.length);
    if (column === "said") return sayings === 0 ? "-" : `${said}/${sayings}`;
    return String(rest[column]);
  });

const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join("")}`;

/** @returns a page's figures and what went wrong on it, a line each. */
export const pageLines = (judgement: Judgement): readonly string[] => [
  line(judgement.page.name, figures(judgement)),
  ...judgement.moments
    .filter(({ verdict }) => verdict === "missed" || verdict === "wrong")
    .flatMap(({ moment, verdict, because }) => [
      `  ${verdict}: ${moment.step}: ${moment.what}`,
      `    ${because}`,
    ]),
  ...judgement.forbidden.map((text) => `  forbidden: ${text}`),
  ...judgement.notes.map((note) => `  note: ${note}`),
];

/** @returns the table of all pages, and one line that counts. */
export function sumLines(judgements: readonly Judgement[]): readonly string[] {
  const sum = (pick: (one: Judgement) => number) => judgements.reduce((total, one) => total + pick(one), 0);
  const [targets, found] = [sum((one) => one.targets), sum((one) => one.found)];
  const share = targets === 0 ? 0 : (100 * found) / targets;
  const counts = [
    `${targets} targets`,
    `${found} found (${share.toFixed(1)} %)`,
    `${sum((one) => one.missed)} missed`,
    `${sum((one) => one.wrong)} wrong`,
    `${sum((one) => one.captured)} of ${sum((one) => one.values)} values captured`,
    `${sum((one) => one.forbidden.length)} forbidden`,
    `${sum((one) => one.said)} of ${sum((one) => one.sayings)} wrong pages told`,
  ];
  return [
    line("page", columns),
    ...judgements.map((one) => line(one.page.name, figures(one))),
    `others: ${counts.join(", ")}`,
  ];
}
