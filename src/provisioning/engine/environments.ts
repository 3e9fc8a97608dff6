import type { EnvironmentRow } from "../../microsoft/power-platform/api.ts";
import { type Words, words } from "../../words/index.ts";
import type { EnvironmentSummary } from "../model/setup-state.ts";

/** An environment as the list shows it, with the reason where it can't be chosen; powerplatform-04. */
export const summarizeEnvironment = (row: EnvironmentRow): EnvironmentSummary => ({
  id: row.name,
  displayName: row.displayName,
  type: row.isDefault ? "Default" : row.sku,
  region: row.location,
  url: row.dataverse?.url ?? null,
  organizationId: row.dataverse?.organizationId ?? null,
  baseLanguage: row.dataverse?.baseLanguage ?? null,
  securityGroupId: row.dataverse?.securityGroupId ?? null,
  unusable: whyUnusable(row),
});

/** Usable ones first, production before the rest, then by name. */
export function inOrderOfUse(environments: readonly EnvironmentSummary[]): readonly EnvironmentSummary[] {
  const rank = ({ unusable, type }: EnvironmentSummary): number =>
    (unusable === null ? 0 : 2) + (type === "Production" ? 0 : 1);
  return [...environments].sort(
    (a, b) => rank(a) - rank(b) || a.displayName.localeCompare(b.displayName) || a.id.localeCompare(b.id),
  );
}

/**
 * How many are kept to be chosen from. The list is stored, and browsers give all that is stored 10 MB
 * (browsers-16).
 */
export const MOST_LISTED = 5_000;

/** States that Power Platform writes while an environment is being made or changed. */
const preparing = [
  "preparing",
  "provisioning",
  "creating",
  "running",
  "linkeddatabaseprovisioning",
  "updating",
];
const deleting = ["deleting", "softdeleted", "deleted"];

/** A state that is not told counts as good: the caller's own list leaves some out. */
function whyUnusable(row: EnvironmentRow): Words | null {
  const states = [row.provisioningState, row.managementState, row.dataverse?.instanceState ?? null].map(
    lower,
  );
  if (states.some((state) => deleting.includes(state))) return words("environment.deleting");
  if (states.some((state) => preparing.includes(state))) return words("environment.not-ready");
  // Dataverse for Teams is another edition of Dataverse, without Dynamics 365 apps (powerplatform-24).
  if (lower(row.sku) === "teams") return words("environment.teams");
  if (row.strangeAddress) return words("environment.strange-address");
  if (row.dataverse === null) return words("environment.no-dataverse");
  const runtime = lower(row.runtimeState);
  if (runtime === "adminmode" || lower(row.runtimeReason).includes("adminmode")) {
    return words("environment.admin-mode");
  }
  if (runtime === "disabled") return words("environment.disabled");
  const instance = lower(row.dataverse.instanceState);
  if (instance === "disabled") return words("environment.disabled");
  if (!["", "ready"].includes(instance) || !["", "enabled"].includes(runtime)) {
    const state = instance === "" || instance === "ready" ? row.runtimeState : row.dataverse.instanceState;
    return words("environment.state", { state: state ?? "" });
  }
  return null;
}

const lower = (state: string | null): string => (state ?? "").toLowerCase();
