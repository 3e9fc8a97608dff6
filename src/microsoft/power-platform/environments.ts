import * as v from "valibot";
import type { EnvironmentRow } from "../api.ts";
import { guid, optionalFlag, optionalText } from "../rows.ts";

const state = v.nullish(v.object({ id: optionalText, runtimeReasonCode: optionalText }), null);

/** As BAP lists an environment: it omits members rather than nulling them (specs/powerplatform). */
const environment = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  location: v.nullish(v.string(), ""),
  properties: v.object({
    displayName: v.nullish(v.string(), ""),
    environmentSku: v.nullish(v.string(), ""),
    isDefault: optionalFlag,
    provisioningState: optionalText,
    states: v.nullish(v.object({ management: state, runtime: state }), null),
    linkedEnvironmentMetadata: v.nullish(
      v.object({
        resourceId: v.nullish(guid, null),
        instanceUrl: optionalText,
        instanceState: optionalText,
        baseLanguage: v.nullish(v.number(), null),
      }),
      null,
    ),
  }),
});

const list = v.object({ value: v.array(environment), nextLink: v.nullish(v.string(), null) });

/** One page of the list, flattened. @throws ValiError for a body of another form. */
export function readEnvironments(body: unknown): {
  readonly rows: readonly EnvironmentRow[];
  readonly next: string | null;
} {
  const { value, nextLink } = v.parse(list, body);
  return { rows: value.map(flatten), next: nextLink };
}

function flatten({ name, location, properties }: v.InferOutput<typeof environment>): EnvironmentRow {
  return {
    name,
    displayName: properties.displayName || name,
    sku: properties.environmentSku,
    location,
    isDefault: properties.isDefault,
    provisioningState: properties.provisioningState,
    managementState: properties.states?.management?.id ?? null,
    runtimeState: properties.states?.runtime?.id ?? null,
    runtimeReason: properties.states?.runtime?.runtimeReasonCode ?? null,
    dataverse: organization(properties.linkedEnvironmentMetadata),
  };
}

/** null without Dataverse, also while its organization has no address or id yet. */
function organization(
  linked: v.InferOutput<typeof environment>["properties"]["linkedEnvironmentMetadata"],
): EnvironmentRow["dataverse"] {
  if (!linked?.resourceId || !linked.instanceUrl || !URL.canParse(linked.instanceUrl)) return null;
  const { protocol, origin } = new URL(linked.instanceUrl);
  if (protocol !== "https:") return null;
  return {
    organizationId: linked.resourceId,
    url: origin,
    instanceState: linked.instanceState,
    baseLanguage: linked.baseLanguage,
  };
}
