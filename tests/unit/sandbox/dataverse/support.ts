import { dataverseService } from "../../../../sandbox/dataverse/service.ts";
import type { Claims, TokenAuthority } from "../../../../sandbox/entra/token-authority.ts";
import { powerPlatformService } from "../../../../sandbox/power-platform/service.ts";
import { loadScenario } from "../../../../sandbox/scenario/load.ts";
import { toWire } from "../../../../sandbox/server/write-answer.ts";
import type { Organization, SystemUser, User } from "../../../../sandbox/tenant/model.ts";
import type { World } from "../../../../sandbox/world.ts";

export const host = "contoso.crm4.dynamics.com";
export const apiBase = `https://${host}/api/data/v9.2/`;
export const textUsAppId = "11111111-aaaa-4000-8000-000000000001";
export const otherAppId = "11111111-aaaa-4000-8000-000000000002";

const scenario = {
  tenant: {
    id: "aaaaaaaa-0000-4000-8000-000000000001",
    displayName: "Contoso",
    initialDomain: "contoso.onmicrosoft.com",
  },
  users: [
    {
      userPrincipalName: "admin@contoso.com",
      displayName: "Adele Admin",
      directoryRoles: ["Global Administrator"],
    },
    { userPrincipalName: "basic@contoso.com", displayName: "Bea Basic" },
    { userPrincipalName: "noroles@contoso.com", displayName: "Noah Noroles" },
    {
      userPrincipalName: "unlicensed@contoso.com",
      displayName: "Ulla Unlicensed",
      directoryRoles: ["Power Platform Administrator"],
    },
    {
      userPrincipalName: "bygroup@contoso.com",
      displayName: "Gina Group",
      directoryRolesByGroup: ["Global Administrator"],
    },
    { userPrincipalName: "stranger@contoso.com", displayName: "Sam Stranger" },
    { userPrincipalName: "disabled@contoso.com", displayName: "Dora Disabled" },
  ],
  applications: [
    { displayName: "TextUs", appId: textUsAppId },
    { displayName: "Other app", appId: otherAppId },
  ],
  environments: [
    {
      displayName: "Contoso Sales",
      sku: "Production",
      organization: {
        host,
        businessUnits: { contoso: { "Contoso EMEA": {}, "O'Brien's": {} } },
        roles: [
          "System Administrator",
          "Basic User",
          "Bot Author",
          "Customer service app access",
          "Sales, Enterprise app access",
          { name: "Own accounts", privileges: ["read:account:own"] },
          { name: "Café staff", privileges: [] },
        ],
        systemUsers: [
          { user: "admin@contoso.com", roles: ["System Administrator"] },
          { user: "basic@contoso.com", roles: ["Basic User"] },
          { user: "noroles@contoso.com" },
          { user: "unlicensed@contoso.com", roles: ["System Administrator"], accessMode: 1 },
          { user: "disabled@contoso.com", roles: ["Basic User"], disabled: true },
        ],
        accounts: [
          { accountid: "acc00000-0000-4000-8000-000000000001", name: "Fourth Coffee" },
          { accountid: "acc00000-0000-4000-8000-000000000002", name: "Litware, Inc." },
          { accountid: "acc00000-0000-4000-8000-000000000003", name: null },
        ],
        contacts: [{ contactid: "c0000000-0000-4000-8000-000000000001", fullname: "Yvonne McKay" }],
      },
    },
    { displayName: "Hidden", sku: "Sandbox", visibleTo: ["admin@contoso.com"] },
    { displayName: "Contoso (default)", sku: "Default" },
  ],
};

/** Tokens that anybody can write; every claim is as given. */
const openTokens: Pick<TokenAuthority, "verify"> = {
  async verify(authorization, audiences) {
    const text = /^Bearer (.+)$/.exec(authorization ?? "")?.[1];
    if (!text) return { ok: false, reason: "missing" };
    const claims = JSON.parse(Buffer.from(text, "base64url").toString()) as Claims;
    const bare = (uri: string): string => uri.replace(/\/+$/, "");
    return audiences.some((audience) => bare(audience) === bare(claims.aud))
      ? { ok: true, claims }
      : { ok: false, reason: "audience" };
  },
};

/** A small world of its own, without cryptography. Members of `changes` replace the world's. */
export function createTestWorld(changes: Partial<World> = {}): World {
  const world = loadScenario(structuredClone(scenario));
  return { ...world, tokens: { ...world.tokens, ...openTokens }, ...changes };
}

export function organizationOf(world: World): Organization {
  const organization = world.tenant.organizations[0];
  if (!organization) throw new Error("The test world has no organization.");
  return organization;
}

export function personOf(world: World, name: string): User {
  const user = world.tenant.users.find((one) => one.userPrincipalName === `${name}@contoso.com`);
  if (!user) throw new Error(`No user ${name}.`);
  return user;
}

