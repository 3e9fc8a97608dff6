import type { Engine } from "./create-engine.ts";
import { runSecretIn } from "./world.ts";

const HOST = "contoso.crm4.dynamics.com";

/**
 * What a tenant holds of a set-up, without the ids and times that differ from run to run: two runs with the same result
 * are equal here. Reads the sandbox's own tables.
 */
export function tenantOf({ sandbox }: Pick<Engine, "sandbox">, host = HOST, name = "TextUs") {
  const { tenant } = sandbox.world;
  const organization = tenant.organizations.find((row) => row.host === host);
  const unitName = (id: string) =>
    organization?.businessUnits.find((row) => row.businessunitid === id)?.name ?? id;
  const apiOf = (id: string) => tenant.servicePrincipals.find((row) => row.id === id)?.displayName ?? id;
  return tenant.applications
    .filter(({ displayName }) => displayName === name)
    .map((app) => {
      const principals = tenant.servicePrincipals.filter(({ appId }) => appId === app.appId);
      return {
        uniqueName: app.uniqueName,
        signInAudience: app.signInAudience,
        permissions: app.requiredResourceAccess
          .flatMap(({ resourceAppId, resourceAccess }) =>
            resourceAccess.map(({ id, type }) => `${resourceAppId}/${id}/${type}`),
          )
          .sort(),
        hasLogo: app._logo !== null,
        secrets: app.passwordCredentials.map(({ displayName }) => displayName).sort(),
        servicePrincipals: principals.length,
        grants: tenant.grants
          .filter(({ clientId }) => principals.some(({ id }) => id === clientId))
          .map((row) => `${row.consentType} ${apiOf(row.resourceId)}: ${scopesOf(row.scope)}`)
          .sort(),
        users: (organization?.systemUsers ?? [])
          .filter(({ applicationid }) => applicationid === app.appId)
          .map((user) => ({
            businessUnit: unitName(user.businessunitid),
            isDisabled: user.isdisabled,
            deletedState: user.deletedstate,
            accessMode: user.accessmode,
            hasImage: user.entityimage !== null,
            roles: user.roleids
              .map((id) => organization?.roles.find(({ roleid }) => roleid === id)?.name ?? id)
              .sort(),
          })),
      };
    });
}

const scopesOf = (scope: string): string => scope.trim().split(/\s+/).sort().join(" ");

/** Whether the secret in the browser's memory signs in as the application user. */
export async function heldSecretWorks({
  sandbox,
  memory,
}: {
  readonly sandbox: Engine["sandbox"];
  readonly memory: Pick<Engine["memory"], "secrets">;
}): Promise<boolean> {
  const held = runSecretIn(memory);
  if (held === null) return false;
  const answer = await sandbox.fetch(`https://login.microsoftonline.com/${held.tenantId}/oauth2/v2.0/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: held.clientId,
      client_secret: held.clientSecret,
      scope: `${held.dynamicsUrl}/.default`,
    }).toString(),
  });
  if (!answer.ok) return false;
  const { access_token } = (await answer.json()) as { access_token: string };
  const whoAmI = await sandbox.fetch(`${held.dynamicsUrl}/api/data/v9.2/WhoAmI`, {
    headers: { authorization: `Bearer ${access_token}`, accept: "application/json" },
  });
  return whoAmI.ok;
}

/** What a whole set-up leaves in contoso. */
export const wholeSetup = {
  uniqueName: "textus-dynamics-365",
  signInAudience: "AzureADMyOrg",
  permissions: [
    "00000003-0000-0000-c000-000000000000/c5366453-9fb0-48a5-a156-24f0c49a4b84/Scope",
    "00000003-0000-0000-c000-000000000000/e1fe6dd8-ba31-4d61-89e7-88639da4683d/Scope",
    "00000007-0000-0000-c000-000000000000/78ce3f0f-a1ce-49c2-8cde-64b5c0896db4/Scope",
  ],
  hasLogo: true,
  secrets: ["production"],
  servicePrincipals: 1,
  grants: [
    "AllPrincipals Dynamics CRM: user_impersonation",
    "AllPrincipals Microsoft Graph: Directory.ReadWrite.All User.Read",
  ],
  users: [
    {
      businessUnit: "contoso",
      isDisabled: false,
      deletedState: 0,
      accessMode: 4,
      hasImage: true,
      roles: [
        "Activity Feeds",
        "App Profile User",
        "Basic User",
        "Bot Author",
        "Customer service app access",
        "Sales system access",
      ],
    },
  ],
};
