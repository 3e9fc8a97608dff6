import type { SecurityRoleRow } from "../../microsoft/api.ts";
import type { RoleRequirement } from "../../recipe/recipe.ts";

const same = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), "en", { sensitivity: "accent" }) === 0;

/**
 * The organization's role for a requirement, among the copies of one business unit: by template id, then by
 * the root role id that a managed solution is known to ship with (held against the name), then by exact name
 * without regard to case, managed before unmanaged (facts/apis.md 5.4, 5.5). Never by likeness.
 */
export function matchRole(wanted: RoleRequirement, rows: readonly SecurityRoleRow[]): SecurityRoleRow | null {
  const byTemplate = wanted.templateId && rows.find((row) => row.templateId === wanted.templateId);
  if (byTemplate) return byTemplate;
  const named = rows.filter((row) => same(row.name, wanted.name));
  const byRoot = wanted.rootRoleId && named.find((row) => row.parentRootRoleId === wanted.rootRoleId);
  return byRoot || (named.find((row) => row.isManaged) ?? named[0] ?? null);
}
