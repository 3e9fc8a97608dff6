import type { Engine } from "../../../drive/engine/create-engine.ts";
import type { RequestLogEntry } from "../../../sandbox/server/request-log.ts";

/** What a change makes, in the words of the screen; by method and path, as the sandbox has carried it out. */
const things: readonly (readonly [method: string, path: RegExp, thing: string])[] = [
  ["POST", /^\/v1\.0\/applications$/, "app registration"],
  ["PUT", /\/applications\/[^/]+\/logo$/, "logo of the app"],
  ["POST", /\/addPassword$/, "client secret"],
  ["PATCH", /^\/v1\.0\/applications\b/, "permissions of the app registration"],
  ["PATCH", /^\/v1\.0\/servicePrincipals\b/, "service principal"],
  ["POST", /^\/v1\.0\/servicePrincipals$/, "service principal"],
  ["POST", /\/oauth2PermissionGrants$/, "admin consent"],
  ["POST", /\/applyAdminRole$/, "the role System Administrator for you"],
  ["POST", /\/systemusers$/, "application user"],
  ["POST", /\/systemuserroles_association\/\$ref$/, "security role"],
  ["PATCH", /\/systemusers\([^)]+\)(\/entityimage)?$/, "picture of the application user"],
  ["PUT", /\/systemusers\([^)]+\)\/entityimage$/, "picture of the application user"],
];

const thingOf = ({ method, path }: RequestLogEntry): string =>
  things.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2] ?? `${method} ${path}`;

/** What the tenant's own log says was made, sorted. */
export const madeBy = ({ sandbox }: Engine): readonly string[] =>
  sandbox.requests
    .filter(({ write, status }) => write && status >= 200 && status < 300)
    .map(thingOf)
    .sort();
