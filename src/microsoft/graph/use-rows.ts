import * as v from "valibot";
import { guid, odataPage, optionalText } from "../rows.ts";
import type {
  ApplicationSurface,
  AppRoleAssignmentRow,
  FederatedCredentialRow,
  OwnerRow,
  ServicePrincipalCredentials,
} from "./api.ts";
import type { Page } from "./rows.ts";

const key = v.object({ keyId: guid, displayName: optionalText, startDateTime: optionalText });
const keys = v.nullish(v.array(key), []);
const texts = v.nullish(v.array(v.string()), []);
const addresses = v.nullish(v.object({ redirectUris: texts }), { redirectUris: [] });
const values = v.nullish(v.array(v.object({ value: optionalText })), []);

const named = (rows: readonly { readonly value: string | null }[]): readonly string[] =>
  rows.map(({ value }) => value ?? "");

const applicationSurface = v.pipe(
  v.object({
    keyCredentials: keys,
    web: addresses,
    spa: addresses,
    publicClient: addresses,
    identifierUris: texts,
    api: v.nullish(v.object({ oauth2PermissionScopes: values }), { oauth2PermissionScopes: [] }),
    appRoles: values,
  }),
  v.transform(
    (body): ApplicationSurface => ({
      certificates: body.keyCredentials,
      redirectUris: [body.web, body.spa, body.publicClient].flatMap(({ redirectUris }) => redirectUris),
      identifierUris: body.identifierUris,
      scopes: named(body.api.oauth2PermissionScopes),
      appRoles: named(body.appRoles),
    }),
  ),
);

const credentials = v.object({ passwordCredentials: keys, keyCredentials: keys });
const owner = v.object({ id: guid, displayName: optionalText });
const federated = v.object({ id: v.string(), name: v.nullish(v.string(), "") });
const assignment = v.object({
  id: v.string(),
  resourceDisplayName: optionalText,
  principalDisplayName: optionalText,
});

// Each reader throws on a body of another form.

export const readApplicationSurface = (body: unknown): ApplicationSurface =>
  v.parse(applicationSurface, body);
export const readServicePrincipalCredentials = (body: unknown): ServicePrincipalCredentials => {
  const { passwordCredentials, keyCredentials } = v.parse(credentials, body);
  return { secrets: passwordCredentials, certificates: keyCredentials };
};
export const readOwners = (body: unknown): Page<OwnerRow> => v.parse(odataPage(owner), body);
export const readFederatedCredentials = (body: unknown): Page<FederatedCredentialRow> =>
  v.parse(odataPage(federated), body);
export const readAppRoleAssignments = (body: unknown): Page<AppRoleAssignmentRow> =>
  v.parse(odataPage(assignment), body);
