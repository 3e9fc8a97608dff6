import type { GuideContext } from "../../src/guide/context.ts";
import type { PartialPortalWords } from "../../src/guide/portal-words/index.ts";
import { nameOf } from "../../src/guide/portal-words/match.ts";
import type { Saying } from "../../src/guide/saying.ts";
import type { SoughtTarget } from "../../src/guide/target.ts";
import { candidateSelectors } from "../locate/candidates.ts";

/** Longer texts are not searched: anything may be in them. */
const LONGEST = 4_000;
/** Beginnings of values that a target may have: a GUID, a client secret, an organization's address. */
const SHAPES = /[0-9a-f]{8}-[0-9a-f]{4}-|\dQ~|dynamics/i;

/**
 * Tells, by words alone, whether a changed node may hold a target or the title of the target's pane. Much quicker than
 * a look. It may say yes too often, but says no only when neither is there.
 */
export function createHint(
  targets: readonly SoughtTarget[],
  words: readonly PartialPortalWords[],
  context: GuideContext,
): (node: Node) => boolean {
  const textsOf = (saying: Saying): readonly string[] => {
    if (typeof saying === "string") return words.flatMap((table): readonly string[] => table[saying] ?? []);
    return "literal" in saying ? [saying.literal] : [nameOf(saying.known, context) ?? ""];
  };
  const says = targets.flatMap(({ signals, within }) => [
    ...signals.flatMap((signal) => ("says" in signal ? signal.says : [])),
    ...(within?.titled ?? []),
  ]);
  const needles = [...new Set(says.flatMap(textsOf).map(longestPart))].filter((one) => one !== "");
  const attributes = targets.flatMap(({ signals }) =>
    signals.flatMap((signal) => (signal.kind === "attribute" ? `[${signal.name}]` : [])),
  );
  const hasShape = targets.some(({ element }) => element === "value");
  // A target without words of its own is recognised by its form: a field's label may be far from it.
  const forms = targets.flatMap(({ element }) =>
    element === "text-box" || element === "drop-down" || element === "file-input" || element === "grid"
      ? candidateSelectors[element]
      : [],
  );
  const selector = [...attributes, ...forms].join(", ");

  return (node) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element === null || !element.isConnected) return false;
    const text = element.textContent ?? "";
    if (text.length > LONGEST) return true;
    const named = element.querySelectorAll("[aria-label], [title], [placeholder]");
    if (named.length > 40) return true;
    const all = [element, ...named]
      .flatMap((one) => ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? ""))
      .concat(text)
      .join(" ");
    if (hasShape && SHAPES.test(all)) return true;
    const squashed = squash(all);
    if (needles.some((needle) => squashed.includes(needle))) return true;
    return selector !== "" && (element.matches(selector) || element.querySelector(selector) !== null);
  };
}

/** Letters and digits alone: dashes, quotes, blanks and brackets differ from page to page. */
const squash = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const longestPart = (text: string): string =>
  text
    .split("{}")
    .map(squash)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
