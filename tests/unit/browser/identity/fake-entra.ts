/** The two ends of Entra that MSAL meets: the page that it sends the admin to, and the token endpoint. */
export const tenantId = "4b9d5e0a-6a53-4c5c-8a6b-1f0d0e3c9a11";
export const clientId = "0c7f7b54-5a3c-4c0b-9d8e-6a1b2c3d4e5f";

export interface Person {
  readonly objectId: string;
  readonly username: string;
  readonly name: string;
}

export const ada: Person = {
  objectId: "11111111-2222-3333-4444-555555555555",
  username: "ada@contoso.onmicrosoft.com",
  name: "Ada Admin",
};
export const bob: Person = {
  objectId: "66666666-7777-8888-9999-000000000000",
  username: "bob@contoso.onmicrosoft.com",
  name: "Bob Builder",
};

interface TokenCall {
  readonly url: string;
  readonly form: URLSearchParams;
}

export type TokenFailure = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

const base64url = (text: string): string => Buffer.from(text).toString("base64url");
const jwt = (claims: object): string =>
  `${base64url('{"alg":"RS256","typ":"JWT"}')}.${base64url(JSON.stringify(claims))}.c2ln`;

/** The scopes that an answer names: what was granted, in the form that was asked for or in another one. */
function scopeAnswer(asked: string, asAsked: boolean): string {
  const wanted = asked.split(" ").filter((scope) => scope.startsWith("https://"));
  const isGraph = wanted[0]?.startsWith("https://graph.microsoft.com/") ?? false;
  const openId = isGraph ? "openid profile email " : "";
  return `${openId}${asAsked ? wanted.join(" ") : wanted.map((scope) => scope.slice(scope.lastIndexOf("/") + 1)).join(" ")}`;
}

export function fakeEntra() {
  const calls: TokenCall[] = [];
  /** What each code and each refresh token stands for. */
  const grants = new Map<string, { readonly person: Person; readonly nonce: string | null }>();
  let failNext: TokenFailure | "network" | null = null;
  let hold: Promise<void> = Promise.resolve();
  let asAsked = true;

  const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "Content-Type": "application/json", ...headers },
    });

  return {
    calls,
    /** The person signs in: what `launchWebAuthFlow` answers for an authorize URL. */
    signIn(authorizeUrl: string, person: Person = ada): string {
      const query = new URL(authorizeUrl).searchParams;
      const code = `code-${crypto.randomUUID()}`;
      grants.set(code, { person, nonce: query.get("nonce") });
      const back = new URLSearchParams({ code, state: query.get("state") ?? "" });
      return `${query.get("redirect_uri")}#${back}`;
    },
    /** Microsoft's page sends an error back. */
    refuse(authorizeUrl: string, error: Readonly<Record<string, string>>): string {
      const query = new URL(authorizeUrl).searchParams;
      return `${query.get("redirect_uri")}#${new URLSearchParams({ ...error, state: query.get("state") ?? "" })}`;
    },
    failNextToken(failure: TokenFailure | "network"): void {
      failNext = failure;
    },
    /** Whether answers name scopes as they were asked for; unconfirmed, so either has to do. */
    nameAsAsked(names: boolean): void {
      asAsked = names;
    },
    /** Token requests wait for this before they are answered. */
    holdTokens(until: Promise<void>): void {
      hold = until;
    },
    fetch: async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const url = String(input);
      const form = new URLSearchParams(String(init?.body ?? ""));
      if (!url.startsWith("https://login.microsoftonline.com/") || !url.includes("/oauth2/v2.0/token")) {
        throw new Error(`unexpected request to ${url}`);
      }
      calls.push({ url, form });
      await hold;
      if (failNext === "network") {
        failNext = null;
        throw new TypeError("Failed to fetch");
      }
      if (failNext) {
        const { status, body, headers } = failNext;
        failNext = null;
        return answer(status, body, headers);
      }
      const proof =
        form.get(form.get("grant_type") === "authorization_code" ? "code" : "refresh_token") ?? "";
      const grant = grants.get(proof);
      if (!grant) return answer(400, { error: "invalid_grant", error_description: "AADSTS70008: expired." });
      const refreshToken = `refresh-${crypto.randomUUID()}`;
      grants.set(refreshToken, { ...grant, nonce: null });
      const { person } = grant;
      const now = Math.floor(Date.now() / 1000);
      return answer(200, {
        token_type: "Bearer",
        scope: scopeAnswer(form.get("scope") ?? "", asAsked),
        expires_in: 3600,
        ext_expires_in: 3600,
        access_token: `access-${crypto.randomUUID()}`,
        refresh_token: refreshToken,
        client_info: base64url(JSON.stringify({ uid: person.objectId, utid: tenantId })),
        id_token: jwt({
          aud: form.get("client_id"),
          iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
          iat: now,
          nbf: now,
          exp: now + 3600,
          name: person.name,
          oid: person.objectId,
          preferred_username: person.username,
          sub: `sub-${person.objectId}`,
          tid: tenantId,
          ver: "2.0",
          ...(grant.nonce && { nonce: grant.nonce }),
        }),
      });
    },
  };
}

export type FakeEntra = ReturnType<typeof fakeEntra>;
