import type { SecurityRoleRow } from "../../../microsoft/dataverse/api.ts";
import type { Recipe, RoleRequirement } from "../../../recipe/recipe.ts";
import { requirementFor, roleKey } from "../../../recipe/settings.ts";

/** A wanted role and the row of the business unit that it is; null: not there. */
export interface ResolvedRole {
  readonly requirement: RoleRequirement;
  readonly role: SecurityRoleRow | null;
}

/**
 * Finds each wanted role among the rows of one business unit: by template id, then by the root id that a
 * managed solution ships with (held against the name), then by exact name without regard to case, where a copy that somebody made
 * gives way to the managed original. Nothing is matched by likeness (dataverse-44, dataverse-51).
 */
export function resolveRoles(
  names: readonly string[],
  rows: readonly SecurityRoleRow[],
  recipe: Recipe,
): readonly ResolvedRole[] {
  return names.map((name) => {
    const requirement = requirementFor(recipe, name);
    return { requirement, role: resolve(requirement, rows) };
  });
}

function resolve(
  { name, templateId, rootRoleId }: RoleRequirement,
  rows: readonly SecurityRoleRow[],
): SecurityRoleRow | null {
  const byName = (row: SecurityRoleRow): boolean => roleKey(row.name) === roleKey(name);
  return (
    best(rows.filter((row) => templateId !== undefined && row.templateId === templateId)) ??
    best(rows.filter((row) => rootRoleId !== undefined && rootOf(row) === rootRoleId && byName(row))) ??
    best(rows.filter(byName)) ??
    null
  );
}

/** The root copy's id is its own (dataverse-40). */
export const rootOf = (row: SecurityRoleRow): string => row.parentRootRoleId ?? row.id;

/** The managed one; among several of a kind always the same. */
const best = (rows: readonly SecurityRoleRow[]): SecurityRoleRow | undefined =>
  [...rows].sort((a, b) => Number(b.isManaged) - Number(a.isManaged) || a.id.localeCompare(b.id))[0];

/** What to ask Dataverse for, so that every way of recognising the roles is covered. */
export function rolesToAskFor(
  names: readonly string[],
  recipe: Recipe,
): {
  readonly names: readonly string[];
  readonly templateIds: readonly string[];
  readonly rootRoleIds: readonly string[];
} {
  const requirements = names.map((name) => requirementFor(recipe, name));
  return {
    names: requirements.map(({ name }) => name),
    templateIds: requirements.flatMap(({ templateId }) => templateId ?? []),
    rootRoleIds: requirements.flatMap(({ rootRoleId }) => rootRoleId ?? []),
  };
}
