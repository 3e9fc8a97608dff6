import {
  grantSystemAdministrator,
  newApplicationUser,
  rootBusinessUnitId,
} from "../../dataverse/new-user.ts";
import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { Environment } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { refusal } from "../answers.ts";
import { organizationOf } from "../environment-view.ts";

/**
 * `POST …/addAppUser`: makes an application user **with System Administrator** and answers 200 at once, before
 * anything can be read (powerplatform-12). It is here so that a client that uses it is seen to.
 * 500 while the service principal is not visible, 400 for another body: seen by live probes.
 */
export function addAppUser(request: SandboxRequest, world: World, environment: Environment): SandboxResponse {
  const organization = organizationOf(environment, world);
  if (!organization)
    return refusal(
      409,
      "UnlinkedEnvironmentForbiddenOperation",
      `The environment '${environment.name}' is not linked to a new CDS 2.0 instance. The following operation is forbidden for unlinked environments: 'POST/PROVIDERS/MICROSOFT.BUSINESSAPPPLATFORM/SCOPES/ADMIN/ENVIRONMENTS/ADDAPPUSER'`,
      { detailUrlType: true },
    );
  const body = readBody(request.body);
  const unknown = Object.keys(body).find((name) => name !== "servicePrincipalAppId" && name !== "objectId");
  if (unknown !== undefined)
    return refusal(
      400,
      "InvalidRequestContent",
      `The request content is invalid: '${unknown}' is not a member of 'UserIdentity'.`,
    );
  const appId = body.servicePrincipalAppId;
  if (typeof appId !== "string")
    return refusal(400, "MissingServicePrincipalAppId", "The servicePrincipalAppId is missing.");
  const principal = world.tenant.servicePrincipals.find((one) => one.appId === appId.toLowerCase());
  if (!principal || !world.replication.sees("dataverse.servicePrincipal", principal._writtenAt))
    return refusal(500, "InternalServerError", "Encountered internal server error.");

  const known = organization.systemUsers.find((user) => user.applicationid === principal.appId);
  const user = known ?? newApplicationUser(world, principal, rootBusinessUnitId(organization));
  if (!known) organization.systemUsers.push(user);
  grantSystemAdministrator(organization, user);
  return { status: 200 };
}

function readBody(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
