import { judge } from "../../../microsoft/classify.ts";
import { MicrosoftError } from "../../../microsoft/errors.ts";
import { rightsOf } from "../../../microsoft/rights.ts";
import type { Recipe } from "../../../recipe/recipe.ts";
import { words } from "../../../words/index.ts";
import type { PlanDetail, PlanQuestion } from "../../model/plan.ts";
import { permissionsLink } from "../../model/portal-links.ts";
import { StepProblem } from "../../model/problems.ts";
import { orUnread } from "../or-unread.ts";
import type { ResourceConsent } from "../shapes.ts";
import { type Applying, defineStep, type Situation } from "../step.ts";
import { seemsUnableToConsent } from "../tenant/directory-roles.ts";
import { missingScopes, scopesOf, wholeTenantGrant } from "./grant-scopes.ts";
import { ensureResource, grantConsent } from "./writes.ts";

type Here = "tenant" | "application" | "service-principal";

/** Names of the permissions that reach beyond what the app is for; all, where none does. */
function worthNaming(permissions: Recipe["permissions"]): readonly string[] {
  const scopes = permissions.flatMap((api) => api.scopes);
  const broad = scopes.filter((scope) => scope.broad);
  return (broad.length > 0 ? broad : scopes).map(({ value }) => value);
}

/** Consent for the organization to the delegated permissions. What was granted already stays granted. */
export const adminConsent = defineStep<"admin-consent", Here>({
  id: "admin-consent",
  async inspect({ graph, recipe, found, signal }) {
    const [resources, clients] = await Promise.all([
      Promise.all(
        recipe.permissions.map(async ({ resourceAppId }) => {
          const row = await graph.servicePrincipalByAppId(resourceAppId, { signal });
          return [resourceAppId, row?.id ?? null] as const;
        }),
      ),
      found("service-principal"),
    ]);
    const ids = Object.values(clients.rows).flatMap((row) => (row ? [row.id] : []));
    const grants = await Promise.all(
      ids.map(async (id) => [id, await orUnread(graph.permissionGrants(id, { signal }), null)] as const),
    );
    return { resources: Object.fromEntries(resources), grants: Object.fromEntries(grants) };
  },
  plan(found, situation) {
    const { permissions } = situation.recipe;
    const client = situation.decision("service-principal");
    const listed = client?.is === "use" ? found.grants[client.row.id] : [];
    const grants = listed ?? [];
    const unread = listed === null;
    const details: PlanDetail[] = [];
    const resources: ResourceConsent[] = [];
    for (const { resourceAppId, resourceName, scopes } of permissions) {
      const resourceId = found.resources[resourceAppId] ?? null;
      const grant = resourceId === null ? null : wholeTenantGrant(grants, resourceId);
      const wanted = scopes.map(({ value }) => value);
      const missing = missingScopes(grant, wanted);
      if (resourceId === null) {
        details.push({
          action: "create",
          text: words("plan.admin-consent.resource", { resource: resourceName }),
        });
      }
      const also = scopesOf(grant?.scope ?? "").filter((scope) => !wanted.includes(scope));
      if (also.length > 0) {
        const text = words("plan.admin-consent.also", { scopes: `${also.join(", ")} (${resourceName})` });
        details.push({ action: "keep", text });
      }
      for (const permission of wanted) {
        const text = words("plan.admin-consent.scope", { permission, resource: resourceName });
        details.push({ action: missing.includes(permission) ? "create" : "keep", text });
      }
      if (missing.length > 0) {
        resources.push({ resourceAppId, resourceId, grantId: grant?.id ?? null, scopes: wanted });
      }
    }
    if (unread) details.push({ action: "check", text: words("plan.admin-consent.unread") });
    const count = permissions.reduce((sum, { scopes }) => sum + scopes.length, 0);
    const title =
      count === 0 ? words("step.admin-consent.none") : words("step.admin-consent.title", { count });
    const item = { step: "admin-consent", title, details, warnings: [] } as const;
    const noted = { note: words("plan.admin-consent.note", { names: worthNaming(permissions).join(", ") }) };
    if (resources.length === 0) return { item: { ...item, action: "keep" }, decision: { resources } };
    // An admin who seemed able to consent and was refused may have chosen to end without it.
    const without = situation.answers["admin-consent.by-other"] === "without";
    if (!without && !seemsUnableToConsent(situation.found("tenant"))) {
      return { item: { ...item, ...noted, action: "create" }, decision: { resources } };
    }
    const question = byOther(situation);
    return {
      item: {
        ...item,
        ...(without ? {} : noted),
        action: without ? "skip" : "create",
        warnings: [
          words("plan.admin-consent.role-missing", {
            user: situation.account.username,
            tenant: situation.account.tenantName,
          }),
        ],
      },
      questions: [question],
      decision: without ? null : { resources },
    };
  },
  async apply(decision, applying) {
    const { id: clientId } = await applying.made("service-principal");
    if (decision.resources.length === 0) return { granted: 0 };
    const scopes = [...new Set(decision.resources.flatMap((resource) => resource.scopes))];
    applying.say(words("say.admin-consent.grant", { names: scopes.join(", ") }));
    try {
      // One after the other: side by side they invite Directory_ConcurrencyViolation (graph-42).
      for (const resource of decision.resources) {
        await grantConsent(clientId, await ensureResource(resource, applying), applying);
      }
    } catch (error) {
      throw await needsConsent(error, applying);
    }
    return { granted: decision.resources.length };
  },
});

function byOther({ answers }: Situation<Here>): PlanQuestion {
  const answer = answers["admin-consent.by-other"];
  return {
    id: "admin-consent.by-other",
    step: "admin-consent",
    text: words("question.admin-consent.by-other"),
    choices: [
      {
        value: "wait",
        label: words("question.admin-consent.by-other.wait"),
        hint: words("question.admin-consent.by-other.wait.hint"),
      },
      {
        value: "without",
        label: words("question.admin-consent.by-other.without"),
        hint: words("question.admin-consent.by-other.without.hint"),
      },
    ],
    answer: answer === "wait" || answer === "without" ? answer : null,
  };
}

/**
 * Whether somebody with other rights could consent. A code that says nothing of rights (refusals-22) is quoted: then
 * nobody knows whether another person fares better.
 */
function isAboutRights(error: unknown): boolean {
  if (!(error instanceof MicrosoftError) || error.facts.code !== "Authorization_RequestDenied") return false;
  // An admin with permission and role has nobody to ask, and a permission of the sign-in app is no role.
  return ["no-right-to-consent", "unknown"].includes(rightsOf(error.facts)) && isDenied(error);
}

/** Not what says by its text that it is about something else. */
function isDenied(error: MicrosoftError): boolean {
  const { verdict, cause } = judge(error, { ours: false });
  return verdict.is === "denied" && (cause === null || cause === "consent-role-missing");
}

/** A refusal in words: somebody with the role has to consent, everything else is done. */
async function needsConsent(error: unknown, applying: Applying<Here>): Promise<unknown> {
  if (!isAboutRights(error)) return error;
  const { application } = await applying.made("application");
  return new StepProblem(
    "needs-consent",
    {
      name: application.displayName,
      clientId: application.appId,
      link: permissionsLink(applying.entraPortal, application.appId),
      tenant: applying.account.tenantName,
    },
    { forward: true, cause: error },
  );
}
