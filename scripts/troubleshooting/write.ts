import { escaped } from "../pages/escaped.ts";
import { pageOf } from "../pages/page.ts";
import { type Entry, sections } from "./entries.ts";

const intro = [
  "Each entry is a refusal that this extension can name: what it says, what to do, and the codes that prove it. It names a cause only where a code, or something that was read, proves it. Everything else is quoted under Details as Microsoft said it.",
  "If a page of Microsoft's showed a number that begins with AADSTS and you then closed the window, look the number up here: Microsoft does not send it back to the extension.",
];

/** docs/troubleshooting.md. A test holds it against the table. */
export function asMarkdown(): string {
  const body = sections().flatMap(({ title, entries }) => [`## ${title}`, ...entries.flatMap(markdownOf)]);
  return [
    "# What refusals mean",
    "<!-- Written by scripts/troubleshooting.ts from the table of causes. Change that, then run `npx tsx scripts/troubleshooting.ts`. -->",
    ...intro,
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

/** The same as a page that needs no script. */
export function asPage(): string {
  const body = sections().map(
    ({ title, entries }) =>
      `<section>\n<h2>${escaped(title)}</h2>\n${entries.map(htmlOf).join("\n")}\n</section>`,
  );
  return pageOf(
    "What refusals mean",
    [
      ...intro.map((text) => `<p>${escaped(text)}</p>`),
      "<p>To find a number, search this page (Ctrl+F, or ⌘F on a Mac).</p>",
      ...body,
    ].join("\n"),
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
