import type { GuideContext } from "../context.ts";
import type { KnownName, Saying } from "../saying.ts";
import type { PartialPortalWords } from "./index.ts";

/**
 * Text as it is compared: NFKC (full-width brackets and digits become plain), lower case, no icons of
 * private-use fonts, no invisible characters, one kind of apostrophe and blank, no required mark or colon at
 * the end (portals-52, portals-40).
 */
export function normalise(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\u{e000}-\u{f8ff}\u{ad}\u{200b}-\u{200f}\u{2060}\u{feff}]/gu, "")
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/\s+/g, " ")
      // Blanks beside brackets come and go, above all in Japanese and Chinese.
      .replace(/ ?([()]) ?/g, "$1")
      // Arrows, ticks, plus signs and required marks that are drawn as text beside a name.
      .replace(/[\s*:…›⌄⌃▾▸×✎✓✔⚠+]+$/u, "")
      .replace(/^[^\p{L}\p{N}#("“„{]+/u, "")
  );
}

/** Whether a text says one of several things. Made once for a frame's words and the context. */
export interface SayingMatcher {
  matches(text: string, says: readonly Saying[]): boolean;
}

/** @param tables of the frame's language and of English, see `portalWords`. */
export function createSayingMatcher(
  tables: readonly PartialPortalWords[],
  context: GuideContext,
): SayingMatcher {
  const tests = new Map<string, (normalised: string) => boolean>();
  const testOf = (saying: Saying): ((normalised: string) => boolean) => {
    const key = typeof saying === "string" ? saying : JSON.stringify(saying);
    const known = tests.get(key);
    if (known !== undefined) return known;
    const texts =
      typeof saying === "string"
        ? tables.flatMap((table): readonly string[] => table[saying] ?? [])
        : "literal" in saying
          ? [saying.literal]
          : [nameOf(saying.known, context)].filter((name) => name !== null);
    const test = testOfTexts(texts);
    tests.set(key, test);
    return test;
  };
  return {
    matches(text, says) {
      const normalised = normalise(text);
      return normalised !== "" && says.some((saying) => testOf(saying)(normalised));
    },
  };
}

function testOfTexts(texts: readonly string[]): (normalised: string) => boolean {
  const plain = new Set<string>();
  const patterns: RegExp[] = [];
  for (const text of texts) {
    const normalised = normalise(text);
    if (normalised.includes("{}")) {
      const parts = normalised.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      patterns.push(new RegExp(`^${parts.join(".*")}$`, "u"));
    } else if (normalised !== "") plain.add(normalised);
  }
  return (normalised) => plain.has(normalised) || patterns.some((pattern) => pattern.test(normalised));
}

/** A name as the context has it; null when it is not known. */
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
