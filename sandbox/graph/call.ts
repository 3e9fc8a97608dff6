import type { Claims } from "../entra/token-authority.ts";
import type { SandboxRequest } from "../server/service.ts";
import type { Tenant, User } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { badRequest, denied } from "./errors.ts";

/** One authenticated request to Graph. */
export interface Call {
  readonly request: SandboxRequest;
  readonly world: World;
  readonly tenant: Tenant;
  readonly claims: Claims;
  /** The signed-in person; null for an app-only token. */
  readonly user: User | null;
  /** Path behind /v1.0, without /myorganization. */
  readonly path: string;
}

/** The JSON object that a request carries. */
export function bodyOf({ request }: Call): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(request.body.toString("utf8") || "{}");
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Falls through to the same answer as a body of another kind.
  }
  throw badRequest(
    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
  );
}

/** Whether the token carries one of these permissions: delegated scopes, or roles of an app-only token. */
export function hasPermission({ claims }: Call, permissions: readonly string[]): boolean {
  const granted = claims.idtyp === "app" ? (claims.roles ?? []) : (claims.scp ?? "").split(" ");
  return permissions.some((permission) => granted.includes(permission));
}

export function demandPermission(call: Call, permissions: readonly string[]): void {
  if (!hasPermission(call, permissions)) throw denied();
}

const GLOBAL = "62e90394-69f5-4237-9190-012177145e10";
const CLOUD_APP = "158c047a-c907-4556-b7ef-446551a6b5f7";
const APP = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3";
const APP_DEVELOPER = "cf1c38e5-3621-4004-a7cb-879624dced7c";
const PRIVILEGED_ROLE = "e8611ab8-c189-46e8-94e1-60213ab1f814";

const hasRole = ({ user }: Call, roles: readonly string[]): boolean =>
  user === null ||
  [...user.directoryRoles, ...user.directoryRolesByGroup].some((role) => roles.includes(role));

/** Roles decide beside scopes (facts/apis.md 2.2, 2.4, 2.7). App-only tokens have no person to ask. */
export const mayManageApplications = (call: Call): boolean => hasRole(call, [GLOBAL, CLOUD_APP, APP]);
export const mayRegister = (call: Call): boolean =>
  mayManageApplications(call) ||
  hasRole(call, [APP_DEVELOPER]) ||
  call.tenant.authorizationPolicy.defaultUserRolePermissions.allowedToCreateApps;
export const mayConsent = (call: Call): boolean => hasRole(call, [GLOBAL, CLOUD_APP, APP, PRIVILEGED_ROLE]);
export const callerId = ({ user, claims }: Call): string => user?.id ?? claims.oid;
