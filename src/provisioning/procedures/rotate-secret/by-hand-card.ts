import type { Recipe } from "../../../recipe/recipe.ts";
import type { FinishedSetup } from "../../model/finished-setup.ts";
import type { List } from "../../model/finished-setups.ts";
import type { MadePart, PartKind } from "../../model/made-part.ts";
import type { Account } from "../../model/setup-state.ts";
import type { KnownSecret } from "../../model/vault.ts";
import { scopesOf, wholeTenantGrant } from "../../steps/admin-consent/grant-scopes.ts";
import { everyWayIn } from "../../steps/others.ts";
import { userIn } from "../../steps/undo-step.ts";
import type { ByHandFound } from "./by-hand-inspection.ts";
import { lackingIn } from "./by-hand-lacking.ts";

/** How much of the name of somebody's secret is kept, characters. */
const LONGEST_NAME = 60;

/**
 * What Home keeps of a set-up that was made by hand, once its new secret works: as of any other, with what a check
 * compares with, and what others had made before.
 */
export function byHandCard({
  id,
  keyId,
  record,
  found,
  recipe,
  account,
  now,
}: {
  /** Of the run. */
  readonly id: string;
  /** Of the secret that was proved. */
  readonly keyId: string;
  /** What the vault has of it; absent: its value is gone by now. */
  readonly record: KnownSecret | undefined;
  readonly found: ByHandFound;
  readonly recipe: Recipe;
  readonly account: Account;
  /** ms since the epoch. */
  readonly now: number;
}): FinishedSetup {
  const { environment, organization, clientId, app } = found;
  const seen = app === "absent" ? null : app;
  const credentials = seen?.row.passwordCredentials ?? [];
  const held = record?.owner === "run" && record.keyId === keyId ? record : null;
  const at = new Date(now).toISOString();
  const principal = seen === null || seen.principal === "absent" ? null : seen.principal;
  const user = userIn(organization, clientId);
  const older = credentials
    .filter((one) => one.keyId !== keyId)
    .map(({ keyId: other, displayName, endDateTime }) => ({
      keyId: other,
      endsAt: endDateTime,
      theirs: (displayName ?? "").slice(0, LONGEST_NAME),
    }));
  const leftOut = lackingIn(found, recipe);
  return {
    runId: id,
    tenantId: account.tenantId,
    organizationName: account.tenantName,
    environmentId: environment.id,
    environmentName: environment.displayName,
    dynamicsUrl: environment.url ?? "",
    clientId,
    keyId,
    secretEndsAt: held?.expiresAt ?? credentials.find((one) => one.keyId === keyId)?.endDateTime ?? null,
    connectedAt: at,
    checkedAt: held?.provedAt ?? at,
    state: "verified",
    byHand: true,
    ...(older.length > 0 && { older }),
    ...(leftOut.length > 0 && { leftOut }),
    // Of what can't be seen the first check that sees it makes it.
    ...(seen !== null &&
      organization.blind === null && {
        baseline: {
          principalId: principal?.row.id ?? null,
          userId: user?.id ?? null,
          businessUnitId: user?.businessUnitId ?? null,
          roles: user?.roles.map(({ name }) => name) ?? [],
          keys: everyWayIn(seen.waysIn),
        },
      }),
    made: partsOf(found, recipe, { keyId, name: held?.displayName ?? recipe.secret.displayName, at }),
  };
}

/** The same app and environment is told once. */
export const withByHand = (list: List, card: FinishedSetup): List => [
  ...list.filter(
    ({ runId, clientId, dynamicsUrl, takenBack }) =>
      runId !== card.runId &&
      !(takenBack !== undefined && clientId === card.clientId && dynamicsUrl === card.dynamicsUrl),
  ),
  card,
];

function partsOf(
  { app, organization, clientId, resources }: ByHandFound,
  recipe: Recipe,
  secret: { readonly keyId: string; readonly name: string; readonly at: string },
): readonly MadePart[] {
  const before = (kind: PartKind, name: string, id: string): MadePart => ({
    kind,
    origin: "before",
    name,
    id,
    at: null,
  });
  if (app === null || app === "absent") return [];
  const principal = app.principal === "absent" ? null : app.principal;
  const user = userIn(organization, clientId);
  const grants = recipe.permissions.flatMap(({ resourceAppId, resourceName }): readonly MadePart[] => {
    const resourceId = resources[resourceAppId] ?? null;
    const grant = resourceId === null ? null : wholeTenantGrant(principal?.grants ?? [], resourceId);
    if (grant === null) return [];
    const scopes = scopesOf(grant.scope).map((name) => ({ name, origin: "before" as const }));
    return [{ ...before("grant", resourceName, ""), scopes }];
  });
  return [
    before("application", app.row.displayName, app.row.id),
    { kind: "secret", origin: "created", name: secret.name, id: secret.keyId, at: secret.at },
    ...(principal ? [before("service-principal", "", principal.row.id)] : []),
    ...grants,
    ...(user ? [before("application-user", user.fullName ?? "", user.id)] : []),
    ...(user?.roles ?? []).map(({ name }) => before("role", name, "")),
  ];
}
