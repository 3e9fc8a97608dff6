import { escaped } from "../pages/escaped.ts";
import { pageOf } from "../pages/page.ts";
import { type Entry, inEnglish, type SpokenPage, sections } from "./entries.ts";
import { en } from "./words/en.ts";

/** docs/troubleshooting.md. A test holds it against the table. */
export function asMarkdown(): string {
  const body = sections().flatMap(({ title, entries }) => [`## ${title}`, ...entries.flatMap(markdownOf)]);
  return [
    `# ${en.title}`,
    "<!-- Written by scripts/troubleshooting.ts from the table of causes. Change that, then run `npx tsx scripts/troubleshooting.ts`. -->",
    ...en.intro,
    ...body,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

const markdownOf = ({ says, helps, codes }: Entry): readonly string[] => [
  `### ${says}`,
  helps,
  ...(codes.length === 0
    ? []
    : [
        codes
          .map((one) => `- ${one.service}: ${one.codes.map((code) => `\`${code}\``).join(", ")}`)
          .join("\n"),
      ]),
];

/** The same as a page that needs no script, in one language. */
export function asPage(page: SpokenPage = inEnglish): string {
  const { title: heading, intro, search } = page.words;
  const body = sections(page).map(
    ({ title, entries }) =>
      `<section>\n<h2>${escaped(title)}</h2>\n${entries.map(htmlOf).join("\n")}\n</section>`,
  );
  return pageOf(
    heading,
    [...[...intro, search].map((text) => `<p>${escaped(text)}</p>`), ...body].join("\n"),
    page.language,
  );
}

const htmlOf = ({ code, says, helps, codes }: Entry): string =>
  [
    `<article id="${code}">`,
    `<h3>${escaped(says)}</h3>`,
    `<p>${escaped(helps)}</p>`,
    ...(codes.length === 0
      ? []
      : [
          `<p class="codes">${codes.map((one) => `${escaped(one.service)}: ${one.codes.map((code) => `<code>${escaped(code)}</code>`).join(", ")}`).join("<br>")}</p>`,
        ]),
    "</article>",
  ].join("\n");
