import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { MadePart } from "../../src/provisioning/model/made-part.ts";
import { partsOfSetUp } from "../../src/provisioning/model/set-up-record.ts";
import { useJournal } from "./use-journal.ts";

/**
 * What a set-up consists of; null until the journal was read. Without the journal the list still says what the last run
 * did.
 */
export function useParts(setUp: FinishedSetup | null): readonly MadePart[] | null {
  const journal = useJournal();
  return journal && setUp ? partsOfSetUp(setUp, journal.is) : null;
}
