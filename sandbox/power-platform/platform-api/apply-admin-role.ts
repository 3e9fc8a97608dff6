import { grantSystemAdministrator, newPerson, rootBusinessUnitId } from "../../dataverse/new-user.ts";
import type { SandboxResponse } from "../../server/service.ts";
import type { Organization, SystemUser, User } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { ok, refusal } from "../answers.ts";
import { type Caller, isDirectAdministrator } from "../caller.ts";
import { findEnvironment, organizationOf } from "../environment-view.ts";

/**
 * Self-elevation: gives the calling person a systemuser with System Administrator. Idempotent; only for people
 * who hold Global, Power Platform or Dynamics 365 administrator themselves, not through a group (powerplatform-19
 *). The refusal's text and the answer are Microsoft's (Learn, "Manage admin roles with Microsoft Entra
 * Privileged Identity Management"); the codes are unrecorded.
 */
export function applyAdminRole(caller: Caller, environmentName: string, world: World): SandboxResponse {
  if (caller.kind !== "person" || !isDirectAdministrator(caller.user))
    return refusal(
      403,
      "Forbidden",
      "Unable to assign System Administrator security role as the user is not either a Global admin, Power Platform admin, or Dynamics 365 admin. Please review your role assignments in Entra ID and try again later. For help, please reach out to your administrator.",
    );
  const environment = findEnvironment(world, environmentName);
  if (!environment)
    return refusal(
      404,
      "EnvironmentNotFound",
      `The environment '${environmentName}' could not be found in the tenant '${world.tenant.id}'.`,
    );
  const organization = organizationOf(environment, world);
  if (!organization)
    return refusal(
      400,
      "InstanceNotFound",
      `The environment '${environmentName}' has no Dataverse instance.`,
    );
  const group = organization._securityGroup;
  if (group && !group.members.includes(caller.user.id)) return notInGroup(caller.user, group.id, world);
  const row = elevate(caller.user, organization, world);
  return answerTo(result(row, caller.user, organization), world);
}

/**
 * Somebody outside the environment's security group is refused in the list of errors, beside steps that worked
 * (specs/powerplatform/denials.json, applyAdminRoleShape). The status was not seen.
 */
function notInGroup(person: User, groupId: string, { switches }: World): SandboxResponse {
  const errors = [
    {
      Subject: "Result",
      Description: `User ${person.id} is not in security group ${groupId}`,
      Code: "userNotPartOfSecurityGroup",
    },
    { Subject: "InnerException", Description: null, Code: null },
    { Subject: "AdditionalData", Description: null, Code: null },
  ];
  const information = [
    { Subject: "Result", Description: '["SyncMode: Default","User found in AD tenant"]', Code: null },
  ];
  return { ...ok({ errors, information }), status: Number(switches.adminRoleRefused) };
}

/** How it is told that the person has the role now is unconfirmed. */
function answerTo(told: ReturnType<typeof result>, { switches }: World): SandboxResponse {
  switch (switches.adminRoleApplied) {
    case "information":
      return ok({ errors: [], information: [told] });
    case "nothing":
      return { status: 204 };
    case "UserExists":
      return refusal(409, "UserExists", "The user has the role already.");
    case "UserExists in the text":
      return refusal(400, "BadRequest", `UserExists: ${told.Description}`);
    case "errors":
      return ok({ errors: [{ ...told, Code: "SyncPending" }], information: [] });
  }
}

function elevate(person: User, organization: Organization, world: World): SystemUser {
  const known = organization.systemUsers.find(
    (user) => user.applicationid === null && user.azureactivedirectoryobjectid === person.id,
  );
  const row = known ?? newPerson(world, organization, person, rootBusinessUnitId(organization));
  if (!known) organization.systemUsers.push(row);
  row.isdisabled = false;
  row.deletedstate = 0;
  grantSystemAdministrator(organization, row);
  return row;
}

const result = (row: SystemUser, person: User, organization: Organization) => ({
  Subject: "Result",
  Description: JSON.stringify([
    "SyncMode: Default",
    `Instance ${organization.id} exists`,
    `Instance ${organization.id} in enabled state`,
    `Instance Url found https://${organization.host}`,
    "User found in AD tenant",
    "User in enabled state in AD tenant",
    `SystemUser with Id:${row.systemuserid}, objectId:${person.id} exists in instance`,
  ]),
  Code: "UserExists",
});