export function systemUserOf(world: World, name: string): SystemUser {
  const user = organizationOf(world).systemUsers.find((one) => one.domainname === `${name}@contoso.com`);
  if (!user) throw new Error(`No systemuser ${name}.`);
  return user;
}

/** Id of a business unit; the root without a name. */
export function unitOf(world: World, name = "contoso"): string {
  const unit = organizationOf(world).businessUnits.find((one) => one.name === name);
  if (!unit) throw new Error(`No business unit ${name}.`);
  return unit.businessunitid;
}

/** Id of a role's copy in a business unit. */
export function roleOf(world: World, name: string, unit = "contoso"): string {
  const role = organizationOf(world).roles.find(
    (one) => one.name === name && one.businessunitid === unitOf(world, unit),
  );
  if (!role) throw new Error(`No role ${name} in ${unit}.`);
  return role.roleid;
}

/** An answer as it is on the wire; `json` is its body parsed, or null. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: unknown;
  readonly raw: Buffer;
}

/** A value inside an answer's JSON: `at(answer, "value/0/name")`. Undefined where there is none. */
export function at(answer: Answer, path: string): unknown {
  let value: unknown = answer.json;
  for (const step of path.split("/"))
    value =
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return value;
}

/** One member of every row of a list. */
export function column(answer: Answer, name: string): unknown[] {
  const rows = at(answer, "value");
  if (!Array.isArray(rows)) throw new Error(`No list: ${answer.status} ${answer.text}`);
  return rows.map((row: Record<string, unknown>) => row[name]);
}

/** Status and code of a refusal: "403 0x80040220". */
export const refusalOf = (answer: Answer): string => `${answer.status} ${String(at(answer, "error/code"))}`;

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
}

const services = [dataverseService(), powerPlatformService()];

/** Sends one request, with a token of these claims or (null) without one. */
export async function send(
  world: World,
  claims: Partial<Claims> | null,
  url: string,
  request: Request = {},
): Promise<Answer> {
  const target = new URL(url);
  const service = services.find((one) => one.owns(target.hostname, world));
  if (!service) throw new Error(`No service answers for ${target.hostname}.`);
  const { body } = request;
  const bytes =
    body === undefined
      ? Buffer.alloc(0)
      : Buffer.isBuffer(body) || typeof body === "string"
        ? Buffer.from(body)
        : Buffer.from(JSON.stringify(body));
  const headers = new Headers({
    ...(bytes.length > 0 ? { "content-type": "application/json" } : {}),
    ...request.headers,
  });
  if (claims) headers.set("authorization", `Bearer ${bearer(claims, world)}`);
  const method = request.method ?? (body === undefined ? "GET" : "POST");
  const wire = toWire(await service.handle({ method, url: target, headers, body: bytes }, world));
  const text = wire.body.toString("utf8");
  const isJson = wire.headers["content-type"]?.startsWith("application/json") ?? false;
  return {
    status: wire.status,
    headers: wire.headers,
    text,
    json: isJson ? JSON.parse(text) : null,
    raw: wire.body,
  };
}

const bearer = (claims: Partial<Claims>, world: World): string =>
  Buffer.from(JSON.stringify({ aud: `https://${host}`, tid: world.tenant.id, ...claims })).toString(
    "base64url",
  );

/** Claims of a person's delegated token for the organization, or for another audience. */
export const personClaims = (world: World, name: string, more: Partial<Claims> = {}): Partial<Claims> => ({
  idtyp: "user",
  oid: personOf(world, name).id,
  appid: "c1c1c1c1-0000-4000-8000-000000000001",
  scp: "user_impersonation",
  ...more,
});

/** Claims of an application's own token. */
export const applicationClaims = (
  world: World,
  appId = textUsAppId,
  more: Partial<Claims> = {},
): Partial<Claims> => ({
  idtyp: "app",
  oid: world.tenant.servicePrincipals.find((one) => one.appId === appId)?.id ?? "",
  appid: appId,
  ...more,
});

/** Sends requests to the Web API as one person; paths are relative to /api/data/v9.2/. */
export function dataverseAs(world: World, name = "admin") {
  return (path: string, request: Request = {}): Promise<Answer> =>
    send(world, personClaims(world, name), apiBase + path, request);
}

/** The body of POST systemusers for the test application. */
export const applicationUserBody = (world: World, more: Readonly<Record<string, unknown>> = {}) => ({
  applicationid: textUsAppId,
  accessmode: 4,
  isdisabled: false,
  "businessunitid@odata.bind": `/businessunits(${unitOf(world)})`,
  ...more,
});

/** Makes the application user and answers its id. */
export async function makeApplicationUser(world: World): Promise<string> {
  const answer = await dataverseAs(world)("systemusers", { body: applicationUserBody(world) });
  const id = /systemusers\(([^)]+)\)/.exec(answer.headers["odata-entityid"] ?? "")?.[1];
  if (!id) throw new Error(`The application user was not made: ${answer.status} ${answer.text}`);
  return id;
}

/** A 1×1 png. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
