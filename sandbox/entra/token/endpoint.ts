import { randomInt } from "node:crypto";
import type { SandboxResponse } from "../../server/service.ts";
import { findClient, isPublicClient } from "../clients.ts";
import type { EntraRequest } from "../context.ts";
import { EntraError } from "../errors.ts";
import { refusals } from "../refusals.ts";
import { parseScopes } from "../scopes.ts";
import { opaqueToken } from "../state.ts";
import { refusalAnswer, tokenAnswer } from "./answer.ts";
import { credentialsOf } from "./client-authentication.ts";
import { grants } from "./grants.ts";

/** Life of a device code, s. */
const deviceCodeLife = 900;

/** Answers with JSON, refusals in Entra's envelope. */
async function answered(
  context: EntraRequest,
  make: () => Promise<Record<string, unknown>> | Record<string, unknown>,
): Promise<SandboxResponse> {
  try {
    return tokenAnswer(await make());
  } catch (error) {
    if (error instanceof EntraError) return refusalAnswer(error, context.at);
    throw error;
  }
}

/** POST /{tenant}/oauth2/v2.0/token */
export const token = (context: EntraRequest): Promise<SandboxResponse> =>
  answered(context, () => {
    const type = context.parameters.get("grant_type");
    if (type === null || type === "") throw refusals.bodyParameterMissing("grant_type");
    const { clientId, secret } = credentialsOf(context);
    if (clientId === "") throw refusals.bodyParameterMissing("client_id");
    const grant = grants[type];
    if (!grant) throw refusals.unsupportedGrant(type);
    return grant(context, { application: findClient(clientId, context.tenant, context.world), secret });
  });

/** POST /{tenant}/oauth2/token: the older endpoint, where `resource` stands for a ".default" scope. */
export function tokenV1(context: EntraRequest): Promise<SandboxResponse> {
  const resource = context.parameters.get("resource");
  const parameters = new URLSearchParams(context.parameters);
  if (resource !== null) parameters.set("scope", `${resource}/.default`);
  return token({ ...context, parameters });
}

/** POST /{tenant}/oauth2/v2.0/devicecode */
export const deviceAuthorization = (context: EntraRequest): Promise<SandboxResponse> =>
  answered(context, () => {
    const { parameters, state, world } = context;
    const clientId = parameters.get("client_id") ?? "";
    if (clientId === "") throw refusals.bodyParameterMissing("client_id");
    const application = findClient(clientId, context.tenant, world);
    if (!isPublicClient(application)) throw refusals.confidentialClient();
    const userCode = Array.from({ length: 9 }, () => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[randomInt(32)]).join(
      "",
    );
    const code = opaqueToken();
    state.deviceCodes.set(code, {
      userCode,
      clientId: application.appId,
      scopes: parseScopes(parameters.get("scope") ?? "", world),
      expiresAt: world.clock.now() + deviceCodeLife * 1000,
      outcome: null,
    });
    const uri = "https://login.microsoftonline.com/common/oauth2/deviceauth";
    return {
      user_code: userCode,
      device_code: code,
      verification_uri: uri,
      expires_in: deviceCodeLife,
      interval: 5,
      message: `To sign in, use a web browser to open the page ${uri} and enter the code ${userCode} to authenticate.`,
    };
  });
