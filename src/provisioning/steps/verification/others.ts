import type { WaysInRow } from "../../../microsoft/ways-in-row.ts";
import { type Words, words } from "../../../words/index.ts";
import { isHarmless, PlanOutdated } from "../../model/stops.ts";
import { everyWayIn } from "../others.ts";
import type { Applying } from "../step.ts";
import { judgeWaysIn } from "../ways-in.ts";

/** A replica may not know an application of a moment ago; after so many looks a list is said to be unread. */
const MOST_LOOKS = 3;

/**
 * Reads once more, at the end of a run, who else gets in through the application: keys may have been put on it while
 * the run was working, on one that the run itself has made too.
 * @returns what the result tells, a sentence each; and what marks every way in, for later checks.
 * @throws PlanOutdated for a key that the confirmed plan did not tell of: a run does not end "verified" over it.
 */
export async function whoElseGetsIn(applying: Applying<"application">): Promise<{
  readonly warnings: readonly Words[];
  readonly keys: readonly string[] | null;
}> {
  const { ports, signal, account } = applying;
  const { application, fresh } = await applying.made("application");
  let looks = 0;
  const look = async (): Promise<WaysInRow | null> => {
    const [row] = await ports.graph.waysIn([application.appId], { signal });
    looks += 1;
    return row && (!fresh || looks >= MOST_LOOKS || isSeenWhole(row)) ? row : null;
  };
  try {
    const row = await applying.seen(words("wait.verification"), look);
    // It has just signed in, so it is not deactivated, whatever this cloud tells of that.
    const known = { ...row, isDisabled: row.isDisabled ?? false };
    const judged = judgeWaysIn(known, application, { own: applying.own, username: account.username });
    const told = toldInPlan(applying);
    if (judged.signIn.some((key) => !told.includes(key))) throw new PlanOutdated("application");
    return { warnings: judged.warnings, keys: everyWayIn(row) };
  } catch (error) {
    if (!isHarmless(error, signal)) throw error;
    return { warnings: [words("ways-in.unread.registration")], keys: null };
  }
}

const isSeenWhole = ({ registration, owners, federated, principal }: WaysInRow): boolean =>
  registration !== null && owners !== null && federated !== null && typeof principal === "object";

/** Keys that the confirmed plan has told of. Of a deleted app only its secrets can be read. */
function toldInPlan({ decided }: Applying<"application">): readonly string[] {
  const decision = decided("application");
  switch (decision?.is) {
    case "use":
    case "complete":
      return decision.keys;
    case "restore":
      return decision.application.passwordCredentials.map(({ keyId }) => keyId);
    default:
      return [];
  }
}
