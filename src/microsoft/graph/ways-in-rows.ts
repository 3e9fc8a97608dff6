import * as v from "valibot";
import { guid, odataPage, optionalText } from "../rows.ts";
import type { AppRoleAssignmentRow, FederatedCredentialRow, OwnerRow, WaysInRow } from "../ways-in-row.ts";
import type { Page } from "./rows.ts";

const key = v.object({
  keyId: guid,
  displayName: optionalText,
  startDateTime: optionalText,
  endDateTime: optionalText,
});
const keys = v.nullish(v.array(key), []);
const texts = v.nullish(v.array(v.string()), []);
const platform = v.nullish(v.object({ redirectUris: texts }));
/** `value` may be empty: an app role without one can still be assigned. */
const offered = v.nullish(
  v.array(v.object({ id: v.nullish(v.string(), ""), value: optionalText, displayName: optionalText })),
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
const owner = v.object({ id: guid, displayName: optionalText, userPrincipalName: optionalText });
const federated = v.object({
  name: v.nullish(v.string(), ""),
  issuer: v.string(),
  subject: v.nullish(v.string(), ""),
});
const assignment = v.object({
  id: v.string(),
  resourceDisplayName: optionalText,
  principalDisplayName: optionalText,
});

const named = (rows: v.InferOutput<typeof offered>): readonly string[] =>
  (rows ?? []).map(({ id, value, displayName }) => value || displayName || id);

// Each reader throws on a body of another form.

export function readRegistration(body: unknown): NonNullable<WaysInRow["registration"]> {
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

export function readPrincipalKeys(body: unknown): Exclude<WaysInRow["principal"], "none" | null> {
  const row = v.parse(principal, body);
  return {
    id: row.id,
    isEnabled: row.accountEnabled,
    secrets: row.passwordCredentials,
    certificates: row.keyCredentials,
  };
}

export const readIsDisabled = (body: unknown): boolean =>
  v.parse(v.object({ isDisabled: v.nullish(v.boolean(), false) }), body).isDisabled;
export const readOwners = (body: unknown): Page<OwnerRow> => v.parse(odataPage(owner), body);
export const readFederatedCredentials = (body: unknown): Page<FederatedCredentialRow> =>
  v.parse(odataPage(federated), body);
export const readAppRoleAssignments = (body: unknown): Page<AppRoleAssignmentRow> =>
  v.parse(odataPage(assignment), body);
