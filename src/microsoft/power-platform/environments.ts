import * as v from "valibot";
import type { Cloud } from "../../clouds/table.ts";
import { organizationOf } from "../../credentials/organization-url.ts";
import { guid, optionalFlag, optionalText } from "../rows.ts";
import type { EnvironmentRow } from "./api.ts";

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
        securityGroupId: v.nullish(v.string(), null),
      }),
      null,
    ),
  }),
});

const list = v.object({ value: v.array(environment), nextLink: v.nullish(v.string(), null) });

/**
 * One page of the list, flattened. An organization whose address is none of this cloud's is left out of its row, and
 * the row says so. @throws ValiError for a body of another form.
 */
export function readEnvironments(
  body: unknown,
  cloud: Cloud,
): {
  readonly rows: readonly EnvironmentRow[];
  readonly next: string | null;
} {
  const { value, nextLink } = v.parse(list, body);
  return { rows: value.map((row) => flatten(row, cloud)), next: nextLink };
}

function flatten(
  { name, location, properties }: v.InferOutput<typeof environment>,
  cloud: Cloud,
): EnvironmentRow {
  const address = properties.linkedEnvironmentMetadata?.instanceUrl ?? "";
  const url = organizationOf(address);
  const usable = url?.cloud === cloud.id ? url.origin : null;
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
    dataverse: organization(properties.linkedEnvironmentMetadata, usable),
    strangeAddress: address !== "" && usable === null,
  };
}

/** null without Dataverse, also while its organization has no id or no address that can be used. */
function organization(
  linked: v.InferOutput<typeof environment>["properties"]["linkedEnvironmentMetadata"],
  url: string | null,
): EnvironmentRow["dataverse"] {
  if (!linked?.resourceId || url === null) return null;
  return {
    organizationId: linked.resourceId,
    url,
    instanceState: linked.instanceState,
    baseLanguage: linked.baseLanguage,
    securityGroupId: groupIn(linked.securityGroupId),
  };
}

/** All zeros stand for "none"; what else lists write there is unconfirmed (powerplatform-24). */
const groupIn = (id: string | null): string | null =>
  id !== null && v.is(guid, id) && !/^[0-]+$/.test(id) ? id.toLowerCase() : null;
