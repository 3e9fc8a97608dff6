import { query, quoted, segment } from "../odata.ts";
import { unreadWaysIn, type WaysInRow } from "../ways-in-row.ts";
import type { GraphApi } from "./api.ts";
import { type BatchedRead, readTogether } from "./batch.ts";
import type { GraphConnection } from "./client.ts";
import {
  readAppRoleAssignments,
  readFederatedCredentials,
  readIsDisabled,
  readOwners,
  readPrincipalKeys,
  readRegistration,
} from "./ways-in-rows.ts";

/** The parts of a {@link WaysInRow}, one read each. */
type Part = Partial<Omit<WaysInRow, "appId">>;

/**
 * The reads about one application. Each list is one of its own, because an application's relationships can be
 * expanded one at a time only, and because one that may not be read must not hide the others.
 */
function readsOf(appId: string, withUses: boolean): readonly BatchedRead<Part>[] {
  const app = `/applications(appId=${segment(quoted(appId))})`;
  const servicePrincipal = `/servicePrincipals(appId=${segment(quoted(appId))})`;
  const $select =
    "id,passwordCredentials,keyCredentials,web,spa,publicClient,identifierUris,api,appRoles,disabledByMicrosoftStatus";
  return [
    {
      template: "/applications(appId='{appId}')",
      path: `${app}${query({ $select })}`,
      take: ({ one }) => ({ registration: one(readRegistration) }),
      instead: { 403: { registration: null }, 404: { registration: null } },
    },
    {
      template: "/applications(appId='{appId}')",
      path: `${app}${query({ $select: "id,isDisabled" })}`,
      take: ({ one }) => ({ isDisabled: one(readIsDisabled) }),
      // 400: a cloud that does not know the property, which the metadata has since 2026.
      instead: { 400: { isDisabled: null }, 403: { isDisabled: null }, 404: { isDisabled: null } },
    },
    {
      template: "/applications(appId='{appId}')/owners",
      path: `${app}/owners`,
      take: async ({ all }) => ({ owners: await all(readOwners) }),
      instead: { 403: { owners: null }, 404: { owners: null } },
    },
    {
      template: "/applications(appId='{appId}')/federatedIdentityCredentials",
      path: `${app}/federatedIdentityCredentials`,
      take: async ({ all }) => ({ federated: await all(readFederatedCredentials) }),
      instead: { 403: { federated: null }, 404: { federated: null } },
    },
    {
      template: "/servicePrincipals(appId='{appId}')",
      path: `${servicePrincipal}${query({ $select: "id,accountEnabled,passwordCredentials,keyCredentials" })}`,
      take: ({ one }) => ({ principal: one(readPrincipalKeys) }),
      instead: { 403: { principal: null }, 404: { principal: "none" } },
    },
    {
      template: "/servicePrincipals(appId='{appId}')/appRoleAssignments",
      path: `${servicePrincipal}/appRoleAssignments`,
      take: async ({ all }) => ({ granted: await all(readAppRoleAssignments) }),
      // Without a service principal nothing can have been granted, and nobody assigned.
      instead: { 403: { granted: null }, 404: { granted: [] } },
    },
    ...(withUses ? [readOfUses(servicePrincipal)] : []),
  ];
}

const readOfUses = (servicePrincipal: string): BatchedRead<Part> => ({
  template: "/servicePrincipals(appId='{appId}')/appRoleAssignedTo",
  path: `${servicePrincipal}/appRoleAssignedTo`,
  take: async ({ all }) => ({ assigned: await all(readAppRoleAssignments) }),
  instead: { 403: { assigned: null }, 404: { assigned: [] } },
});

/** Everybody's ways in to applications; docs/security.md, "What is ours". */
export const waysIn = (graph: GraphConnection): Pick<GraphApi, "waysIn"> => ({
  async waysIn(appIds, options) {
    const reads = appIds.flatMap((appId) => readsOf(appId, options.withUses === true));
    const parts = await readTogether(graph, reads, options);
    const each = parts.length / appIds.length;
    return appIds.map((appId, index) => ({
      ...unreadWaysIn(appId),
      ...Object.assign({}, ...parts.slice(index * each, (index + 1) * each)),
      appId,
    }));
  },
});
