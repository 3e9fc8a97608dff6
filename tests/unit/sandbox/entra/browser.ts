import { createHash, randomBytes } from "node:crypto";
import { entraService } from "../../../../sandbox/entra/service.ts";
import { loadScenario } from "../../../../sandbox/scenario/load.ts";
import type { ScenarioSource } from "../../../../sandbox/scenario/read.ts";
import { type Sandbox, startServer } from "../../../../sandbox/server/start-server.ts";

export const signInApp = "5e7a11ed-0000-4000-8000-00000000c11d";
export const spaUri = "https://icfjfmfnhmfkmiinkfmoaimdnijghfmo.chromiumapp.org/";
export const extensionOrigin = "chrome-extension://icfjfmfnhmfkmiinkfmoaimdnijghfmo";
export const tenantId = "c0a70500-0000-4000-8000-000000000001";
const login = "https://login.microsoftonline.com";

/** A sandbox with nothing but its Entra. */
/** Contoso whose sign-in app can be used at "organizations", unless said otherwise. */
export const startEntra = (scenario: ScenarioSource = "multi-tenant-sign-in"): Promise<Sandbox> =>
  startServer(loadScenario(scenario), [entraService()]);

/** Where a browser is: on a page of the sign-in, or sent away from it. */
export interface Place {
  readonly status: number;
  readonly html: string;
  readonly heading: string;
  /** What a screen reader would be told at once; null when nothing. */
  readonly alert: string | null;
  /** The address that the sign-in sent the browser to, with its answer; null while on a page. */
  readonly back: { readonly url: URL; readonly answer: Readonly<Record<string, string>> } | null;
}

/** A browser with cookies that opens pages and sends their forms as a person would. */
export function createBrowser(sandbox: Sandbox) {
  const cookies = new Map<string, string>();

  async function send(url: string, init: RequestInit = {}): Promise<Place> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await sandbox.fetch(url, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await response.text();
    const location = response.headers.get("location");
    const text = (pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll("&#39;", "'").trim() ?? null;
    return {
      status: response.status,
      html,
      heading: text(/<h1>([^<]*)<\/h1>/) ?? "",
      alert: text(/role="alert"[^>]*>([^<]*)</),
      back: location === null ? null : backOf(new URL(location)),
    };
  }

  return {
    cookies,
    open: (url: string): Promise<Place> => send(url),
    /** Sends the form of a page: its hidden fields and the ones given, as if a button with `action` was pressed. */
    submit(place: Place, fields: Readonly<Record<string, string>>): Promise<Place> {
      const action = /<form method="post" action="([^"]+)"/.exec(place.html)?.[1];
      if (!action) throw new Error(`There is no form on "${place.heading}".`);
      const form = new URLSearchParams();
      for (const [, name = "", value = ""] of place.html.matchAll(
        /type="hidden" name="([^"]+)" value="([^"]*)"/g,
      ))
        form.set(name, value);
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return send(new URL(action, login).href, {
        method: "POST",
        body: form.toString(),
        headers: { "content-type": "application/x-www-form-urlencoded" },
      });
    },
    signIn(place: Place, address: string, password = "sandbox"): Promise<Place> {
      return this.submit(place, { action: "sign-in", loginfmt: address, passwd: password });
    },
  };
}

export type Browser = ReturnType<typeof createBrowser>;

function backOf(url: URL): NonNullable<Place["back"]> {
  return { url, answer: Object.fromEntries(new URLSearchParams(url.hash.slice(1) || url.search)) };
}

/** PKCE: what the authorize request shows and what the redemption proves. */
export function pkce(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

export const graphScope = "openid profile offline_access https://graph.microsoft.com/.default";

/** An authorize address of the sign-in app, as MSAL would make it. */
export function authorizeUrl(
  changes: Readonly<Record<string, string | null>> = {},
  tenant = "organizations",
): string {
  const parameters = new URLSearchParams({
    client_id: signInApp,
    redirect_uri: spaUri,
    response_type: "code",
    response_mode: "fragment",
    scope: graphScope,
    state: "the-state",
    nonce: "the-nonce",
    code_challenge: pkce().challenge,
    code_challenge_method: "S256",
    client_info: "1",
  });
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  return `${login}/${tenant}/oauth2/v2.0/authorize?${parameters}`;
}

export interface TokenResult {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** POSTs to the token endpoint. @param origin the Origin header, or null for none */
export async function postToken(
  sandbox: Sandbox,
  form: Readonly<Record<string, string>>,
  options: { readonly origin?: string | null; readonly tenant?: string; readonly path?: string } = {},
): Promise<TokenResult> {
  const origin = options.origin === undefined ? extensionOrigin : options.origin;
  const response = await sandbox.fetch(
    `${login}/${options.tenant ?? tenantId}/oauth2/v2.0/${options.path ?? "token"}`,
    {
      method: "POST",
      body: new URLSearchParams(form).toString(),
      headers: {
        "content-type": "application/x-www-form-urlencoded;charset=utf-8",
        ...(origin === null ? {} : { origin }),
      },
    },
  );
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

/** Signs in through the pages and redeems the code. @returns the token answer */
export async function signInFully(
  sandbox: Sandbox,
  options: {
    readonly address?: string;
    readonly changes?: Readonly<Record<string, string | null>>;
    readonly browser?: Browser;
  } = {},
): Promise<TokenResult> {
  const browser = options.browser ?? createBrowser(sandbox);
  const proof = pkce();
  let place = await browser.open(authorizeUrl({ code_challenge: proof.challenge, ...options.changes }));
  if (place.heading === "Sign in" || place.heading === "Verify your identity")
    place = await browser.signIn(place, options.address ?? "admin@contoso.com");
  if (place.heading === "Permissions requested")
    place = await browser.submit(place, { action: "accept", organization: "yes" });
  const code = place.back?.answer.code;
  if (code === undefined)
    throw new Error(`No code: "${place.heading}" ${place.alert ?? ""} ${JSON.stringify(place.back?.answer)}`);
  return postToken(sandbox, {
    grant_type: "authorization_code",
    client_id: signInApp,
    code,
    redirect_uri: spaUri,
    code_verifier: proof.verifier,
    scope: options.changes?.scope ?? graphScope,
    client_info: "1",
  });
}

/** Payload of a token, unchecked. */
export function claimsOf(token: unknown): Readonly<Record<string, unknown>> {
  const payload = String(token).split(".")[1] ?? "";
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Record<string, unknown>;
}
