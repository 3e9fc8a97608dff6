import type { FrameFact } from "../../src/contract/guide-protocol.ts";

/**
 * One fact for each thing, of what all frames of a tab say. A frame in which a control or a list is not there
 * says "open" or "not there" of it: that counts only when no frame says more. Pure.
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
