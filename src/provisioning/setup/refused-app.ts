import { words } from "../../words/index.ts";
import type { PlanBasis } from "../engine/planning.ts";
import { isOwn, waysInOf } from "../steps/application/own.ts";
import type { ApplicationDecision } from "../steps/shapes.ts";
import { nameOfOwner } from "../steps/ways-in.ts";
import type { Refused } from "./failing.ts";

/** Owners that a sentence names. */
const MOST_NAMES = 3;

/**
 * What was read of the app that a run works with, for the refusal of a change to it: whoever made it, or is among its
 * owners, is not told that it is somebody else's.
 */
export function refusedApp(
  decision: ApplicationDecision | null,
  { account, own, inspection }: PlanBasis,
): Refused {
  if (decision === null || decision.is === "create") return { ours: decision !== null, values: {} };
  const { application } = decision;
  const owners = waysInOf(inspection.findings.application, application.appId)?.owners ?? null;
  const you = account.username.toLowerCase();
  const names = (owners ?? []).map(nameOfOwner);
  return {
    ours: isOwn(application, own) || names.some((name) => name.toLowerCase() === you),
    values:
      owners === null
        ? {}
        : { owners: names.slice(0, MOST_NAMES).join(", ") || words("problem.owners.none") },
  };
}
