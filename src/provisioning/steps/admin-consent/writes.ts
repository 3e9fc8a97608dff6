import { classify } from "../../../microsoft/classify.ts";
import type { PermissionGrantRow } from "../../../microsoft/graph/api.ts";
import { orIfRefused } from "../../../microsoft/refused-read.ts";
import { words } from "../../../words/index.ts";
import type { ResourceConsent } from "../shapes.ts";
import type { Applying } from "../step.ts";
import { missingScopes, wholeTenantGrant, withScopes } from "./grant-scopes.ts";

type Here = Applying<"tenant" | "application" | "service-principal">;

interface ReadyResource extends ResourceConsent {
  readonly resourceId: string;
  /** Its service principal is new: consent may have to wait until it is visible everywhere. */
  readonly isNew: boolean;
}

/** Makes an API's service principal where the tenant has none yet: Dataverse before its first use. */
export async function ensureResource(resource: ResourceConsent, applying: Here): Promise<ReadyResource> {
  if (resource.resourceId !== null) return { ...resource, resourceId: resource.resourceId, isNew: false };
  const { ports, signal } = applying;
  const { answer } = await applying.change({
    write: "create-resource-principal",
    intent: { appId: resource.resourceAppId },
    waiting: words("wait.admin-consent"),
    send: () => ports.graph.ensureServicePrincipal(resource.resourceAppId, { signal }),
    facts: ({ row, created }) => ({ id: row.id, created: created ? "yes" : "no" }),
    look: async () => {
      const row = await ports.graph.servicePrincipalByAppId(resource.resourceAppId, { signal });
      return row && { row, created: true };
    },
  });
  return { ...resource, resourceId: answer.row.id, isNew: true };
}

/** Sees to it that every scope is granted. @param clientId object id of the app's service principal. */
export async function grantConsent(clientId: string, resource: ReadyResource, applying: Here): Promise<void> {
  const { fresh } = await applying.made("service-principal");
  const current = async (): Promise<PermissionGrantRow | null> => {
    const grants = await applying.ports.graph.permissionGrants(clientId, { signal: applying.signal });
    return wholeTenantGrant(grants, resource.resourceId);
  };
  const context: GrantContext = { clientId, resource, ours: fresh || resource.isNew, current, applying };
  const grant = resource.grantId === null ? await create(context) : null;
  if (resource.grantId !== null || grant !== null) await complete(context, grant);
}

interface GrantContext {
  readonly clientId: string;
  readonly resource: ReadyResource;
  readonly ours: boolean;
  readonly current: () => Promise<PermissionGrantRow | null>;
  readonly applying: Here;
}

const unreadGrant = { id: "" } as const;

/** The grant that was made, or that turned out to be there; null for one that may not be read. */
async function create(context: GrantContext): Promise<PermissionGrantRow | null> {
  const { clientId, resource, ours, current, applying } = context;
  const scope = resource.scopes.join(" ");
  let toldThere = false;
  const { answer } = await applying.change<PermissionGrantRow | typeof unreadGrant>({
    write: "create-grant",
    intent: { clientId, resourceId: resource.resourceId, scopes: resource.scopes },
    ours,
    waiting: words("wait.admin-consent"),
    async send() {
      try {
        const grant = { clientId, resourceId: resource.resourceId, scope };
        return await applying.ports.graph.createPermissionGrant(grant, { signal: applying.signal });
      } catch (error) {
        toldThere = classify(error, { ours: false }).is === "already-exists";
        throw error;
      }
    },
    facts: ({ id }) => ({ id }),
    // Graph itself tells an admin who may not list grants that there is one; its scopes stay unknown.
    look: () => (toldThere ? orIfRefused(current(), unreadGrant) : current()),
  });
  if ("clientId" in answer) return answer;
  applying.warn(words("plan.admin-consent.not-compared"));
  return null;
}

/** Adds what a grant lacks. It is read again just before, because the request replaces the whole list. */
async function complete(context: GrantContext, known: PermissionGrantRow | null): Promise<void> {
  const { clientId, resource, ours, current, applying } = context;
  if (known && missingScopes(known, resource.scopes).length === 0) return;
  const waiting = words("wait.admin-consent");
  const grant = await applying.read(waiting, current, { ours });
  if (grant === null) {
    // It was there when the plan was made; whoever took it away left nothing to complete.
    await create(context);
    return;
  }
  const added = missingScopes(grant, resource.scopes);
  if (added.length === 0) return;
  await applying.change({
    write: "extend-grant",
    intent: { id: grant.id, clientId, resourceId: resource.resourceId, added },
    ours,
    waiting,
    send: async () => {
      const scope = withScopes(grant.scope, resource.scopes);
      await applying.ports.graph.updatePermissionGrant(grant.id, scope, { signal: applying.signal });
      return grant.id;
    },
    facts: (id) => ({ id }),
    look: async () => (missingScopes(await current(), resource.scopes).length === 0 ? grant.id : null),
  });
}
