import type { Recipe } from "../../../recipe/recipe.ts";
import { retryingReads } from "../../engine/inspection.ts";
import type { JournalRun, Waited } from "../../model/journal-record.ts";
import { appsOf, factOf, type OwnEntry } from "../../model/own-work.ts";
import type { Ports } from "../../model/ports.ts";
import { StepProblem } from "../../model/problems.ts";
import { graphReadsOf } from "../../model/reading.ts";
import type { Account } from "../../model/setup-state.ts";
import { allowed, lookAtApp, lookAtOrganization, type Sight } from "../../procedure/sight.ts";
import type { UndoFound } from "../../steps/undo-step.ts";

export interface UndoInspecting {
  readonly ports: Ports;
  readonly recipe: Recipe;
  readonly run: JournalRun;
  readonly account: Account;
  /** That run, and those that are taken back with it. */
  readonly runs: readonly JournalRun[];
  /** What is to be taken back. */
  readonly entries: readonly OwnEntry[];
  readonly mayCall: (origin: string) => Promise<boolean>;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** What earlier turns of the same look have waited. */
  readonly before?: Waited | undefined;
}

/**
 * Looks at everything that a run has made or may have made, and at who else uses it. Reads only.
 * @throws StepProblem "undo-other-tenant" when the sign-in is for another tenant: nothing there says anything about
 * the run.
 */
export async function inspectForUndo(request: UndoInspecting): Promise<UndoFound> {
  const { ports, run, entries, signal } = request;
  const graph = graphReadsOf(ports.graph, retryingReads(request));
  const { id } = await graph.organization({ signal });
  if (id !== run.tenantId) throw new StepProblem("undo-other-tenant", {}, { remedy: "other-account" });
  const lost = entries.find((entry) => entry.write === "create-application" && factOf(entry, "appId") === "");
  const [me, byName] = await Promise.all([
    graph.me({ signal }),
    lost
      ? allowed(graph.applicationByUniqueName(factOf(lost, "uniqueName"), { signal }))
      : Promise.resolve(null),
  ]);
  const byUniqueName = byName?.value?.appId ?? null;
  // What is still to be taken back may not name its app: a grant names its service principal, and the entries beside it
  // that name the app may be undone by now.
  const appIds = new Set(entries.length === 0 ? [] : request.runs.flatMap((one) => [...appsOf(one)]));
  if (byUniqueName !== null) appIds.add(byUniqueName);
  const looking: Sight = { ...request, graph, now: ports.clock.now() };
  const urls = new Set(entries.filter(isInDataverse).map(({ organizationUrl }) => organizationUrl));
  const [apps, organizations] = await Promise.all([
    Promise.all([...appIds].map(async (appId) => [appId, await lookAtApp(appId, looking)] as const)),
    Promise.all(
      [...urls].map(async (url) => [url, await lookAtOrganization(url, [...appIds], looking)] as const),
    ),
  ]);
  return {
    meId: me.id,
    byUniqueName,
    apps: Object.fromEntries(apps),
    organizations: Object.fromEntries(organizations),
  };
}

const isInDataverse = ({ step }: OwnEntry): boolean =>
  step === "access" || step === "application-user" || step === "security-roles" || step === "icon";
