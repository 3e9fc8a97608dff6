import { keptOrigin } from "../src/browser/permissions.ts";
import { organizationMatchPattern, portalMatchPatterns } from "../src/guide/routes/hosts.ts";
import type { JournalBook } from "../src/provisioning/engine/journal.ts";
import type { SetupState } from "../src/provisioning/model/setup-state.ts";
import type { GuideMemory } from "./guide/guide-memory.ts";
import type { Procedures } from "./procedures.ts";
import { isUnfinished } from "./sign-out.ts";

/**
 * Match patterns that are needed with nobody signed in: the organization of a run that is to be gone on with, and
 * while the guide is on, which needs no sign-in, the portals and the organization that it is used in.
 */
export function neededOrigins(
  state: SetupState | null,
  guide: GuideMemory,
  /** Organizations of procedures that are to be gone on with. */
  atWork: readonly string[] = [],
): Promise<readonly string[]> {
  const chosen = state?.environments.find(({ id }) => id === state.environmentId)?.url;
  return guide.inOrder(async () => {
    const { on, cloud, progress } = guide.record();
    const guided = progress.captured.dynamicsUrl?.text;
    return [
      ...(isUnfinished(state) && chosen ? keptOrigin(chosen) : []),
      ...atWork.flatMap(keptOrigin),
      ...(on ? [...portalMatchPatterns(cloud), organizationMatchPattern(guided ?? "") ?? []].flat() : []),
    ];
  });
}

/** Whether a set-up goes on as soon as the browser lets it call the chosen organization. */
export const waitsForOrigin = (state: SetupState | null): boolean =>
  state?.phase === "needs-host" || (state?.phase === "paused" && state.problem?.remedy === "grant-host");

/** The organizations of procedures that are not done yet. */
export async function organizationsAtWork(
  procedures: Pick<Procedures, "unfinished">,
  journal: JournalBook,
): Promise<readonly string[]> {
  const runs = await procedures.unfinished();
  if (runs.length === 0) return [];
  const { journal: notes } = await journal.open();
  return runs.flatMap((run) => ("url" in run ? run.url : (notes.run(run.runId)?.organizationUrl ?? [])));
}
