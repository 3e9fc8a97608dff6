import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entraService } from "../../sandbox/entra/service.ts";
import { loadScenario } from "../../sandbox/scenario/load.ts";
import { type Sandbox, startServer } from "../../sandbox/server/start-server.ts";

const clientId = "a2222222-0000-4000-8000-000000000001";
const secret = "abc8Q~a-secret-that-only-this-test-has";
const scopes = [
  "https://contoso.crm4.dynamics.com/.default",
  "https://graph.microsoft.com/.default",
  "https://fabrikam.crm4.dynamics.com/.default",
];

type Result = Readonly<Record<string, unknown>>;
let sandbox: Sandbox;
let folder: string;
let results: Readonly<Record<string, Result>>;

beforeAll(async () => {
  const world = loadScenario({
    extends: "contoso",
    applications: [
      {
        displayName: "Daemon",
        appId: clientId,
        secrets: [{ displayName: "production", value: secret, endDateTime: "2099-01-01T00:00:00Z" }],
      },
    ],
  });
  sandbox = await startServer(world, [entraService()]);
  folder = await mkdtemp(join(tmpdir(), "msal-node-"));
  const authority = join(folder, "ca.pem");
  await writeFile(authority, sandbox.caCertificate);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--import",
      new URL("../../sandbox/redirect.mjs", import.meta.url).href,
      fileURLToPath(new URL("./msal-node.client.mjs", import.meta.url)),
    ],
    {
      env: {
        PATH: process.env.PATH,
        SANDBOX_PORT: String(sandbox.port),
        NODE_EXTRA_CA_CERTS: authority,
        TENANT: world.tenant.id,
        CLIENT_ID: clientId,
        SECRET: secret,
        SCOPES: scopes.join(" "),
      },
    },
  );
  results = JSON.parse(stdout) as Record<string, Result>;
});

afterAll(async () => {
  await sandbox?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe("MSAL Node, unmodified", () => {
  it.each(scopes.slice(0, 2))("gets a token for %s by client credentials and caches it", (scope) => {
    expect(results[scope]).toMatchObject({
      claims: {
        aud: scope.replace("/.default", ""),
        appid: clientId,
        idtyp: "app",
        app_displayname: "Daemon",
      },
      fromCache: true,
      minutes: 60,
    });
  });

  it("understands the refusals", () => {
    expect(results.wrong).toMatchObject({ name: "ServerError", errorCode: "invalid_client" });
    expect(String(results.wrong?.message)).toContain("AADSTS7000215");
    expect(results[scopes[2] ?? ""]).toMatchObject({ errorCode: "invalid_resource" });
    expect(JSON.stringify(results)).not.toContain(secret);
  });

  it("asked the token endpoint only, without an Origin", () => {
    const asked = new Set(sandbox.requests.map(({ method, path, origin }) => `${method} ${path} ${origin}`));
    expect([...asked]).toEqual([`POST /${sandbox.world.tenant.id}/oauth2/v2.0/token false`]);
  });
});
