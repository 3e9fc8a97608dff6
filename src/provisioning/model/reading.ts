import type { DataverseApi } from "../../microsoft/dataverse/api.ts";
import type { GraphApi } from "../../microsoft/graph/api.ts";

/**
 * The reading half of the ports. Whoever inspects is given these and nothing else, so that nothing can be
 * written before a plan is confirmed: by the types, and because the writing methods are not there.
 */

const graphReads = [
  "organization",
  "me",
  "directoryRoleTemplateIds",
  "usersMayRegisterApplications",
  "secretPolicy",
  "applicationByUniqueName",
  "applicationByAppId",
  "applicationsByDisplayName",
  "deletedApplications",
  "waysIn",
  "servicePrincipalByAppId",
  "permissionGrants",
] as const satisfies readonly (keyof GraphApi)[];
const dataverseReads = [
  "whoAmI",
  "businessUnits",
  "roles",
  "systemUser",
  "privilegesHeld",
  "applicationUsers",
] as const satisfies readonly (keyof DataverseApi)[];

export type GraphReads = Pick<GraphApi, (typeof graphReads)[number]>;
export type DataverseReads = Pick<DataverseApi, (typeof dataverseReads)[number]>;

/** Sends a read, again where that helps. */
export type Retrying = <T>(read: () => Promise<T>) => Promise<T>;

export const graphReadsOf = (api: GraphReads, retrying: Retrying): GraphReads =>
  only(api, graphReads, retrying);
export const dataverseReadsOf = (api: DataverseReads, retrying: Retrying): DataverseReads =>
  only(api, dataverseReads, retrying);

/** An object with these methods alone, each of which retries. */
function only<Api extends object, Name extends keyof Api>(
  api: Pick<Api, Name>,
  names: readonly Name[],
  retrying: Retrying,
): Pick<Api, Name> {
  const methods = names.map((name) => {
    const method = api[name] as (...args: unknown[]) => Promise<unknown>;
    return [name, (...args: unknown[]) => retrying(() => method.apply(api, args))];
  });
  return Object.fromEntries(methods) as Pick<Api, Name>;
}
