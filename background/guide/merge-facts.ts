import type { FrameFact } from "../../src/contract/guide-protocol.ts";

/**
 * Merges what all frames of a tab report into one fact for each thing. A frame without a control or list reports "open"
 * or "not there" for it: that counts only when no frame reports more. Pure.
 */
export function mergeFacts(facts: readonly FrameFact[]): readonly FrameFact[] {
  const byKey = new Map<string, FrameFact>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const known = byKey.get(key);
    if (known === undefined || (!saysMuch(known) && saysMuch(fact))) byKey.set(key, fact);
  }
  return [...byKey.values()];
}

function keyOf(fact: FrameFact): string {
  switch (fact.kind) {
    case "choice":
      return `choice ${fact.choice}`;
    case "row":
      return `row ${fact.row}`;
    case "name":
      return `name ${fact.of}`;
  }
}

function saysMuch(fact: FrameFact): boolean {
  switch (fact.kind) {
    case "choice":
      return fact.verdict !== "open";
    case "row":
      return fact.there;
    case "name":
      return true;
  }
}
