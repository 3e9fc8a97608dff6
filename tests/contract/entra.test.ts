import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entraService } from "../../sandbox/entra/service.ts";
import { loadScenario } from "../../sandbox/scenario/load.ts";
import { type Sandbox, startServer } from "../../sandbox/server/start-server.ts";
import {
  authorizeUrl,
  claimsOf,
  createBrowser,
  postToken,
  signInFully,
  tenantId,
} from "../unit/sandbox/entra/browser.ts";

/** The sandbox's Entra against recorded answers of the real one and against the documented error texts. */
const spec = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../specs/entra/${path}`, import.meta.url), "utf8"));

interface Recording {
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, unknown>>;
  };
}
const recording = (name: string): Recording => spec(`recorded/${name}.json`) as Recording;

interface DocumentedError {
  readonly code: number;
  readonly status: number | string;
  readonly error: string;
  readonly suberror?: string;
  readonly description: string;
}
const documented = (spec("token-errors.json") as { errors: readonly DocumentedError[] }).errors;

const schemas = spec("json-schema.json") as { readonly $defs: Readonly<Record<string, object>> };
const ajv = new Ajv2020({ strict: false, allErrors: true });

/** What a definition of json-schema.json objects to in a value. */
function faults(definition: string, value: unknown): unknown {
  const schema = schemas.$defs[definition];
  if (!schema) throw new Error(`json-schema.json has no ${definition}.`);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

/** Members with their JSON types; of arrays, the types of the items. */
function shape(value: unknown): unknown {
  if (value === null) return "null";
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shape(item))))].sort();
  if (typeof value !== "object") return typeof value;
  const members = Object.entries(value).map(([name, member]) => [name, shape(member)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Header names of our answer, less those of HTTP itself and of CORS. */
const headerNames = (headers: Headers): string[] =>
  [...headers.keys()].filter(
    (name) =>
      !["connection", "keep-alive", "content-length", "date", "access-control-expose-headers"].includes(name),
  );

const appId = "a1111111-0000-4000-8000-000000000001";
let sandbox: Sandbox;

beforeAll(async () => {
  const world = loadScenario({
    extends: "multi-tenant-sign-in",
    signInAppConsented: true,
    applications: [
      {
        displayName: "Daemon",
        appId,
        secrets: [
          { displayName: "a", value: "good~secret", endDateTime: "2099-01-01T00:00:00Z" },
          { displayName: "b", value: "old~secret", endDateTime: "2021-01-01T00:00:00Z" },
        ],
      },
    ],
  });
  sandbox = await startServer(world, [entraService()]);
});
afterAll(() => sandbox.close());

const clientCredentials = (changes: Readonly<Record<string, string>> = {}, origin: string | null = null) =>
  postToken(
    sandbox,
    {
      client_id: appId,
      scope: "https://graph.microsoft.com/.default",
      grant_type: "client_credentials",
      "x-client-SKU": "msal.js.node",
      client_secret: "good~secret",
      claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}',
      ...changes,
    },
    { origin },
  );

describe("recorded answers", () => {
  it.each([
    ["openid-configuration", `/${tenantId}/v2.0/.well-known/openid-configuration`],
    [
      "instance-discovery",
      `/common/discovery/instance?api-version=1.1&authorization_endpoint=https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
    ],
  ])("%s: status, headers, members and types", async (name, path) => {
    const { response: recorded } = recording(name);
    const response = await sandbox.fetch(`https://login.microsoftonline.com${path}`);
    const body = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(recorded.status);
    expect(headerNames(response.headers).sort()).toEqual(Object.keys(recorded.headers).sort());
    for (const same of ["cache-control", "content-type", "access-control-allow-origin", "p3p"])
      expect(response.headers.get(same)).toBe(recorded.headers[same]);
    expect(shape(body)).toEqual(shape(recorded.body));
    const text = JSON.stringify(body).replaceAll(tenantId, "12345678-1234-1234-1234-123456789012");
    const ours = JSON.parse(text) as Record<string, unknown>;
    // The region is the tenant's own; everything else is the same but for the tenant's id.
    expect({ ...ours, tenant_region_scope: "" }).toEqual({ ...recorded.body, tenant_region_scope: "" });
  });

  it("token.client_credentials: status, headers, members and types", async () => {
    const { response: recorded } = recording("token.client_credentials");
    const { status, headers, body } = await clientCredentials();
    expect(status).toBe(recorded.status);
    expect(headerNames(headers).sort()).toEqual(Object.keys(recorded.headers).sort());
    for (const same of ["cache-control", "content-type", "pragma", "expires", "x-ms-clitelem"])
      expect(headers.get(same)).toBe(recorded.headers[same]);
    expect(shape(body)).toEqual(shape(recorded.body));
    expect(faults("token.client_credentials", body)).toEqual([]);
  });
});

