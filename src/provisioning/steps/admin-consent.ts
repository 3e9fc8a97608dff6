import type { PermissionGrantRow } from "../../microsoft/api.ts";
import { classify } from "../../microsoft/classify.ts";
import type { ResourcePermissions } from "../../recipe/recipe.ts";
import { words } from "../../words/index.ts";
import type { PlanDetail } from "../plan.ts";
import { type Applying, defineStep, type Situation } from "../step.ts";
import { chosenApplication } from "./application.ts";
import type { ServicePrincipalFound, ServicePrincipalMade } from "./service-principal.ts";

export interface ConsentFound {
  /** Object ids of the resources' service principals, by appId; null where the tenant has none yet. */
  readonly resources: Readonly<Record<string, string | null>>;
  /** Delegated grants, by the client's service principal id. */
  readonly grants: Readonly<Record<string, readonly PermissionGrantRow[]>>;
}

export interface ConsentMade {
  /** Grants that this run made: undo may delete these. */
  readonly created: readonly string[];
}

const scopesOf = (grant: PermissionGrantRow | undefined): readonly string[] =>
  (grant?.scope ?? "").split(" ").filter((scope) => scope !== "");

const forResource = (grants: readonly PermissionGrantRow[], resourceId: string | null) =>
  grants.find((grant) => grant.consentType === "AllPrincipals" && grant.resourceId === resourceId);

/** Scopes of one resource that are not granted to the organization yet. */
function missing(found: ConsentFound, situation: Situation, { resourceAppId, scopes }: ResourcePermissions) {
  const app = chosenApplication(situation);
  const client = app && situation.found<ServicePrincipalFound>("service-principal").rows[app.appId];
  const grants = client ? (found.grants[client.id] ?? []) : [];
  const granted = scopesOf(forResource(grants, found.resources[resourceAppId] ?? null));
  return scopes.filter((scope) => !granted.includes(scope.value));
}

export const adminConsent = defineStep<ConsentFound, ConsentMade>({
  id: "admin-consent",
  needs: ["application", "service-principal"],
  async inspect({ graph, recipe, found, signal }) {
    const [resources, clients] = await Promise.all([
      Promise.all(
        recipe.permissions.map(async ({ resourceAppId }) => {
          const row = await graph.servicePrincipalByAppId(resourceAppId, { signal });
          return [resourceAppId, row?.id ?? null] as const;
        }),
      ),
      found<ServicePrincipalFound>("service-principal"),
    ]);
    const grants = await Promise.all(
      Object.values(clients.rows).flatMap((row) =>
        row ? [graph.permissionGrants(row.id, { signal }).then((list) => [row.id, list] as const)] : [],
      ),
    );
    return { resources: Object.fromEntries(resources), grants: Object.fromEntries(grants) };
  },
  plan(found, situation) {
    const { permissions } = situation.recipe;
    const details = permissions.flatMap((resource) => {
      const open = missing(found, situation, resource);
      return resource.scopes.map(
        (scope): PlanDetail => ({
          action: open.includes(scope) ? "create" : "keep",
          text: words("plan.admin-consent.scope", {
            permission: scope.value,
            resource: resource.resourceName,
          }),
        }),
      );
    });
    const count = details.filter((detail) => detail.action === "create").length;
    return {
      item: {
        step: "admin-consent",
        action: count > 0 ? "create" : "keep",
        title: words("step.admin-consent.title", { count: details.length }),
        details,
        warnings: [],
      },
    };
  },
  async apply(item, found, applying) {
    if (item.action === "keep") return { created: [] };
    const { id: clientId, created: fresh } = applying.made<ServicePrincipalMade>("service-principal");
    const created: string[] = [];
    // One after the other: side by side they invite Directory_ConcurrencyViolation (facts/apis.md 3).
    for (const resource of applying.recipe.permissions) {
      if (missing(found, applying, resource).length === 0) continue;
      const resourceId = await ensureResource(found, applying, resource);
      const known = fresh ? [] : (found.grants[clientId] ?? []);
      const id = await grant(applying, { clientId, resourceId, known, resource, fresh });
      if (id) created.push(id);
    }
    return { created };
  },
  async undo(made, { ports, signal }) {
    for (const id of made.created) await ports.graph.deletePermissionGrant(id, { signal });
  },
});

async function ensureResource(found: ConsentFound, applying: Applying, resource: ResourcePermissions) {
  const known = found.resources[resource.resourceAppId];
  if (known) return known;
  const { row } = await applying.patiently(words("wait.admin-consent"), () =>
    applying.write("ensure-resource", { appId: resource.resourceAppId }, () =>
      applying.ports.graph.ensureServicePrincipal(resource.resourceAppId, { signal: applying.signal }),
    ),
  );
  return row.id;
}

interface Granting {
  readonly clientId: string;
  readonly resourceId: string;
  readonly known: readonly PermissionGrantRow[];
  readonly resource: ResourcePermissions;
  readonly fresh: boolean;
}

/** Makes the grant, or widens the one that is there. Answers the id of a grant that was made. */
function grant(applying: Applying, granting: Granting): Promise<string | null> {
  const { clientId, resourceId, resource, fresh } = granting;
  const { graph } = applying.ports;
  const { signal } = applying;
  const wanted = resource.scopes.map((scope) => scope.value);
  let look = false;
  return applying.patiently(
    words("wait.admin-consent"),
    async (again) => {
      const grants = again || look ? await graph.permissionGrants(clientId, { signal }) : granting.known;
      const existing = forResource(grants, resourceId);
      const merged = [...new Set([...scopesOf(existing), ...wanted])];
      const intent = { clientId, resourceId, scope: merged.join(" ") };
      if (existing) {
        if (merged.length > scopesOf(existing).length) {
          await applying.write("update-grant", { ...intent, id: existing.id }, () =>
            graph.updatePermissionGrant(existing.id, intent.scope, { signal }),
          );
        }
        return null;
      }
      try {
        const made = await applying.write("create-grant", intent, () =>
          graph.createPermissionGrant(intent, { signal }),
        );
        return made.id;
      } catch (error) {
        if (classify(error, { ours: fresh }).is !== "already-exists" || look) throw error;
        look = true;
        const now = forResource(await graph.permissionGrants(clientId, { signal }), resourceId);
        if (!now) throw error;
        const scope = [...new Set([...scopesOf(now), ...wanted])].join(" ");
        await applying.write("update-grant", { ...intent, scope, id: now.id }, () =>
          graph.updatePermissionGrant(now.id, scope, { signal }),
        );
        return null;
      }
    },
    { ours: fresh },
  );
}
