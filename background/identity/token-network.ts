import { AuthError, type INetworkModule, type NetworkResponse } from "@azure/msal-browser";
import type { Cloud } from "../../src/clouds/table.ts";
import { MicrosoftError } from "../../src/microsoft/errors.ts";
import { failureOf, unexpectedAnswer } from "../../src/microsoft/failure.ts";
import { deliver, type Fetch, hostOf, type RawAnswer } from "../../src/microsoft/http.ts";

/** A request of MSAL's that got no answer, one that says "not now", or one that is not Entra's. MSAL lets its own errors pass. */
export class TokenRequestError extends AuthError {
  readonly failure: MicrosoftError;

  constructor(failure: MicrosoftError) {
    super("token_request_failed", "", failure.facts.code || "no answer");
    // AuthError sets the prototype of whatever extends it to its own.
    Object.setPrototypeOf(this, TokenRequestError.prototype);
    this.name = "TokenRequestError";
    this.failure = failure;
  }
}

/**
 * MSAL's way to the network, as all our requests go: with a time limit, without cookies, sent once. MSAL's own
 * client waits for ever and drops the status; its throttle then refuses, for a minute and without asking
 * anyone, what Entra answered with 429 or 5xx. Those are given to the run instead, with Retry-After.
 * @param signal aborts when the admin signs out: what is under way must not bring another token.
 */
export function createTokenNetwork(fetch: Fetch, cloud: Cloud, signal: AbortSignal): INetworkModule {
  const send = async <T>(
    method: "GET" | "POST",
    url: string,
    options: Parameters<INetworkModule["sendPostRequestAsync"]>[1],
  ): Promise<NetworkResponse<T>> => {
    const operation = `${method} ${templateOf(url)}`;
    const name = { service: "entra", operation, host: hostOf(url) } as const;
    const { headers = {}, body } = options ?? {};
    try {
      const init = { method, headers, ...(body !== undefined && { body }) };
      const raw = await deliver(fetch, name, { url, init, cloud }, { signal });
      const json = parse(raw);
      // MSAL takes whatever names no error for a success, and makes an empty token of it.
      const isSuccess = raw.status >= 200 && raw.status <= 299;
      if (raw.status === 429 || raw.status >= 500 || (!isSuccess && !namesError(json)))
        throw failureOf(name, { ...raw, body: json }, [], Date.now());
      if (method === "POST" && isSuccess && !isTokenAnswer(json))
        throw unexpectedAnswer(name, raw.status, raw.headers);
      const answer = naming(scopesIn(body), json);
      return { status: raw.status, headers: Object.fromEntries(raw.headers), body: answer as T };
    } catch (error) {
      throw error instanceof MicrosoftError ? new TokenRequestError(error) : error;
    }
  };
  return {
    sendGetRequestAsync: (url, options) => send("GET", url, options),
    sendPostRequestAsync: (url, options) => send("POST", url, options),
  };
}

/**
 * Whether a success is one of the token endpoint (RFC 6749 5.1, OpenID Connect Core 3.1.3.3). MSAL takes what comes for
 * granted: of an answer without a token it makes a token that is empty, and keeps it.
 */
function isTokenAnswer(answer: unknown): boolean {
  const { access_token, expires_in, ...others } = answer as Readonly<Record<string, unknown>>;
  const texts = [others.scope, others.refresh_token, others.id_token, others.client_info, others.token_type];
  return (
    typeof access_token === "string" &&
    access_token !== "" &&
    Number(expires_in) > 0 &&
    Number.isFinite(Number(expires_in)) &&
    texts.every((text) => text === undefined || typeof text === "string")
  );
}

/** Whether a refusal is Entra's: it names an error as text (RFC 6749 5.2). */
function namesError(answer: unknown): boolean {
  const { error } = answer as { readonly error?: unknown };
  return typeof error === "string" && error !== "";
}

/** "/{tenant}/oauth2/v2.0/token": neither the tenant nor the query belongs in an error. */
const templateOf = (url: string): string => new URL(url).pathname.replace(/^\/[^/]+/, "/{tenant}");

/** The scopes of an API that a token request asks for. */
const scopesIn = (body: string | undefined): readonly string[] =>
  (new URLSearchParams(body).get("scope") ?? "").split(" ").filter((scope) => scope.startsWith("https://"));

/**
 * MSAL keeps a token under the scopes that the answer names and looks it up under those that were asked for.
 * That Entra's answers name them in the same form (Graph's short names, the doubled slash, ".default") is
 * unconfirmed, and each call would cost a token request if they did not. An answer grants all that was asked for.
 */
function naming(asked: readonly string[], answer: unknown): unknown {
  const { scope } = answer as { readonly scope?: unknown };
  if (typeof scope !== "string") return answer;
  const named = scope.toLowerCase().split(" ");
  const missing = asked.filter((one) => !named.includes(one.toLowerCase()));
  return missing.length === 0 ? answer : { ...(answer as object), scope: [scope, ...missing].join(" ") };
}

/** MSAL reads members of whatever comes; a proxy's page has none. */
function parse({ text }: RawAnswer): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : {};
  } catch {
    return {};
  }
}
