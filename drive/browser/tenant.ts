import type { Sandbox } from "../../sandbox/start.ts";
import { extensionId } from "./chromium.ts";
import type { Account } from "./sign-in-window.ts";

/** An account of the scenario, by its address. */
export function accountOf({ world }: Sandbox, username: string): Account {
  const user = world.tenant.users.find(({ userPrincipalName }) => userPrincipalName === username);
  if (!user) throw new Error(`The scenario has no user ${username}.`);
  return { username, password: user.password };
}

/** The administrator of a scenario: the first of its users. */
export function firstAdministrator({ world }: Sandbox): string {
  const [first] = world.tenant.users;
  if (!first) throw new Error("The scenario has no user.");
  return first.userPrincipalName;
}

/** Client id of the scenario's app for signing in with the extension. */
export function signInAppOf({ world }: Sandbox): string {
  const redirect = `https://${extensionId}.chromiumapp.org/`;
  const app = world.tenant.applications.find(({ spa }) => spa.redirectUris.includes(redirect));
  if (!app) throw new Error("The scenario has no sign-in app.");
  return app.appId;
}

/**
 * Requests for a change of the tenant, as "POST graph /v1.0/applications". Changes that people make on Microsoft's own
 * pages (consent to the sign-in app) are theirs, not the extension's.
 */
export const writesOf = ({ requests }: Pick<Sandbox, "requests">): readonly string[] =>
  requests
    .filter(({ write, service }) => write && service !== "entra")
    .map(({ method, service, path }) => `${method} ${service} ${path}`);
