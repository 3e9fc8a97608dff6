import { newGuid } from "../../tenant/ids.ts";
import type { Application } from "../../tenant/model.ts";
import { firstParty, servicePrincipalOf } from "../../tenant/service-principals.ts";
import { type Call, graph, Refusal, text, texts } from "./call.ts";

const day = 24 * 60 * 60 * 1000;

/** Graph's User.Read, which the portal gives to every application that it registers. */
const userRead = {
  resourceAppId: firstParty.graph,
  resourceAccess: [{ id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", type: "Scope" }],
};

/** An application by its client id. @throws Refusal 404 */
export function applicationOf(call: Call): Application {
  const appId = text(call, "appId").toLowerCase();
  const row = call.world.tenant.applications.find((one) => one.appId === appId);
  if (row) return row;
  throw new Refusal(404, `The application ${appId} was not found in this directory.`);
}

const summary = (call: Call, row: Application) => ({
  appId: row.appId,
  objectId: row.id,
  displayName: row.displayName,
  createdOn: row.createdDateTime,
  owned: row._owners.includes(call.user.id),
  secrets: row.passwordCredentials.length,
});

/** `applications`: those of the directory and the deleted ones. */
export const applications = (call: Call) => {
  const { tenant, replication } = call.world;
  return {
    all: tenant.applications
      .filter((row) => replication.sees("application", row._writtenAt))
      .map((row) => summary(call, row)),
    deleted: tenant.deletedApplications.map((row) => summary(call, row)),
  };
};

/** `application`: what the overview and the secrets page show. Values of secrets are never among it. */
export function application(call: Call) {
  const row = applicationOf(call);
  const principal = call.world.tenant.servicePrincipals.find((one) => one.appId === row.appId);
  return {
    ...summary(call, row),
    signInAudience: row.signInAudience,
    redirectUris: Object.fromEntries(platforms.map((platform) => [platform, row[platform].redirectUris])),
    servicePrincipal: principal ? { objectId: principal.id, displayName: principal.displayName } : null,
    credentials: row.passwordCredentials.map((secret) => ({
      keyId: secret.keyId,
      description: secret.displayName ?? "",
      expires: secret.endDateTime,
      masked: secret.hint + "*".repeat(18),
    })),
  };
}

/** Where an application keeps its redirect URIs, one list for each platform. */
const platforms = ["spa", "web", "publicClient"] as const;

/** The platform that the person chose. @throws Refusal when it is none */
function platformOf(call: Call): (typeof platforms)[number] {
  const platform = platforms.find((one) => one === call.arguments.platform);
  if (platform === undefined) throw new Refusal(400, "Platform is required");
  return platform;
}

/** `setRedirectUris`: all redirect URIs of one platform, as the Authentication page saves them. */
export async function setRedirectUris(call: Call) {
  const row = applicationOf(call);
  const redirectUris = texts(call, "redirectUris");
  await graph(call, "PATCH", `/applications/${row.id}`, { [platformOf(call)]: { redirectUris } });
  return {};
}

/**
 * `register`: an application with its service principal, owned by the person, as the portal makes them in one
 * go. Everything else of it is as Graph makes it.
 */
export async function register(call: Call) {
  const { redirectUri } = call.arguments;
  const body = {
    displayName: text(call, "displayName"),
    signInAudience: text(call, "signInAudience"),
    requiredResourceAccess: [userRead],
    ...(typeof redirectUri === "string" && redirectUri
      ? { [platformOf(call)]: { redirectUris: [redirectUri] } }
      : {}),
  };
  const made = await graph(call, "POST", "/applications", body);
  const { tenant, clock } = call.world;
  const row = tenant.applications.find((one) => one.appId === made.appId);
  if (!row) throw new Refusal(500, "The application was not created.");
  tenant.servicePrincipals.push(servicePrincipalOf(row, tenant, { id: newGuid(), writtenAt: clock.now() }));
  return { appId: row.appId, objectId: row.id };
}

/** `addSecret`: the answer is the only one that ever carries the value. */
export async function addSecret(call: Call) {
  const row = applicationOf(call);
  const days = Number(call.arguments.days);
  if (!(days > 0)) throw new Refusal(400, "days is missing.");
  const made = await graph(call, "POST", `/applications/${row.id}/addPassword`, {
    passwordCredential: {
      displayName: typeof call.arguments.description === "string" ? call.arguments.description : null,
      endDateTime: new Date(call.world.clock.now() + days * day).toISOString(),
    },
  });
  return { keyId: made.keyId, secretText: made.secretText };
}

export async function removeSecret(call: Call) {
  const row = applicationOf(call);
  await graph(call, "POST", `/applications/${row.id}/removePassword`, { keyId: text(call, "keyId") });
  return {};
}

/** `enterpriseApplication`: the service principal's page, which looks like the application's. */
export function enterpriseApplication(call: Call) {
  const id = text(call, "objectId").toLowerCase();
  const row = call.world.tenant.servicePrincipals.find((one) => one.id === id);
  if (!row) throw new Refusal(404, `The enterprise application ${id} was not found in this directory.`);
  return { objectId: row.id, appId: row.appId, displayName: row.displayName };
}
