import * as v from "valibot";
import { query, quoted, segment } from "../odata.ts";
import { guid, optionalText } from "../rows.ts";
import type { WaysInRow } from "../ways-in-row.ts";
import type { GraphApi } from "./api.ts";
import { type BatchedRead, readTogether } from "./batch.ts";
import type { GraphConnection } from "./client.ts";

const key = v.object({ keyId: guid, displayName: optionalText, endDateTime: optionalText });
const keys = v.nullish(v.array(key), []);
const texts = v.nullish(v.array(v.string()), []);
const platform = v.nullish(v.object({ redirectUris: texts }));
const offered = v.nullish(
  v.array(v.object({ value: optionalText, isEnabled: v.nullish(v.boolean(), true) })),
  [],
);

const registration = v.object({
  passwordCredentials: keys,
  keyCredentials: keys,
  web: platform,
  spa: platform,
  publicClient: platform,
  identifierUris: texts,
  api: v.nullish(v.object({ oauth2PermissionScopes: offered })),
  appRoles: offered,
  disabledByMicrosoftStatus: optionalText,
});
const principal = v.object({
  id: guid,
  accountEnabled: v.nullish(v.boolean(), true),
  passwordCredentials: keys,
  keyCredentials: keys,
});
const owners = v.object({
  value: v.array(v.object({ id: guid, displayName: optionalText, userPrincipalName: optionalText })),
});
const federated = v.object({
  value: v.array(v.object({ name: v.string(), issuer: v.string(), subject: v.nullish(v.string(), "") })),
});
const granted = v.object({
  value: v.array(v.object({ appRoleId: guid, resourceDisplayName: optionalText })),
});

const named = (rows: v.InferOutput<typeof offered>): readonly string[] =>
  (rows ?? []).flatMap(({ value, isEnabled }) => (isEnabled && value ? [value] : []));

/** The parts of a {@link WaysInRow}, one read each. */
type Part = Partial<Omit<WaysInRow, "appId">>;

/**
 * The reads about one application. Each list is one of its own, because an application's relationships can be
 * expanded one at a time only, and because one that may not be read must not hide the others.
 */
function readsOf(appId: string): readonly BatchedRead<Part>[] {
  const app = `/applications(appId=${segment(quoted(appId))})`;
  const servicePrincipal = `/servicePrincipals(appId=${segment(quoted(appId))})`;
  const $select =
    "id,passwordCredentials,keyCredentials,web,spa,publicClient,identifierUris,api,appRoles,disabledByMicrosoftStatus";
  return [
    {
      template: "/applications(appId='{appId}')",
      path: `${app}${query({ $select })}`,
      read: (body) => ({ registration: registrationIn(body) }),
      instead: { 403: { registration: null }, 404: { registration: null } },
    },
    {
      template: "/applications(appId='{appId}')",
      path: `${app}${query({ $select: "id,isDisabled" })}`,
      read: (body) => ({
        isDisabled: v.parse(v.object({ isDisabled: v.nullish(v.boolean(), false) }), body).isDisabled,
      }),
      // 400: a cloud that does not know the property, which the metadata has since 2026.
      instead: { 400: { isDisabled: null }, 403: { isDisabled: null }, 404: { isDisabled: null } },
    },
    {
      template: "/applications(appId='{appId}')/owners",
      path: `${app}/owners`,
      read: (body) => ({
        owners: v.parse(owners, body).value.map(({ id, displayName, userPrincipalName }) => ({
          id,
          name: userPrincipalName ?? displayName ?? id,
        })),
      }),
      instead: { 403: { owners: null }, 404: { owners: null } },
    },
    {
      template: "/applications(appId='{appId}')/federatedIdentityCredentials",
      path: `${app}/federatedIdentityCredentials`,
      read: (body) => ({ federated: v.parse(federated, body).value }),
      instead: { 403: { federated: null }, 404: { federated: null } },
    },
    {
      template: "/servicePrincipals(appId='{appId}')",
      path: `${servicePrincipal}${query({ $select: "id,accountEnabled,passwordCredentials,keyCredentials" })}`,
      read: (body) => ({ principal: principalIn(body) }),
      instead: { 403: { principal: null }, 404: { principal: "none" } },
    },
    {
      template: "/servicePrincipals(appId='{appId}')/appRoleAssignments",
      path: `${servicePrincipal}/appRoleAssignments`,
      read: (body) => ({
        granted: v.parse(granted, body).value.map(({ appRoleId, resourceDisplayName }) => ({
          appRoleId,
          resource: resourceDisplayName ?? "",
        })),
      }),
      // Without a service principal nothing can have been granted.
      instead: { 403: { granted: null }, 404: { granted: [] } },
    },
  ];
}

function registrationIn(body: unknown): NonNullable<WaysInRow["registration"]> {
  const row = v.parse(registration, body);
  const status = row.disabledByMicrosoftStatus;
  return {
    secrets: row.passwordCredentials,
    certificates: row.keyCredentials,
    redirectUris: [row.web, row.spa, row.publicClient].flatMap((one) => one?.redirectUris ?? []),
    identifierUris: row.identifierUris,
    scopes: named(row.api?.oauth2PermissionScopes ?? []),
    appRoles: named(row.appRoles),
    disabledByMicrosoft: status !== null && status !== "NotDisabled",
  };
}

function principalIn(body: unknown): Exclude<WaysInRow["principal"], "none" | null> {
  const row = v.parse(principal, body);
  return {
    id: row.id,
    isEnabled: row.accountEnabled,
    secrets: row.passwordCredentials,
    certificates: row.keyCredentials,
  };
}

const PARTS = 6;

/** Everybody's ways in to applications; docs/security.md, "What is ours". */
export const waysIn = (graph: GraphConnection): Pick<GraphApi, "waysIn"> => ({
  async waysIn(appIds, options) {
    const parts = await readTogether(graph, appIds.flatMap(readsOf), options);
    return appIds.map((appId, index) => ({
      registration: null,
      isDisabled: null,
      owners: null,
      federated: null,
      principal: null,
      granted: null,
      ...Object.assign({}, ...parts.slice(index * PARTS, (index + 1) * PARTS)),
      appId,
    }));
  },
});
