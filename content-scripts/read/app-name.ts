import type { PortalWord } from "../../src/guide/portal-words/index.ts";
import type { Pass } from "../locate/pass.ts";
import { cleanText } from "./value-text.ts";

const PAGE_TITLES: readonly PortalWord[] = ["certificates-and-secrets", "api-permissions", "overview"];

/**
 * Name of the app whose page it is: from a heading "<app> | Certificates & secrets" (portals-36), else
 * from the item Display name of the overview. null when neither is there, or they disagree.
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
function fromDisplayName(pass: Pass): readonly string[] {
  return pass.leavesSaying(["display-name"]).flatMap((label) => {
    for (let at = label.parentElement, level = 0; at !== null && level < 4; at = at.parentElement, level++) {
      const leaves = pass.leavesIn(at);
      const after = leaves.slice(leaves.findIndex(({ element }) => element === label) + 1);
      // There may be a separate colon between the two.
      const next = after.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
      if (next !== undefined) return pass.hidden(next.element) ? [] : [next.text];
    }
    return [];
  });
}
