import type { FinishedSetup } from "../../model/finished-setup.ts";
import type { WriteName } from "../../model/journal-record.ts";
import { type MadePart, madePartsIn } from "../../model/made-part.ts";
import { factOf } from "../../model/own-work.ts";
import { userIn } from "../../steps/undo-step.ts";
import { principalIdOf, seenApp } from "./inspection.ts";
import type { CheckBasis } from "./lines.ts";

/**
 * A finished set-up with the ids of what a repair has made anew, by the journal: later checks and the record are about
 * that. What others have put in its place stays a finding.
 */
export function withRenewed(one: FinishedSetup, { found, makings }: CheckBasis): FinishedSetup {
  const { baseline } = one;
  if (baseline === undefined) return one;
  const isOurs = (write: WriteName, id: string): boolean =>
    makings.some((entry) => entry.write === write && factOf(entry, "id") === id);
  const ids = {
    userId: userIn(found.organization, one.clientId)?.id ?? null,
    principalId: principalIdOf(seenApp(found)),
  };
  const userId = ids.userId !== null && isOurs("create-user", ids.userId) ? ids.userId : baseline.userId;
  const principalId =
    ids.principalId !== null && isOurs("create-service-principal", ids.principalId)
      ? ids.principalId
      : baseline.principalId;
  if (userId === baseline.userId && principalId === baseline.principalId) return one;
  const made = madePartsIn(one.made).map((part): MadePart => {
    // When that was, the notes tell (set-up-record.ts).
    const anew = { ...part, origin: "created" as const, at: null };
    if (part.kind === "application-user" && userId !== baseline.userId) return { ...anew, id: userId ?? "" };
    if (part.kind === "role" && userId !== baseline.userId) return anew;
    if (part.kind === "service-principal" && principalId !== baseline.principalId)
      return { ...anew, id: principalId ?? "" };
    return part;
  });
  return { ...one, baseline: { ...baseline, userId, principalId }, ...(one.made && { made }) };
}
