import { retryingReads } from "../../engine/inspection.ts";
import { ownWorkIn } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import { graphReadsOf } from "../../model/reading.ts";
import type { EnvironmentSummary } from "../../model/setup-state.ts";
import type { Looking } from "../../procedure/procedure.ts";
import { allowed, lookAtAppOrDeleted, lookAtOrganization, type Sight } from "../../procedure/sight.ts";
import { knownKeyIds } from "../../steps/client-secret/offered.ts";
import { orUnread } from "../../steps/or-unread.ts";
import type { SeenApplication, SeenOrganization } from "../../steps/undo-step.ts";
import type { RotationFound } from "./inspection.ts";

/** What was found of a set-up that was made by hand. Plain data without any secret. */
export interface ByHandFound extends RotationFound {
  readonly environment: EnvironmentSummary;
  readonly clientId: string;
  readonly app: SeenApplication | "absent" | null;
  readonly organization: SeenOrganization;
  /** Object ids of the service principals of the recipe's APIs, by appId. */
  readonly resources: Readonly<Record<string, string | null>>;
}

/** Reads only. @throws StepProblem for another tenant than the one that the sign-in is for. */
export async function inspectByHand(
  environment: EnvironmentSummary,
  clientId: string,
  looking: Looking,
): Promise<ByHandFound> {
  const { ports, recipe, account, journal, signal } = looking;
  const retrying = retryingReads(looking);
  const graph = graphReadsOf(ports.graph, retrying, retryingReads({ ...looking, short: "unless-throttled" }));
  const { id } = await retrying(() => ports.graph.organization({ signal }));
  if (id !== account.tenantId)
    throw new StepProblem("rotation-other-tenant", {}, { remedy: "other-account" });
  const url = environment.url ?? "";
  const { organizationId } = environment;
  const entries = ownWorkIn(journal.current(), account.tenantId).everMade;
  const now = ports.clock.now();
  const sight: Sight = {
    ...looking,
    runs: [{ organizationUrl: url, ...(organizationId !== null && { organizationId }) }],
    entries,
    graph,
    now,
  };
  const [{ app }, organization, held, known] = await Promise.all([
    lookAtAppOrDeleted(clientId, sight),
    lookAtOrganization(url, [clientId], sight),
    ports.vault.known(),
    knownKeyIds(ports.vault),
  ]);
  const seen = app === null || app === "absent" ? null : app;
  const [policy, ...resources] = await Promise.all([
    seen === null ? null : orUnread(graph.secretPolicy({ signal, application: seen.row }), null),
    ...recipe.permissions.map(async ({ resourceAppId }) => {
      const read = await allowed(graph.servicePrincipalByAppId(resourceAppId, { signal }));
      return [resourceAppId, read?.value?.id ?? null] as const;
    }),
  ]);
  return {
    inspectedAt: now,
    environment,
    clientId,
    app,
    organization,
    resources: Object.fromEntries(resources),
    application: seen?.row ?? null,
    policy,
    waysIn: seen?.waysIn ?? null,
    held,
    known,
  };
}
