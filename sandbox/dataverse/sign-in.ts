import type { Claims } from "../entra/token-authority.ts";
import type { SandboxRequest } from "../server/service.ts";
import type { Organization, SystemUser } from "../tenant/model.ts";
import type { World } from "../world.ts";
import { isSystemAdministrator, roleIdsOf } from "./access.ts";
import { addressRefused, applicationRefused, DataverseError, notLicensed, userDisabled } from "./errors.ts";
import { createStore } from "./session.ts";

/** A request without a usable token: no JSON, only the challenge. */
export class Unauthorized extends Error {
  override readonly name = "Unauthorized";
  readonly headers: Readonly<Record<string, string>>;

  constructor(reason: string, tenantId: string, organization: Organization) {
    super(reason);
    this.headers = {
      "WWW-Authenticate": `Bearer authorization_uri=https://login.microsoftonline.com/${tenantId}/oauth2/authorize, resource_id=https://${organization.host}/`,
      "401_error_reason": reason,
    };
  }
}

/**
 * The systemuser behind a request's token. A person is found by object id, an application by its application
 * id; nobody exists before the row does (dataverse-20).
 * @param hosts the organization's host names; a token must be for one of their origins.
 * @throws Unauthorized without a token for this organization
 * @throws DataverseError 403 when the principal is not let in
 */
export async function signIn(
  request: SandboxRequest,
  organization: Organization,
  hosts: readonly string[],
  world: World,
): Promise<SystemUser> {
  // Before it is known who calls: the firewall proves nothing of rights (Learn, "IP firewall in Power Platform").
  if (organization._ipFirewall === "everybody") throw addressRefused();
  const audiences = hosts.map((host) => `https://${host}`);
  const verdict = await world.tokens.verify(request.headers.get("authorization"), audiences);
  if (!verdict.ok) throw new Unauthorized(verdict.reason, world.tenant.id, organization);
  const { claims } = verdict;
  if (claims.tid !== world.tenant.id) throw new Unauthorized("tenant", world.tenant.id, organization);
  if (claims.idtyp === "user" && !(claims.scp ?? "").split(" ").includes("user_impersonation"))
    throw new Unauthorized("scope", world.tenant.id, organization);

  if (organization._ipFirewall === "people" && claims.idtyp === "user") throw addressRefused();
  if (isShutOut(claims, organization, world)) throw applicationRefused(claims.appid);
  if (organization.state === "Disabled" || organization.state === "Preparing")
    throw new DataverseError(403, "0x8004a104", "The organization is disabled.");
  const user = findCaller(claims, organization, world);
  if (!user) throw new DataverseError(403, "0x80072560", "The user is not a member of the organization.");
  if (user.isdisabled) throw userDisabled(user.systemuserid, organization.id);
  if (user._licensed === false) throw notLicensed(user.systemuserid);
  if (organization.state === "AdminMode" && !isSystemAdministrator(organization, user))
    throw new DataverseError(
      403,
      "0x8004a113",
      "User does not have required privileges (or role membership) to access the org when it is in Admin Only mode.",
    );
  if (roleIdsOf(organization, user).length === 0)
    throw new DataverseError(
      403,
      "0x80042f09",
      `The user (Id = ${user.systemuserid}) has not been assigned any roles.`,
    );
  return user;
}

/**
 * App access control knows the client id of the token. Learn ("Control which apps are allowed in your environment")
 * says that tokens of an application alone are not checked; whether that holds everywhere is unconfirmed.
 */
function isShutOut(claims: Claims, { _allowedClientIds: allowed }: Organization, world: World): boolean {
  if (allowed === undefined || allowed.includes(claims.appid)) return false;
  return claims.idtyp === "user" || world.switches.appAccessControlOfAppTokens === "applied";
}

function findCaller(claims: Claims, organization: Organization, world: World): SystemUser | undefined {
  const store = createStore(world, organization, new Set());
  const isCaller =
    claims.idtyp === "app"
      ? (user: SystemUser) => user.applicationid === claims.appid
      : (user: SystemUser) => user.applicationid === null && user.azureactivedirectoryobjectid === claims.oid;
  return organization.systemUsers.find(
    (user) => user.deletedstate === 0 && isCaller(user) && store.sees(user),
  );
}
