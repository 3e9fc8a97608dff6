import type { Application } from "../../tenant/model.ts";
import { beforeChange, removeRow } from "../../tenant/past.ts";
import type { Call } from "../protocol/call.ts";
import { badRequest } from "../protocol/errors.ts";
import { checkApplication } from "./check-application.ts";

type Body = Readonly<Record<string, unknown>>;

/** PATCH of one application. @throws GraphError 400 */
export function changeApplication(call: Call, row: Application, body: Body): void {
  checkApplication(call, body, row);
  const { passwordCredentials, ...rest } = body;
  beforeChange(row, call.now);
  if (Array.isArray(passwordCredentials)) keepSecrets(row, passwordCredentials, call.now);
  applyToApplication(row, rest);
  for (const principal of call.tenant.servicePrincipals) {
    if (principal.appId !== row.appId || typeof rest.displayName !== "string") continue;
    // The service principal's appDisplayName follows its application.
    beforeChange(principal, call.now);
    principal._rest.appDisplayName = row.displayName;
  }
}

/** Secrets can be taken away by a change, never added: addPassword makes them (Learn, "Update application"). */
function keepSecrets(row: Application, wanted: readonly unknown[], now: number): void {
  const keyIds = wanted.map((one) => (one as { readonly keyId?: unknown } | null)?.keyId);
  const known = (keyId: unknown): boolean => row.passwordCredentials.some((one) => one.keyId === keyId);
  if (!keyIds.every(known))
    throw badRequest("New password credentials must be generated with service actions.");
  for (const secret of row.passwordCredentials.filter(({ keyId }) => !keyIds.includes(keyId)))
    removeRow(row.passwordCredentials, row.passwordCredentials, secret, now);
}

/** Writes checked properties into a row. Members of complex ones that are not given stay. */
export function applyToApplication(row: Application, body: Body): void {
  for (const [name, value] of Object.entries(body)) {
    if (name.includes("@")) continue;
    if (name === "web" || name === "spa" || name === "publicClient") {
      const { redirectUris, ...rest } = (value ?? {}) as { redirectUris?: string[] };
      if (redirectUris) row[name] = { redirectUris: [...redirectUris] };
      if (name === "web") row._rest.web = { ...(row._rest.web as object | undefined), ...rest };
    } else if (name === "isFallbackPublicClient") {
      row.isFallbackPublicClient = value === true;
      row._rest.isFallbackPublicClient = value;
    } else if (name in row) Object.assign(row, { [name]: value });
    else {
      const before = row._rest[name];
      row._rest[name] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
    }
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
