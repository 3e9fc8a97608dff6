import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";

const host = "contoso.crm4.dynamics.com";
const appId = "22222222-0000-4000-8000-000000000002";
const secret = "a-secret-that-only-this-test-knows";
const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}
type Row = Readonly<Record<string, unknown>>;
interface Results {
  readonly whoAmI: Row;
  readonly units: { readonly value: readonly Row[] };
  readonly roles: { readonly value: readonly Row[] };
  readonly created: string;
  readonly duplicate: Refusal;
  readonly updated: Row;
  readonly missing: Refusal;
  readonly row: Row;
  readonly byKey: Row;
  readonly batch: readonly unknown[];
  readonly application: { readonly whoAmI: Row; readonly accounts: Row; readonly creation: Refusal };
  readonly unknown: Refusal;
  readonly deleted: Row;
}

let sandbox: Sandbox;
let folder: string;
let results: Results;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dynamics-web-api-"));
  const authority = join(folder, "ca.pem");
  const secrets = [{ displayName: "production", value: secret, endDateTime: "2036-01-01T00:00:00Z" }];
  sandbox = await startSandbox({
    scenario: { extends: "contoso", applications: [{ displayName: "TextUs", appId, secrets }] },
    caFile: authority,
  });
  const { world } = sandbox;
  const admin = world.tenant.users.find((user) => user.userPrincipalName === "admin@contoso.com");
  const token = await world.tokens.sign({
    aud: `https://${host}`,
    tid: world.tenant.id,
    oid: admin?.id,
    appid: "33333333-0000-4000-8000-000000000003",
    idtyp: "user",
    scp: "user_impersonation",
    exp: Math.floor(world.clock.now() / 1000) + 600,
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--import",
      pathToFileURL(pathOf("../../sandbox/redirect.mjs")).href,
      pathOf("dynamics-web-api.client.mjs"),
    ],
    {
      env: {
        PATH: process.env.PATH ?? "",
        NODE_EXTRA_CA_CERTS: authority,
        SANDBOX_PORT: String(sandbox.port),
        SERVER: `https://${host}`,
        TOKEN: token,
        APP_ID: appId,
        SECRET: secret,
        TENANT: world.tenant.id,
        OBJECT_ID: world.tenant.servicePrincipals.find((one) => one.appId === appId)?.id ?? "",
      },
    },
  );
  results = JSON.parse(stdout) as Results;
});

afterAll(async () => {
  await sandbox?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe("DynamicsWebApi, unmodified, against the sandbox", () => {
  it("asks who it is", () => {
    const [organization] = sandbox.world.tenant.organizations;
    const admin = organization?.systemUsers.find((user) => user.domainname === "admin@contoso.com");
    expect(results.whoAmI).toMatchObject({
      OrganizationId: organization?.id,
      UserId: admin?.systemuserid,
      BusinessUnitId: admin?.businessunitid,
    });
  });

  it("reads lists: filtered, counted, page by page, annotated", () => {
    expect(results.units.value).toMatchObject([{ name: "contoso" }]);
    expect(results.units).toMatchObject({ oDataCount: 1 });
    const organization = sandbox.world.tenant.organizations[0];
    const inRoot = organization?.roles.filter(
      (role) => role.businessunitid === organization.businessUnits[0]?.businessunitid,
    );
    expect(inRoot?.length).toBeGreaterThan(4);
    expect(results.roles.value).toHaveLength(inRoot?.length ?? 0);
    expect(results.roles.value[0]).toMatchObject({
      "_businessunitid_value@OData.Community.Display.V1.FormattedValue": "contoso",
      _businessunitid_value_Formatted: "contoso",
    });
  });

  it("makes an application user and learns its id from the address", () => {
    expect(results.created).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(results.byKey.systemuserid).toBe(results.created);
    expect(results.duplicate).toMatchObject({
      status: 412,
      code: "0x80040237",
      message: "A record with matching key values already exists.",
    });
  });

  it("associates and disassociates roles", () => {
    expect(results.row).toMatchObject({
      fullname: "# TextUs",
      accessmode_Formatted: "Non-interactive",
      systemuserroles_association: [{ name: "Basic User" }],
    });
  });

  it("updates what is there and nothing else", () => {
    expect(results.updated).toMatchObject({ jobtitle: "Integration", fullname: "# TextUs" });
    expect(results.missing).toMatchObject({ status: 404, code: "0x80040217" });
  });

  it("sends a batch", () => {
    expect(results.batch).toHaveLength(2);
    expect(results.batch[0]).toMatchObject({ value: [{ name: "Fourth Coffee" }] });
    const user = sandbox.world.tenant.organizations[0]?.systemUsers.find(
      (one) => one.applicationid === appId,
    );
    expect(user?._columns).toMatchObject({ jobtitle: "Batch" });
  });

  it("understands refusals, and deletes", () => {
    expect(results.unknown).toMatchObject({ status: 400, code: "0x80060888" });
    expect(results.deleted.deletedstate).toBe(1);
  });

  it("works for the application too, as far as its roles allow", () => {
    const { whoAmI, accounts, creation } = results.application;
    expect(whoAmI.UserId).toBe(results.created);
    expect(accounts).toMatchObject({ value: [{ name: "Fourth Coffee" }] });
    expect(creation).toMatchObject({ status: 403, code: "0x80040220" });
  });

  it("reached nothing but the sandbox", () => {
    expect(sandbox.requests.length).toBeGreaterThan(15);
    const services = new Set(sandbox.requests.map((request) => request.service));
    expect(services).toEqual(new Set(["dataverse", "entra"]));
  });
});
