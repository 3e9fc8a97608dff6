import type { Application } from "../../tenant/model.ts";
import type { World } from "../../world.ts";
import { isPublicClient } from "../clients.ts";
import type { EntraRequest } from "../context.ts";
import { refusals } from "../refusals.ts";
import type { Platform } from "../state.ts";

/** Client id and secret of a token request: in the form, or as HTTP Basic. */
export function credentialsOf({ request, parameters }: EntraRequest): {
  readonly clientId: string;
  readonly secret: string | null;
} {
  const basic = /^Basic\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (basic !== undefined) {
    const [id = "", secret = ""] = Buffer.from(basic, "base64").toString("utf8").split(":", 2);
    return { clientId: decodeURIComponent(id), secret: decodeURIComponent(secret) };
  }
  return { clientId: parameters.get("client_id") ?? "", secret: parameters.get("client_secret") };
}

/**
 * The secret is compared with every secret of the application that the token endpoint knows by now
 * ("tokenEndpoint.secret" lags).
 * @throws EntraError that of the switch for a new one, 7000215 for a wrong one (a secret ID is wrong too), 7000222 for one outside its life
 */
export function checkSecret(application: Application, secret: string, world: World): void {
  // Secrets on its service principal sign in as well (Learn, "servicePrincipal: addPassword").
  const principal = world.tenant.servicePrincipals.find((row) => row.appId === application.appId);
  const secrets = [...application.passwordCredentials, ...(principal?.passwordCredentials ?? [])];
  const found = secrets.find(
    (one) => one._secretText === secret && world.replication.sees("tokenEndpoint.secret", one._writtenAt),
  );
  if (!found) {
    const isNew = secrets.some((one) => one._secretText === secret);
    throw isNew ? unknownYet(application, world) : refusals.secretWrong(application.appId);
  }
  const now = world.clock.now();
  if (Date.parse(found.endDateTime) <= now) throw refusals.secretExpired(application.appId);
}

/** Which of the three it is for a new secret, or from which replica, is unconfirmed. */
function unknownYet({ appId }: Application, { switches, tenant }: World): Error {
  switch (switches.secretBeforeReplication) {
    case "AADSTS7000215":
      return refusals.secretWrong(appId);
    case "AADSTS700016":
      return refusals.applicationUnknown(appId, tenant.displayName);
    case "AADSTS7000229":
      return refusals.servicePrincipalMissing(appId, tenant.id);
  }
}

/**
 * Whether a request may redeem what was issued to a platform: single-page apps only from a page (with an
 * Origin header), all others only without one (entra-03).
 * @throws EntraError 9002326 or 9002327
 */
export function checkOrigin(
  { request, world }: EntraRequest,
  application: Application,
  platform: Platform,
): void {
  const origin = request.headers.get("origin");
  if (platform === "spa" && origin === null) throw refusals.spaWithoutOrigin();
  if (origin === null) return;
  const { publicClientFlows, originOfFirefox } = world.switches;
  // Whether "Allow public client flows" spoils a single-page app is one project's report (consent-40).
  const spoiled = isPublicClient(application) && publicClientFlows === "AADSTS9002326";
  // No report of a work account tells what becomes of Firefox's extensions (entra-05).
  const isStrange = origin.startsWith("moz-extension://") && originOfFirefox === "AADSTS9002326";
  if (platform !== "spa" || spoiled || isStrange) throw refusals.crossOriginNotSpa(origin);
}

/** A web application has to prove itself with its secret; the others must not. @throws EntraError */
export function checkClientType(
  application: Application,
  platform: Platform,
  secret: string | null,
  world: World,
): void {
  if (platform !== "web") {
    if (secret !== null) throw refusals.publicClientWithSecret();
    return;
  }
  if (secret === null) throw refusals.confidentialClient();
  checkSecret(application, secret, world);
}
