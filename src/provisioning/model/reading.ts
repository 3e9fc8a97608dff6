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
  "applicationsByAppIds",
  "deletedApplications",
  "deletedApplicationByAppId",
  "waysIn",
  "servicePrincipalByAppId",
  "deletedServicePrincipal",
  "permissionGrants",
] as const satisfies readonly (keyof GraphApi)[];
const dataverseReads = [
  "whoAmI",
  "businessUnits",
  "roles",
  "systemUser",
  "privilegesHeld",
  "applicationUsers",
  "appsWithUser",
] as const satisfies readonly (keyof DataverseApi)[];

export type GraphReads = Pick<GraphApi, (typeof graphReads)[number]>;
export type DataverseReads = Pick<DataverseApi, (typeof dataverseReads)[number]>;

/**
 * What a plan can do without: hints (roles, policies), names that the sign-in knows too, and lists whose absence the
 * plan can tell. Where Microsoft answers them by faults for a minute, they count as unread. All others decide what the
 * plan creates or changes, so they are waited for.
 */
const dispensable: readonly string[] = [
  "organization",
  "directoryRoleTemplateIds",
  "usersMayRegisterApplications",
  "secretPolicy",
  "deletedApplications",
  "waysIn",
  "permissionGrants",
  "privilegesHeld",
] satisfies readonly (keyof GraphReads | keyof DataverseReads)[];

/** Reads that more than one step asks for: sent once in a look. */
const shared: readonly string[] = ["businessUnits"] satisfies readonly (keyof DataverseReads)[];

/** Sends a read, again where that helps. */
export type Retrying = <T>(read: () => Promise<T>) => Promise<T>;

/** @param briefly for what a plan can do without; absent: every read is waited for alike. */
export const graphReadsOf = (api: GraphReads, retrying: Retrying, briefly = retrying): GraphReads =>
  only(api, graphReads, retrying, briefly);
export const dataverseReadsOf = (
  api: DataverseReads,
  retrying: Retrying,
  briefly = retrying,
): DataverseReads => only(api, dataverseReads, retrying, briefly);

/** An object with these methods alone, each of which retries. What is shared is asked for without a choice. */
function only<Api extends object, Name extends keyof Api>(
  api: Pick<Api, Name>,
  names: readonly Name[],
  retrying: Retrying,
  briefly: Retrying,
): Pick<Api, Name> {
  const methods = names.map((name) => {
    const method = api[name] as (...args: unknown[]) => Promise<unknown>;
    const send = dispensable.includes(name as string) ? briefly : retrying;
    const read = (...args: unknown[]) => send(() => method.apply(api, args));
    if (!shared.includes(name as string)) return [name, read];
    let sent: Promise<unknown> | undefined;
    return [
      name,
      (...args: unknown[]) => {
        sent ??= read(...args);
        return sent;
      },
    ];
  });
  return Object.fromEntries(methods) as Pick<Api, Name>;
}
