import { randomBytes } from "node:crypto";
import type { SandboxRequest, SandboxResponse } from "../../server/service.ts";
import type { EntraRequest } from "../context.ts";
import type { EntraState, SignedIn } from "../state.ts";

/** The name of Entra's own session cookie. */
const cookieName = "ESTSAUTHPERSISTENT";
const attributes = "path=/; secure; HttpOnly; SameSite=None";

const sessionId = (request: SandboxRequest): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.get("cookie") ?? "")?.[1];

/** Accounts that the browser is signed in with, the latest first. */
export function accountsOf(request: SandboxRequest, state: EntraState): readonly SignedIn[] {
  return state.sessions.get(sessionId(request) ?? "") ?? [];
}

/** Those that an address knows: where the person decides on the tenant, only who is at home in the sandbox's own. */
export const accountsHere = ({ request, state, tenant, world }: EntraRequest): readonly SignedIn[] =>
  accountsOf(request, state).filter(({ user }) => !tenant.shared || world.tenant.users.includes(user));

/** Adds an account to the browser's session, or renews it. @returns a function that puts the cookie on an answer */
export function remember(
  request: SandboxRequest,
  state: EntraState,
  account: SignedIn,
): (response: SandboxResponse) => SandboxResponse {
  const before = sessionId(request);
  const id =
    before !== undefined && state.sessions.has(before) ? before : randomBytes(32).toString("base64url");
  const others = (state.sessions.get(id) ?? []).filter((one) => one.user !== account.user);
  state.sessions.set(id, [account, ...others]);
  return (response) => withCookie(response, `${cookieName}=${id}; ${attributes}; max-age=7776000`);
}

/** Signs the browser out of every account. */
export function forget(
  request: SandboxRequest,
  state: EntraState,
): (response: SandboxResponse) => SandboxResponse {
  const id = sessionId(request);
  if (id !== undefined) state.sessions.delete(id);
  return (response) => withCookie(response, `${cookieName}=; ${attributes}; max-age=0`);
}

const withCookie = (response: SandboxResponse, cookie: string): SandboxResponse => ({
  ...response,
  headers: { ...response.headers, "set-cookie": cookie },
});
