import { shapeOf } from "../../src/guide/capture/value-shape.ts";
import type { PortalWord } from "../../src/guide/portal-words/index.ts";
import { isElsewhere } from "../locate/elsewhere.ts";
import { isOver } from "../locate/over.ts";
import type { Pass } from "../locate/pass.ts";
import { cleanText } from "./value-text.ts";

const PAGE_TITLES: readonly PortalWord[] = ["certificates-and-secrets", "api-permissions", "overview"];

/**
 * The name of the app that the page belongs to: from a heading "<app> | Certificates & secrets" (portals-36), else from
 * the item Display name of the overview. null when neither is there, or they disagree.
 */
export function appNameOf(pass: Pass): string | null {
  const names = new Set([...fromHeadings(pass), ...fromDisplayName(pass)]);
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

function fromHeadings(pass: Pass): readonly string[] {
  const headings = pass.root.querySelectorAll('h1, h2, [role="heading"], .fxs-blade-title-titleText');
  return [...headings].flatMap((heading) => {
    const parts = cleanText(heading.textContent ?? "").split(" | ");
    const [name, page] = parts;
    const isTitle = parts.length === 2 && page !== undefined && pass.says.matches(page, PAGE_TITLES);
    return isTitle && name && !pass.hidden(heading) ? [name] : [];
  });
}

/** The text after the label, in the smallest element around both. */
const fromDisplayName = (pass: Pass): readonly string[] => textsAfter(["display-name"], pass);

/** Name of the tenant that an overview shows; null where it shows none, several, or another tenant's. */
export function tenantNameOf(pass: Pass): string | null {
  if (isElsewhere(pass)) return null;
  const names = new Set(textsAfter(["name"], pass));
  const [name = ""] = names;
  const isName = names.size === 1 && shapeOf(name) === null && !pass.says.matches(name, OTHER_LABELS);
  return isName && name.length <= 120 ? name : null;
}

/** Where labels stand together, the next text is another one of them. */
const OTHER_LABELS = ["tenant-id", "directory-tenant-id", "display-name", "name", "type", "status"] as const;

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & 4) /* FOLLOWING */ !== 0;

function textsAfter(says: readonly PortalWord[], pass: Pass): readonly string[] {
  return pass.leavesSaying(says).flatMap((label) => {
    if (isOver(label)) return [];
    for (let at = label.parentElement, level = 0; at !== null && level < 4; at = at.parentElement, level++) {
      const leaves = pass.leavesIn(at);
      const after = leaves.slice(leaves.findIndex(({ element }) => element === label) + 1);
      // There may be a separate colon between the two.
      const next = after.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
      // The name may stand in a field to copy it from.
      const field = [...at.querySelectorAll("input")].find((one) => isBefore(label, one));
      if (field !== undefined && !(next && isBefore(next.element, field))) return [cleanText(field.value)];
      if (next !== undefined) return pass.hidden(next.element) ? [] : [next.text];
    }
    return [];
  });
}
