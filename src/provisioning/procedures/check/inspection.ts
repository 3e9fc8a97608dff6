import type { BusinessUnitRow, SecurityRoleRow } from "../../../microsoft/dataverse/api.ts";
import type { ApplicationRow, ServicePrincipalRow } from "../../../microsoft/graph/api.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { retryingReads } from "../../engine/inspection.ts";
import type { Baseline, FinishedSetup } from "../../model/finished-setup.ts";
import type { JournalRun } from "../../model/journal-record.ts";
import type { OwnEntry } from "../../model/own-work.ts";
import { StepProblem } from "../../model/problems.ts";
import { dataverseReadsOf, graphReadsOf } from "../../model/reading.ts";
import type { Looking } from "../../procedure/procedure.ts";
import { allowed, lookAtAppOrDeleted, lookAtOrganization, type Sight } from "../../procedure/sight.ts";
import { rolesToAskFor } from "../../steps/security-roles/resolve.ts";
import { type SeenApplication, type SeenOrganization, userIn } from "../../steps/undo-step.ts";
import { isOff, type Proof, proveHeld } from "./proof.ts";

/** What a check has found. Plain data without any secret. */
export interface CheckFound {
  /** ms since the epoch. */
  readonly inspectedAt: number;
  readonly app: SeenApplication | "absent" | null;
  /** The application among the deleted items, where it is "absent". */
  readonly deleted: ApplicationRow | null;
  /** Its service principal among the deleted items. */
  readonly deletedPrincipal: ServicePrincipalRow | null;
  /** Object ids of the APIs' service principals, by appId. */
  readonly resources: Readonly<Record<string, string | null>>;
  readonly organization: SeenOrganization;
  /** Null where the organization can't be seen. */
  readonly units: readonly BusinessUnitRow[] | null;
  /** Of the business unit that the user is in, or is to be in. */
  readonly roles: readonly SecurityRoleRow[];
  /** With a secret at hand, whether it signs in as before; null: none is at hand, or what was found says why not. */
  readonly proof: Proof | null;
}

/** The application where it is there and may be read. */
export const seenApp = ({ app }: Pick<CheckFound, "app">): SeenApplication | null =>
  app === "absent" ? null : app;

/** Object id of an application's service principal; null: none is there, or it may not be read. */
export const principalIdOf = (app: SeenApplication | null): string | null =>
  app === null || app.principal === null || app.principal === "absent" ? null : app.principal.row.id;

/** Names of the roles that a set-up should have. */
export const rolesOf = (baseline: Baseline | undefined, recipe: Recipe): readonly string[] =>
  baseline?.roles ?? recipe.roles.map(({ name }) => name);

/**
 * Looks at everything that a finished set-up consists of, and at who else gets in. Reads only; the proof is a sign-in.
 * @throws StepProblem for another tenant: nothing there says anything about the set-up.
 */
export async function inspectForCheck(
  setUp: FinishedSetup,
  entries: readonly OwnEntry[],
  runs: readonly Pick<JournalRun, "organizationUrl" | "organizationId">[],
  looking: Looking,
): Promise<CheckFound> {
  const { ports, recipe, signal, account } = looking;
  const { clientId, dynamicsUrl, baseline, tenantId } = setUp;
  const graph = graphReadsOf(ports.graph, retryingReads(looking));
  const { id } = await graph.organization({ signal });
  if (id !== tenantId) throw new StepProblem("check-other-tenant", {}, { remedy: "other-account" });
  const sight: Sight = { ...looking, runs, entries, graph, now: ports.clock.now() };
  const [{ app, deleted }, organization, resources] = await Promise.all([
    lookAtAppOrDeleted(clientId, sight),
    lookAtOrganization(dynamicsUrl, [clientId], sight),
    Promise.all(
      recipe.permissions.map(async ({ resourceAppId }) => {
        const read = await allowed(graph.servicePrincipalByAppId(resourceAppId, { signal }));
        return [resourceAppId, read?.value?.id ?? null] as const;
      }),
    ),
  ]);
  const there = seenApp({ app });
  const principalId = baseline?.principalId ?? null;
  const lacksPrincipal = deleted !== null || there?.principal === "absent";
  const [deletedPrincipal, inOrganization] = await Promise.all([
    principalId !== null && lacksPrincipal
      ? allowed(graph.deletedServicePrincipal(principalId, { signal }))
      : null,
    organization.blind === null ? rolesAndUnits(setUp, organization, looking) : null,
  ]);
  const userId = userIn(organization, clientId)?.id ?? baseline?.userId ?? null;
  return {
    inspectedAt: ports.clock.now(),
    app,
    deleted,
    deletedPrincipal: deletedPrincipal?.value ?? null,
    resources: Object.fromEntries(resources),
    organization,
    units: inOrganization?.units ?? null,
    roles: inOrganization?.roles ?? [],
    proof:
      there === null || isOff(there)
        ? null
        : await proveHeld(setUp, userId, { user: account.username, tenant: account.tenantName }, looking),
  };
}

async function rolesAndUnits(
  { clientId, dynamicsUrl, baseline }: FinishedSetup,
  organization: SeenOrganization,
  looking: Looking,
): Promise<Pick<CheckFound, "units" | "roles">> {
  const { ports, recipe, signal } = looking;
  const dataverse = dataverseReadsOf(ports.dataverse(dynamicsUrl), retryingReads(looking));
  const units = await dataverse.businessUnits({ signal });
  const businessUnitId =
    userIn(organization, clientId)?.businessUnitId ??
    baseline?.businessUnitId ??
    units.find(({ parentId }) => parentId === null)?.id ??
    null;
  if (businessUnitId === null) return { units, roles: [] };
  const wanted = rolesToAskFor(rolesOf(baseline, recipe), recipe);
  return { units, roles: await dataverse.roles({ businessUnitId, ...wanted }, { signal }) };
}
