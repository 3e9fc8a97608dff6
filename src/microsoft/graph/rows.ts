import * as v from "valibot";
import { guid, odataPage, optionalFlag, optionalText } from "../rows.ts";
import type {
  ApplicationRow,
  MeRow,
  NewPasswordCredential,
  OrganizationRow,
  PermissionGrantRow,
  ServicePrincipalRow,
} from "./api.ts";

const password = v.object({
  keyId: guid,
  displayName: optionalText,
  hint: optionalText,
  startDateTime: optionalText,
  endDateTime: optionalText,
});

const newPassword = v.object({ ...password.entries, secretText: v.pipe(v.string(), v.nonEmpty()) });

const requiredResourceAccess = v.object({
  resourceAppId: guid,
  resourceAccess: v.array(v.object({ id: guid, type: v.picklist(["Scope", "Role"]) })),
});

const application = v.object({
  id: guid,
  appId: guid,
  displayName: v.nullish(v.string(), ""),
  uniqueName: optionalText,
  signInAudience: optionalText,
  createdDateTime: optionalText,
  requiredResourceAccess: v.nullish(v.array(requiredResourceAccess), []),
  passwordCredentials: v.nullish(v.array(password), []),
  tags: v.nullish(v.array(v.string()), []),
});

const servicePrincipal = v.object({
  id: guid,
  appId: guid,
  displayName: optionalText,
  accountEnabled: v.nullish(v.boolean(), null),
});

/** The grant's own id is no GUID and its letter case counts. */
const permissionGrant = v.object({
  id: v.string(),
  clientId: guid,
  resourceId: guid,
  consentType: v.picklist(["AllPrincipals", "Principal"]),
  scope: v.nullish(v.string(), ""),
});

const organization = v.object({
  id: guid,
  displayName: v.nullish(v.string(), ""),
  verifiedDomains: v.nullish(
    v.array(v.object({ name: v.string(), isDefault: optionalFlag, isInitial: optionalFlag })),
    [],
  ),
  // A hint in no metadata: of another form it is none, and the row counts all the same.
  directorySizeQuota: v.fallback(v.nullish(v.object({ used: v.number(), total: v.number() }), null), null),
});

const me = v.object({ id: guid, displayName: optionalText, userPrincipalName: v.string() });

// Each reader throws on a body of another form. The annotations hold the schemas to the contract.

export const readApplication = (body: unknown): ApplicationRow => v.parse(application, body);
export const readServicePrincipal = (body: unknown): ServicePrincipalRow => v.parse(servicePrincipal, body);
export const readPermissionGrant = (body: unknown): PermissionGrantRow => v.parse(permissionGrant, body);
export const readMe = (body: unknown): MeRow => v.parse(me, body);
export const readNewPassword = (body: unknown): NewPasswordCredential => v.parse(newPassword, body);

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

export const readApplications = (body: unknown): Page<ApplicationRow> =>
  v.parse(odataPage(application), body);
export const readPermissionGrants = (body: unknown): Page<PermissionGrantRow> =>
  v.parse(odataPage(permissionGrant), body);
export const readOrganizations = (body: unknown): Page<OrganizationRow> =>
  v.parse(odataPage(v.pipe(organization, v.transform(named))), body);

const named = ({
  directorySizeQuota: quota,
  ...row
}: v.InferOutput<typeof organization>): OrganizationRow => ({
  ...row,
  ...(quota && { quota }),
});

export const readDirectoryRoles = (body: unknown): Page<{ readonly roleTemplateId: string | null }> =>
  v.parse(odataPage(v.object({ roleTemplateId: v.nullish(guid, null) })), body);

/** The value of a new secret, when the answer to a creation has one. */
export function newPasswordIn(body: unknown): NewPasswordCredential | null {
  const shape = v.object({ passwordCredentials: v.array(newPassword) });
  const parsed = v.safeParse(shape, body);
  return parsed.success ? (parsed.output.passwordCredentials[0] ?? null) : null;
}
