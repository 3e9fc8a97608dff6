import { classify } from "../../../microsoft/classify.ts";
import type { ApplicationRow, SecretPolicy } from "../../../microsoft/graph/api.ts";
import { unreadWaysIn, type WaysInRow } from "../../../microsoft/ways-in-row.ts";
import { retryingReads } from "../../engine/inspection.ts";
import { StepProblem } from "../../model/problems.ts";
import { graphReadsOf } from "../../model/reading.ts";
import type { KnownSecret } from "../../model/vault.ts";
import type { Looking } from "../../procedure/procedure.ts";
import { knownKeyIds } from "../../steps/client-secret/offered.ts";
import { orUnread } from "../../steps/or-unread.ts";

/** What a rotation has found. Plain data without any secret. */
export interface RotationFound {
  /** ms since the epoch. */
  readonly inspectedAt: number;
  /** null: it is not shown, or may not be read. */
  readonly application: ApplicationRow | null;
  /** null: it may not be read. */
  readonly policy: SecretPolicy | null;
  /** Who else gets in to the application; null without one. */
  readonly waysIn: WaysInRow | null;
  /** What the vault holds, without the values. */
  readonly held: readonly KnownSecret[];
  /** Ids of secrets whose value is in the vault or was handed over. */
  readonly known: readonly string[];
}

/** Reads only. @throws StepProblem for another tenant: nothing there says anything about the set-up. */
export async function inspectForRotation(
  { appId, tenantId }: { readonly appId: string; readonly tenantId: string },
  looking: Looking,
): Promise<RotationFound> {
  const { ports, signal } = looking;
  const graph = graphReadsOf(
    ports.graph,
    retryingReads(looking),
    retryingReads({ ...looking, short: "unless-throttled" }),
  );
  const organization = await retryingReads(looking)(() => ports.graph.organization({ signal }));
  if (organization.id !== tenantId)
    throw new StepProblem("rotation-other-tenant", {}, { remedy: "other-account" });
  const [application, held, known] = await Promise.all([
    graph.applicationByAppId(appId, { signal }).catch((error: unknown) => {
      if (classify(error, { ours: false }).is === "denied") return null;
      throw error;
    }),
    ports.vault.known(),
    knownKeyIds(ports.vault),
  ]);
  const [policy, [waysIn]] =
    application === null
      ? [null, []]
      : await Promise.all([
          orUnread(graph.secretPolicy({ signal, application }), null),
          orUnread(graph.waysIn([application.appId], { signal }), [unreadWaysIn(application.appId)]),
        ]);
  return { inspectedAt: ports.clock.now(), application, policy, waysIn: waysIn ?? null, held, known };
}
