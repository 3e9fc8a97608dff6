import type { SandboxResponse } from "../../server/service.ts";
import { newGuid } from "../../tenant/ids.ts";
import { findClient, platformOf } from "../clients.ts";
import type { EntraRequest } from "../context.ts";
import { EntraError, errorMembers } from "../errors.ts";
import { errorPage } from "../pages/pages.ts";
import { refusals } from "../refusals.ts";
import { parseScopes, type ScopeRequest } from "../scopes.ts";
import { opaqueToken, type Platform, type SignedIn } from "../state.ts";
import { clientInfo } from "../token/answer.ts";
import { proceed } from "./flow.ts";
import { type ResponseMode, reply } from "./reply.ts";

/** Life of an authorization code, ms. */
const codeLife = 10 * 60 * 1000;

/**
 * GET or POST /{tenant}/oauth2/v2.0/authorize. What makes the client or its redirect URI doubtful is shown as
 * a page and never sent anywhere (50011, 700016, 50194); every other error goes to the redirect URI.
 */
export function authorize(context: EntraRequest): SandboxResponse {
  const { parameters, world, tenant } = context;
  const clientId = parameters.get("client_id") ?? "";
  const redirectUri = parameters.get("redirect_uri") ?? "";
  let application: ReturnType<typeof findClient>;
  let platform: Platform;
  try {
    if (clientId === "") throw refusals.bodyParameterMissing("client_id");
    application = findClient(clientId, tenant, world);
    platform = platformOf(application, redirectUri);
  } catch (error) {
    if (error instanceof EntraError) return errorPage(error, context.at);
    throw error;
  }
  const responseMode = responseModeOf(parameters.get("response_mode"));
  const state = parameters.get("state");
  const send = (members: Readonly<Record<string, string>>): SandboxResponse =>
    reply(redirectUri, responseMode, { ...members, ...(state === null ? {} : { state }) });
  const fail = (error: EntraError): SandboxResponse => send(errorMembers(error, context.at));

  try {
    const { scopes, codeChallenge } = checkRequest(context, platform);
    const interaction = context.interactions.start({
      application,
      scopes,
      prompt: parameters.get("prompt") ?? "",
      loginHint: parameters.get("login_hint"),
      claims: parameters.get("claims"),
      forOrganization: false,
      fail,
      succeed: (account) => {
        const code = issueCode(context, account, {
          clientId: application.appId,
          redirectUri,
          platform,
          scopes,
          codeChallenge,
        });
        return send({
          code,
          ...(parameters.get("client_info") === "1"
            ? { client_info: clientInfo(account.user.id, account.user.homeTenantId ?? world.tenant.id) }
            : {}),
          session_state: newGuid(),
        });
      },
    });
    return proceed(interaction, context);
  } catch (error) {
    if (error instanceof EntraError) return fail(error);
    throw error;
  }
}

function checkRequest(
  { parameters, world }: EntraRequest,
  platform: Platform,
): { readonly scopes: ScopeRequest; readonly codeChallenge: string | null } {
  const responseType = parameters.get("response_type") ?? "";
  if (responseType !== "code") throw refusals.unsupportedResponseType(responseType);
  const codeChallenge = parameters.get("code_challenge");
  if (platform === "spa" && codeChallenge === null) throw refusals.pkceMissing();
  if (codeChallenge !== null && parameters.get("code_challenge_method") !== "S256")
    throw refusals.malformed();
  const prompt = parameters.get("prompt") ?? "";
  if (!["", "none", "login", "select_account", "consent"].includes(prompt)) throw refusals.malformed();
  return { scopes: parseScopes(parameters.get("scope") ?? "", world), codeChallenge };
}

function issueCode(
  { parameters, state, world }: EntraRequest,
  account: SignedIn,
  about: {
    readonly clientId: string;
    readonly redirectUri: string;
    readonly platform: Platform;
    readonly scopes: ScopeRequest;
    readonly codeChallenge: string | null;
  },
): string {
  const code = opaqueToken();
  state.codes.set(code, {
    ...about,
    user: account.user,
    methods: account.methods,
    nonce: parameters.get("nonce"),
    expiresAt: world.clock.now() + codeLife,
    used: false,
  });
  return code;
}

const responseModeOf = (value: string | null): ResponseMode =>
  value === "fragment" || value === "form_post" ? value : "query";
