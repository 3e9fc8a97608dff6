import type { Claims } from "../entra/token-authority.ts";
import type { SandboxRequest } from "../server/service.ts";
import { directoryRoleId } from "../tenant/directory-roles.ts";
import type { User } from "../tenant/model.ts";
import type { World } from "../world.ts";

/** Who sends a request: a person, or an application of its own accord. */
export type Caller =
  | {
      readonly kind: "person";
      readonly claims: Claims;
      readonly user: User;
      readonly scopes: readonly string[];
    }
  | { readonly kind: "application"; readonly claims: Claims };

/**
 * The caller behind a token for one of these audiences.
 * @returns null for a token that is missing, wrong, expired, of another tenant, or of nobody.
 */
export async function callerOf(
  request: SandboxRequest,
  audiences: readonly string[],
  world: World,
): Promise<Caller | null> {
  const verdict = await world.tokens.verify(request.headers.get("authorization"), audiences);
  if (!verdict.ok || verdict.claims.tid !== world.tenant.id) return null;
  const { claims } = verdict;
  if (claims.idtyp === "app") return { kind: "application", claims };
  const user = world.tenant.users.find((one) => one.id === claims.oid);
  return user ? { kind: "person", claims, user, scopes: (claims.scp ?? "").split(" ") } : null;
}

/** Directory roles that administer Power Platform (powerplatform-19). */
const administratorRoles: readonly (string | undefined)[] = [
  "Global Administrator",
  "Power Platform Administrator",
  "Dynamics 365 Administrator",
].map(directoryRoleId);

/** Whether a person administers Power Platform by a role of their own, not through a group. */
export const isDirectAdministrator = (user: User): boolean =>
  user.directoryRoles.some((role) => administratorRoles.includes(role));

/** Whether a person administers Power Platform, also by a role held through a group. */
export const isAdministrator = (user: User): boolean =>
  isDirectAdministrator(user) || user.directoryRolesByGroup.some((role) => administratorRoles.includes(role));
