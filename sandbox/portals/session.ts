import { randomBytes } from "node:crypto";
import type { SandboxRequest, SandboxResponse, Service } from "../server/service.ts";
import type { User } from "../tenant/model.ts";
import { portalClientId } from "../tenant/portal-client.ts";
import type { World } from "../world.ts";

const cookieName = "portal-session";
/** Where Microsoft's sign-in sends the browser back to, on each portal host. */
export const signInPath = "/signin/index";

/** Where a page of the shell sends the browser for signing in, once it has put its hash aside. */
export const signInStartPath = "/signin/start";

/** Who is signed in at the portals. A portal has its own cookie on its own host, as the real ones do. */
export interface PortalSessions {
  userOf(request: SandboxRequest): User | null;
  /** The answer that leads to Microsoft's sign-in and back to a path of the same host. */
  challenge(request: SandboxRequest, back: string): SandboxResponse;
  /** The answer to the browser that comes back from there. */
  comeBack(request: SandboxRequest, world: World): Promise<SandboxResponse>;
  /** Signs a browser in without a page. */
  admit(user: User): { readonly "set-cookie": string };
}

/** @param entra redeems the authorization codes. */
export function createPortalSessions(entra: Service): PortalSessions {
  const users = new Map<string, User>();
  const pending = new Map<string, string>();

  const admit = (user: User) => {
    const id = randomBytes(24).toString("base64url");
    users.set(id, user);
    return { "set-cookie": `${cookieName}=${id}; path=/; secure; HttpOnly; SameSite=Lax` };
  };

  return {
    admit,
    userOf(request) {
      const id = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.get("cookie") ?? "");
      return users.get(id?.[1] ?? "") ?? null;
    },
    challenge({ url }, back) {
      const state = randomBytes(16).toString("base64url");
      // A path, never another host.
      pending.set(state, /^\/(?![/\\])/.test(back) ? back : "/");
      const query = new URLSearchParams({
        client_id: portalClientId,
        redirect_uri: url.origin + signInPath,
        response_type: "code",
        response_mode: "query",
        scope: "openid profile",
        state,
      });
      const location = `https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?${query}`;
      return { status: 302, headers: { location, "cache-control": "no-store" } };
    },
    async comeBack(request, world) {
      const { url } = request;
      const back = pending.get(url.searchParams.get("state") ?? "");
      const code = url.searchParams.get("code");
      if (back === undefined || code === null)
        return { status: 400, body: "This sign-in was not started here, or was refused.\n" };
      pending.delete(url.searchParams.get("state") ?? "");
      const user = await redeem(entra, world, { code, redirectUri: url.origin + signInPath });
      if (!user) return { status: 400, body: "The authorization code was refused.\n" };
      return { status: 302, headers: { location: back, "cache-control": "no-store", ...admit(user) } };
    },
  };
}

async function redeem(
  entra: Service,
  world: World,
  { code, redirectUri }: { readonly code: string; readonly redirectUri: string },
): Promise<User | undefined> {
  const form = new URLSearchParams({
    client_id: portalClientId,
    grant_type: "authorization_code",
    redirect_uri: redirectUri,
    code,
  });
  const answer = await entra.handle(
    {
      method: "POST",
      url: new URL("https://login.microsoftonline.com/organizations/oauth2/v2.0/token"),
      headers: new Headers({ "content-type": "application/x-www-form-urlencoded" }),
      body: Buffer.from(form.toString()),
    },
    world,
  );
  const { id_token: idToken } = (answer.body ?? {}) as { readonly id_token?: string };
  if (answer.status !== 200 || idToken === undefined) return undefined;
  const claims = JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8")) as {
    readonly oid?: string;
  };
  return world.tenant.users.find((user) => user.id === claims.oid);
}
