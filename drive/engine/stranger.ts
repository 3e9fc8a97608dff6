import { buildApplication, buildPasswordCredential } from "../../sandbox/tenant/applications.ts";
import type {
  Application,
  PasswordCredential,
  ServicePrincipal,
  SystemUser,
} from "../../sandbox/tenant/model.ts";
import { buildSystemUser } from "../../sandbox/tenant/organization.ts";
import { servicePrincipalOf } from "../../sandbox/tenant/service-principals.ts";
import type { Engine } from "./create-engine.ts";

type Sandboxed = Pick<Engine, "sandbox">;

/** App id of the app that a stranger plants. */
export const planted = "7e87a500-0000-4000-8000-0000000bad02";
/** The value of the stranger's secret. */
export const strangersValue = "evl8Q~planted-by-a-stranger-of-a-test";

const strangersSecret = ({ sandbox }: Sandboxed, keyId: string): PasswordCredential =>
  buildPasswordCredential({
    displayName: "production",
    startDateTime: "2026-11-01T00:00:00Z",
    endDateTime: "2028-11-01T00:00:00Z",
    writtenAt: sandbox.world.clock.now() - 3_600_000,
    keyId,
    secretText: strangersValue,
  });

/** Registers an app under the unique name of a set-up, as anybody else with the right to register apps may. */
export function plantApp(engine: Sandboxed, changes: { readonly displayName?: string } = {}): Application {
  const { world } = engine.sandbox;
  const row = buildApplication(
    {
      id: "7e87a500-0000-4000-8000-0000000bad03",
      appId: planted,
      displayName: changes.displayName ?? "Payroll export",
      uniqueName: "textus-dynamics-365",
      createdDateTime: new Date(world.clock.now()).toISOString(),
      writtenAt: world.clock.now(),
      passwordCredentials: [strangersSecret(engine, "7e87a500-0000-4000-8000-0000000bad04")],
    },
    world.tenant,
  );
  world.tenant.applications.push(row);
  world.tenant.servicePrincipals.push(
    servicePrincipalOf(row, world.tenant, {
      id: "7e87a500-0000-4000-8000-0000000bad05",
      writtenAt: world.clock.now(),
    }),
  );
  return row;
}

export const STRANGERS_KEY_ID = "7e87a500-0000-4000-8000-0000000bad06";

/** Puts a stranger's secret on an existing app. */
export function addStrangersSecret(engine: Sandboxed, app: Application): void {
  app.passwordCredentials.push(strangersSecret(engine, STRANGERS_KEY_ID));
}

/** Puts a stranger's secret on an existing service principal. */
export function addKeyToPrincipal(engine: Sandboxed, principal: ServicePrincipal): void {
  principal.passwordCredentials.push(strangersSecret(engine, "7e87a500-0000-4000-8000-0000000bad08"));
}

const salesOf = ({ sandbox }: Sandboxed) => {
  const row = sandbox.world.tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
  if (!row) throw new Error("There is no organization contoso.");
  return row;
};

/** The application user of an app in Contoso Sales. */
export function userOf(engine: Sandboxed, clientId: string): SystemUser {
  const row = salesOf(engine).systemUsers.find(({ applicationid }) => applicationid === clientId);
  if (!row) throw new Error(`There is no application user of ${clientId}.`);
  return row;
}

/** Id of a role's copy in a business unit of Contoso Sales. */
export function roleIn(engine: Sandboxed, name: string, businessUnitId: string): string {
  const row = salesOf(engine).roles.find(
    (role) => role.name === name && role.businessunitid === businessUnitId,
  );
  if (!row) throw new Error(`There is no role ${name}.`);
  return row.roleid;
}

/** Creates an application user for an existing app, as another administrator may. */
export function plantUser(
  engine: Sandboxed,
  clientId: string,
  { unit, roles }: { readonly unit: string; readonly roles: readonly string[] },
): void {
  const { businessUnits, host, systemUsers } = salesOf(engine);
  const businessUnitId = businessUnits.find(({ name }) => name === unit)?.businessunitid ?? "";
  const principal = engine.sandbox.world.tenant.servicePrincipals.find(({ appId }) => appId === clientId);
  systemUsers.push(
    buildSystemUser(host, {
      fullname: "# TextUs",
      domainname: clientId,
      applicationid: clientId,
      azureactivedirectoryobjectid: principal?.id ?? null,
      businessunitid: businessUnitId,
      roleids: roles.map((name) => roleIn(engine, name, businessUnitId)),
    }),
  );
}

export const appOf = ({ sandbox }: Sandboxed, appId: string): Application => {
  const row = sandbox.world.tenant.applications.find((one) => one.appId === appId);
  if (!row) throw new Error(`There is no application ${appId}.`);
  return row;
};

/** Whether the stranger's secret signs in to the organization as an application user. */
export async function strangerGetsIn({ sandbox }: Sandboxed, clientId: string): Promise<boolean> {
  const { tenant } = sandbox.world;
  const answer = await sandbox.fetch(`https://login.microsoftonline.com/${tenant.id}/oauth2/v2.0/token`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: strangersValue,
      scope: "https://contoso.crm4.dynamics.com/.default",
    }).toString(),
  });
  if (!answer.ok) return false;
  const { access_token } = (await answer.json()) as { access_token: string };
  const who = await sandbox.fetch("https://contoso.crm4.dynamics.com/api/data/v9.2/WhoAmI", {
    headers: { authorization: `Bearer ${access_token}`, accept: "application/json" },
  });
  return who.ok;
}