describe("described answers", () => {
  it("discovery documents of every tenant name", async () => {
    for (const tenant of [tenantId, "common", "organizations", "contoso.com"]) {
      const base = `https://login.microsoftonline.com/${tenant}`;
      const v2 = await sandbox.fetch(`${base}/v2.0/.well-known/openid-configuration`);
      const document = (await v2.json()) as Record<string, unknown>;
      expect(faults("openid_configuration", document)).toEqual([]);
      expect(document.issuer).toBe(
        `https://login.microsoftonline.com/${["common", "organizations"].includes(tenant) ? "{tenantid}" : tenantId}/v2.0`,
      );
      const v1 = await sandbox.fetch(`${base}/.well-known/openid-configuration`);
      expect(((await v1.json()) as Record<string, unknown>).issuer).toMatch(/^https:\/\/sts\.windows\.net\//);
    }
    const instance = await sandbox.fetch("https://login.microsoftonline.com/common/discovery/instance");
    expect(faults("instance_discovery", await instance.json())).toEqual([]);
  });

  it("the answer to a code", async () => {
    const { status, body } = await signInFully(sandbox);
    expect(status).toBe(200);
    expect(faults("token.authorization_code", body)).toEqual([]);
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(["refresh_token", "refresh_token_expires_in", "id_token", "client_info"]),
    );
  });

  it("the answer to a device", async () => {
    const tool = sandbox.world.tenant.applications.find((row) => row.appId === appId);
    if (tool) tool.isFallbackPublicClient = true;
    const form = { client_id: appId, scope: "User.Read" };
    const { body } = await postToken(sandbox, form, { origin: null, path: "devicecode" });
    expect(faults("devicecode", body)).toEqual([]);
  });

  it("members of access tokens are among the recorded ones, types alike", async () => {
    const recorded = (spec("token-claims.json") as Record<string, { payload: Record<string, unknown> }>)[
      "access_token.graph.delegated.v1"
    ]?.payload;
    const claims = claimsOf((await signInFully(sandbox)).body.access_token);
    for (const [name, value] of Object.entries(claims))
      expect([name, shape(value)]).toEqual([name, shape(recorded?.[name])]);
    // Bound to a key, kept signed in, authentication contexts: not of a plain bearer token.
    const absent = Object.keys(recorded ?? {}).filter((name) => !(name in claims));
    expect(absent.sort()).toEqual(["acrs", "cnf", "signin_state"]);
  });

  it("app-only tokens have no members of a user", async () => {
    const claims = claimsOf((await clientCredentials()).body.access_token);
    expect(claims).toMatchObject({ app_displayname: "Daemon", idtyp: "app", ver: "1.0" });
    for (const name of ["scp", "upn", "unique_name", "name", "amr"]) expect(claims).not.toHaveProperty(name);
  });
});

describe("documented errors", () => {
  /** A description with its placeholders as patterns, up to where the sources themselves stop. */
  function pattern(description: string): RegExp {
    const escaped = description
      .replace(/ \.\.\.$/, "")
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\\\{[^}]*\\\}/g, ".+")
      .replace(/ID '\.\+'\\\. /, "ID '.+'( named '.+')?\\. ");
    return new RegExp(`^${escaped}`);
  }

  const askers: Readonly<Record<number, () => ReturnType<typeof postToken>>> = {
    7000215: () => clientCredentials({ client_secret: "wrong" }),
    7000222: () => clientCredentials({ client_secret: "old~secret" }),
    700016: () => clientCredentials({ client_id: "11111111-2222-4333-8444-555555555555" }),
    9002326: () => clientCredentials({}, "https://example.com"),
    900023: () =>
      postToken(
        sandbox,
        { client_id: appId, grant_type: "client_credentials" },
        { origin: null, tenant: "nowhere" },
      ),
    500011: () => clientCredentials({ scope: "https://fabrikam.crm.dynamics.com/.default" }),
    65001: () => refusedRefresh({ demand: "consent" }),
    50076: () => refusedRefresh({ demand: "mfa" }),
    53003: () => refusedRefresh({ demand: "block" }),
    9002313: () =>
      postToken(
        sandbox,
        { grant_type: "refresh_token", client_id: appId, refresh_token: "1.x" },
        { origin: null },
      ),
    70016: async () => {
      const form = { client_id: appId, scope: "User.Read" };
      const { body } = await postToken(sandbox, form, { origin: null, path: "devicecode" });
      return postToken(
        sandbox,
        { grant_type: "device_code", client_id: appId, device_code: String(body.device_code) },
        { origin: null },
      );
    },
  };

  async function refusedRefresh(rule: { readonly demand: "mfa" | "block" | "consent" }) {
    const { body } = await signInFully(sandbox);
    const rules = sandbox.world.conditionalAccess;
    rules.push({ id: "cccccccc-0000-4000-8000-000000000001", ...rule });
    try {
      return await postToken(sandbox, {
        grant_type: "refresh_token",
        client_id: "5e7a11ed-0000-4000-8000-00000000c11d",
        refresh_token: String(body.refresh_token),
        scope: "https://service.powerapps.com/.default",
      });
    } finally {
      rules.length = 0;
    }
  }

  it.each(Object.keys(askers).map(Number))("AADSTS%s: text, status, error, envelope", async (code) => {
    const entry = documented.find((one) => one.code === code);
    const answer = await askers[code]?.();
    expect(answer?.status).toBe(entry?.status);
    expect(entry?.error.split(" | ")).toContain(answer?.body.error);
    expect(answer?.body.error_codes).toEqual([code]);
    expect(answer?.body.suberror).toBe(entry?.suberror);
    expect(answer?.body.error_description).toMatch(pattern(entry?.description ?? "no entry"));
    expect(answer?.body.error_description).toMatch(
      / Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
    );
    expect(faults("token.error", answer?.body)).toEqual([]);
  });

  it("AADSTS50011 is a page and never a redirect", async () => {
    const place = await createBrowser(sandbox).open(authorizeUrl({ redirect_uri: "https://evil.example/" }));
    expect(place.back).toBeNull();
    const entry = documented.find((one) => one.code === 50011);
    expect(place.alert).toMatch(pattern(entry?.description ?? "no entry"));
  });
});
