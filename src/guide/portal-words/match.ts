import type { GuideContext } from "../context.ts";
import type { KnownName, Saying } from "../saying.ts";
import type { PartialPortalWords } from "./index.ts";

/**
 * A text in the form used for comparisons: NFKC (full-width brackets and digits become plain), lower case, no icons of
 * private-use fonts, no invisible characters, one kind of apostrophe and blank, no required mark or colon at the end
 * (portals-52, portals-40).
 */
export function normalise(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\u{e000}-\u{f8ff}\u{ad}\u{200b}-\u{200f}\u{2060}\u{feff}]/gu, "")
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/\s+/g, " ")
      // Blanks beside brackets vary, above all in Japanese and Chinese.
      .replace(/ ?([()]) ?/g, "$1")
      // Arrows, ticks, plus signs and required marks that the page draws as text beside a name.
      .replace(/[\s*:…›⌄⌃▾▸×✎✓✔⚠+]+$/u, "")
      .replace(/^[^\p{L}\p{N}#("“„{]+/u, "")
  );
}

/**
 * A text in the form used for comparisons with the portals' words: as {@link normalise}, and also without what differs
 * from page to page and from release to release. One kind of dash, without a blank beside it, beside a colon or beside a
 * Chinese or Japanese letter; one kind of quote; no accents on Latin letters; no full stop and no count in brackets at the end; one spelling of the
 * Chinese word for account.
 */
export function fold(text: string): string {
  return normalise(
    text
      .normalize("NFD")
      .replace(/(?<=\p{Script=Latin})[\u{300}-\u{36f}]+/gu, "")
      .normalize("NFKC")
      .replace(/[\u{2010}-\u{2015}\u{2043}\u{2212}]/gu, "-")
      .replace(/["“”„«»‹›「」『』]/gu, "'")
      .replace(/\s+/gu, " ")
      .replace(/ ?([-:]) ?/gu, "$1")
      // "API アクセス許可" and "APIアクセス許可": these scripts need no blanks.
      .replace(/ (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]) /gu, "")
      .replaceAll("账户", "帐户"),
  )
    .replace(/^'(.*)'$/u, "$1")
    .replace(/(?<=.)\(\d+\)$/u, "")
    .replace(/[\s.。:]+$/u, "");
}

/** Tells whether a text says one of several things. Created once for a frame's words and the context. */
export interface SayingMatcher {
  matches(text: string, says: readonly Saying[]): boolean;
}

/** @param tables of the frame's language and of English, see `portalWords`. */
export function createSayingMatcher(
  tables: readonly PartialPortalWords[],
  context: GuideContext,
): SayingMatcher {
  const tests = new Map<string, (normalised: string) => boolean>();
  // Each of a page's texts is compared with many words.
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  const testOf = (saying: Saying): ((text: string) => boolean) => {
    const key = typeof saying === "string" ? saying : JSON.stringify(saying);
    const known = tests.get(key);
    if (known !== undefined) return known;
    const test =
      typeof saying === "string"
        ? testOfWords(
            tables.flatMap((table): readonly string[] => table[saying] ?? []),
            foldOnce,
          )
        : "literal" in saying
          ? testOfWords([saying.literal], foldOnce)
          : testOfName(nameOf(saying.known, context));
    tests.set(key, test);
    return test;
  };
  return {
    matches(text, says) {
      return normalise(text) !== "" && says.some((saying) => testOf(saying)(text));
    },
  };
}

/** Names that people have given are compared letter by letter: "Sales (1)" is not "Sales". */
function testOfName(name: string | null): (text: string) => boolean {
  const wanted = name === null ? "" : normalise(name);
  return (text) => wanted !== "" && normalise(text) === wanted;
}

function testOfWords(
  texts: readonly string[],
  foldOnce: (text: string) => string,
): (text: string) => boolean {
  const plain = new Set<string>();
  const patterns: RegExp[] = [];
  for (const text of texts.map(fold)) {
    const [bare] = /^[^{}]+(?=(?:[-:]|\()\{\}\)?$)/u.exec(text) ?? [];
    if (bare !== undefined) {
      // "X - {}", "X: {}", "X ({})" are three ways to write the same, and X alone is the fourth.
      plain.add(bare);
      patterns.push(new RegExp(`^${escaped(bare)}[-:(].*$`, "u"));
    } else if (text.includes("{}")) {
      patterns.push(new RegExp(`^${text.split("{}").map(escaped).join(".*")}$`, "u"));
    } else if (text !== "") plain.add(text);
  }
  return (text) => {
    const folded = foldOnce(text);
    return plain.has(folded) || patterns.some((pattern) => pattern.test(folded));
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name from the context; null when it is not known. */
export function nameOf(known: KnownName, context: GuideContext): string | null {
  switch (known) {
    case "applicationName":
      return context.settings.applicationName;
    case "secretDescription":
      return context.settings.secretDescription;
    case "tenantName":
      return context.tenantName;
    case "environmentName":
      return context.environmentName;
    case "applicationUserName":
      return `# ${context.settings.applicationName}`;
    case "clientId":
      return context.clientId;
  }
}
