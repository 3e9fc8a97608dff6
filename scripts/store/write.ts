import { escaped } from "../pages/escaped.ts";
import { pageOf } from "../pages/page.ts";
import type { Section } from "./privacy.ts";
import type { Reason } from "./reasons.ts";

const written =
  "<!-- Written by scripts/store.ts. Change what it is made of, then run `npx tsx scripts/store.ts`. -->";

/** docs/store/permissions.md: what to paste into the stores' forms. */
export function permissionsAsMarkdown(reasons: readonly Reason[]): string {
  const table = (when: Reason["when"]): readonly string[] =>
    reasons.filter((one) => one.when === when).map(({ name, why }) => `- \`${name}\`: ${why}.`);
  return `${[
    "# Permissions and hosts, with a reason for each",
    written,
    "From the table that the manifest is made of (`src/clouds/access.ts`).",
    "## Granted with the installation",
    table("always").join("\n"),
    "## Asked for when needed",
    table("asked").join("\n"),
    "Remote code: none. All scripts are in the package.",
  ].join("\n\n")}\n`;
}

/** docs/store/privacy.md. */
export function privacyAsMarkdown(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ title, paragraphs, points = [] }) => [
    `## ${title}`,
    ...paragraphs,
    ...(points.length === 0 ? [] : [points.map((point) => `- ${point}`).join("\n")]),
  ]);
  return `${["# Privacy", written, ...parts].join("\n\n")}\n`;
}

/** The same as a page that needs no script; it wears the style sheet of the page of refusals. */
export function privacyAsPage(sections: readonly Section[]): string {
  const body = sections.map(({ title, paragraphs, points = [] }) =>
    [
      "<section>",
      `<h2>${escaped(title)}</h2>`,
      ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
      ...(points.length === 0
        ? []
        : ["<ul>", ...points.map((point) => `<li>${escaped(point)}</li>`), "</ul>"]),
      "</section>",
    ].join("\n"),
  );
  return pageOf("Privacy", body.join("\n"));
}
