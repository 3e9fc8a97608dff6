import type { EnvironmentRow } from "../microsoft/api.ts";
import type { Words } from "../words/index.ts";
import { words } from "../words/index.ts";
import type { EnvironmentSummary } from "./setup-state.ts";

/** An environment as the admin picks it, with the reason where it can't be picked (facts/apis.md 4.1). */
export const summarizeEnvironment = (row: EnvironmentRow): EnvironmentSummary => ({
  id: row.name,
  displayName: row.displayName,
  type: row.isDefault ? "Default" : row.sku,
  region: row.location,
  url: row.dataverse?.url ?? null,
  organizationId: row.dataverse?.organizationId ?? null,
  baseLanguage: row.dataverse?.baseLanguage ?? null,
  unusable: whyUnusable(row),
});

const differs = (state: string | null, good: string): boolean =>
  state !== null && state.toLowerCase() !== good.toLowerCase();

function whyUnusable(row: EnvironmentRow): Words | null {
  if (!row.dataverse) return words("environment.no-dataverse");
  if (differs(row.provisioningState, "Succeeded")) return words("environment.not-ready");
  if (differs(row.runtimeState, "Enabled")) {
    return words(
      row.runtimeState?.toLowerCase() === "adminmode" ? "environment.admin-mode" : "environment.disabled",
    );
  }
  return differs(row.dataverse.instanceState, "Ready") ? words("environment.not-ready") : null;
}
