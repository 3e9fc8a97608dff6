import { describe, expect, it } from "vitest";
import { bapApiVersions } from "../../sandbox/power-platform/bap/api-versions.ts";
import { powerPlatformService } from "../../sandbox/power-platform/service.ts";
import { loadScenario } from "../../sandbox/scenario/load.ts";
import { scenarioNames } from "../../sandbox/scenario/read.ts";
import type { World } from "../../sandbox/world.ts";
import {
  type Answer,
  applicationClaims,
  at,
  createTestWorld,
  organizationOf,
  personClaims,
  type Request,
  send,
  textUsAppId,
} from "../unit/sandbox/dataverse/support.ts";
import { type Allowed, differences, type Recording, shapeOf, spec } from "./dataverse-specs.ts";

interface EnvironmentShape {
  readonly total: number;
  readonly members: Readonly<Record<string, { readonly types: readonly string[]; readonly in: number }>>;
}
const shape = spec<EnvironmentShape>("powerplatform/bap-environment.shape.json");

interface Endpoints {
  readonly apiVersionsAcceptedByBap: readonly string[];
  readonly calls: readonly {
    readonly method: string;
    readonly url: string;
    readonly body?: unknown;
    readonly accepted?: readonly number[];
  }[];
  readonly errors: readonly {
    readonly status: number;
    readonly code?: string;
    readonly message?: string;
    readonly messageContains?: string;
  }[];
}
const endpoints = spec<Endpoints>("powerplatform/endpoints.json");

const root = "https://api.bap.microsoft.com/providers/Microsoft.BusinessAppPlatform/";
const version = "api-version=2023-06-01";
const audience = "https://service.powerapps.com/";
const asAdmin = (world: World, url: string, request: Request = {}): Promise<Answer> =>
  send(world, personClaims(world, "admin", { aud: audience, scp: "User" }), url, request);

/** Members that no recorded environment has, or has with another type. */
function foreign(environment: unknown): string[] {
  return [...shapeOf(environment)].flatMap(([path, types]) => {
    const known = shape.members[path];
    if (!known) return [`${path}: not in the recorded shape`];
    const wrong = [...types].filter((type) => !known.types.includes(type));
    return wrong.map((type) => `${path}: ${type}, recorded ${known.types.join("|")}`);
  });
}

describe("an environment", () => {
  const everywhere = Object.entries(shape.members)
    .filter(([, member]) => member.in === shape.total)
    .map(([path]) => path);

  /** The test world, and every scenario that comes with the sandbox. */
  const worlds: readonly (readonly [string, () => World])[] = [
    ["(test world)", () => createTestWorld()],
    ...scenarioNames().map(
      (name) =>
        [
          name,
          () => {
            const { tokens } = createTestWorld();
            return { ...loadScenario(name), tokens };
          },
        ] as const,
    ),
  ];

  it.each(worlds)("has no member that is not recorded, and all that always are: %s", async (_, make) => {
    const world = make();
    const person = world.tenant.users.find((user) => user.directoryRoles.length > 0) ?? world.tenant.users[0];
    const claims = {
      idtyp: "user" as const,
      oid: person?.id ?? "",
      appid: textUsAppId,
      aud: audience,
      scp: "User",
    };
    for (const path of [`scopes/admin/environments?${version}`, `environments?${version}`]) {
      const answer = await send(world, claims, root + path);
      const rows = at(answer, "value");
      if (answer.status === 403) continue;
      expect(Array.isArray(rows)).toBe(true);
      for (const environment of rows as unknown[]) {
        expect(foreign(environment)).toEqual([]);
        const paths = shapeOf(environment);
        expect(everywhere.filter((one) => !paths.has(one))).toEqual([]);
      }
    }
  });

  it("keeps that shape in admin mode, when disabled, and read alone", async () => {
    const world = createTestWorld();
    for (const state of ["AdminMode", "Disabled"] as const) {
      organizationOf(world).state = state;
      const name = world.tenant.environments[0]?.name;
      const answer = await asAdmin(world, `${root}scopes/admin/environments/${name}?${version}`);
      expect(answer.status).toBe(200);
      expect(foreign(answer.json)).toEqual([]);
    }
  });

  it("differs from the recorded ones only in what an environment may lack", async () => {
    const world = createTestWorld();
    const recording = spec<Recording>("powerplatform/recorded/bap.environment.dataverse.json");
    const name = world.tenant.environments[0]?.name;
    const answer = await asAdmin(world, `${root}scopes/admin/environments/${name}?${version}`);
    expect(answer.status).toBe(recording.response.status);
    const optional: readonly Allowed[] = [
      ["properties.billingPolicy", "only with a billing policy"],
      ["properties.capacity", "only with $expand=properties.capacity"],
      ["properties.addons", "only with $expand=properties.capacity"],
      ["properties.createdBy.email", "made by SYSTEM, as in bap.environments.list.json"],
      ["properties.createdBy.tenantId", "made by SYSTEM"],
      ["properties.createdBy.userPrincipalName", "made by SYSTEM"],
      ["properties.lifecycleOperationsEnforcement.allowedOperations[].reason", "not with every operation"],
    ].map(([path = "", why = ""]) => ({ path, why }));
    const left = differences(answer.json, recording.response.body).filter(
      (line) =>
        !optional.some(
          ({ path }) =>
            line.startsWith(`${path}:`) || line.startsWith(`${path}.`) || line.startsWith(`${path}[`),
        ),
    );
    expect(left).toEqual([]);
  });
});

describe("a list of environments", () => {
  it.each([
    "bap.environments.list.json",
    "bap.environments.list2.json",
    "bap.environments.list.admin.m365.json",
  ])("has the envelope of %s", async (file) => {
    const { request, response } = spec<Recording>(`powerplatform/recorded/${file}`);
    const answer = await asAdmin(createTestWorld(), request.url);
    expect(answer.status).toBe(response.status);
    expect(Object.keys(answer.json as object)).toEqual(Object.keys(response.body as object));
    const rowOf = (body: unknown) => (body as { value: readonly object[] }).value[0] ?? {};
    expect(Object.keys(rowOf(answer.json)).sort()).toEqual(Object.keys(rowOf(response.body)).sort());
  });

  it("takes the api-versions that the service names, and no others", async () => {
    expect(bapApiVersions).toEqual(endpoints.apiVersionsAcceptedByBap);
    const world = createTestWorld();
    for (const one of endpoints.apiVersionsAcceptedByBap)
      expect((await asAdmin(world, `${root}environments?api-version=${one}`)).status).toBe(200);
    expect((await asAdmin(world, `${root}environments?api-version=2020-10-02`)).status).toBe(400);
  });
});

describe("refusals", () => {
  it("of an unknown environment are the recorded ones", async () => {
    const { request, response } = spec<Recording>("powerplatform/recorded/bap.environment.notfound.json");
    const answer = await asAdmin(createTestWorld(), request.url);
    expect(answer.status).toBe(response.status);
    expect(answer.json).toEqual(response.body);
  });

  it("that are listed are met, or are of operations that the sandbox does not have", async () => {
    const world = createTestWorld();
    const environments = "scopes/admin/environments";
    const met: Readonly<Record<string, Answer>> = {
      EnvironmentNotFound: await asAdmin(
        world,
        `${root}${environments}/{name}?${version}`.replace("{name}", "nowhere"),
      ),
      "does not have permission to access the path": await send(
        world,
        applicationClaims(world, textUsAppId, { aud: audience }),
        `${root}${environments}?${version}`,
      ),
    };
    const elsewhere: readonly Allowed[] = [
      { path: "OperationNotStartable", why: "lifecycle operations are not in the sandbox" },
      { path: "InsufficientCapacity_StorageDriven", why: "nor is making environments" },
      { path: "ServiceToServiceEnvironmentNotFound", why: "nor are connections" },
    ];
    for (const error of endpoints.errors) {
      const key = error.code ?? error.messageContains ?? "";
      if (elsewhere.some((one) => one.path === key)) continue;
      const answer = met[key];
      expect([key, answer?.status]).toEqual([key, error.status]);
      if (error.code) expect(at(answer as Answer, "error/code")).toBe(error.code);
      const text = String(at(answer as Answer, "error/message"));
      expect(text).toContain(error.messageContains ?? error.message?.replace("{name}", "nowhere"));
      const envelope = Object.keys(at(answer as Answer, "error") as object);
      expect(["code", "message", "detailUrlType"]).toEqual(expect.arrayContaining(envelope));
    }
  });
});

describe("the calls that real clients make", () => {
  /** Calls of endpoints.json outside the sandbox's Power Platform, by a part of their address. */
  const elsewhere: readonly Allowed[] = [
    { path: "/addUser?", why: "people are elevated, not added" },
    { path: "oleAssignments?", why: "environments without Dataverse" },
    { path: "/tenant?", why: "not read by the product" },
    { path: "/authorization/", why: "role-based access, not used" },
    { path: ".environment.api.powerplatform.com", why: "connections, not used" },
  ];
  const calls = endpoints.calls.filter((call) => !elsewhere.some((one) => call.url.includes(one.path)));

  it("are those that are expected here", () => {
    expect(calls.length).toBeGreaterThanOrEqual(7);
  });

  it.each(calls.map((call) => [call.method, call.url, call] as const))(
    "are answered: %s %s",
    async (_, __, call) => {
      const world = createTestWorld();
      const url = call.url
        .replace("{name}", String(world.tenant.environments[0]?.name))
        .replace("{appId}", textUsAppId);
      const body = call.body && JSON.parse(JSON.stringify(call.body).replace("{appId}", textUsAppId));
      const { hostname, origin } = new URL(url);
      expect(powerPlatformService().owns(hostname, world)).toBe(true);
      const isBap = hostname === "api.bap.microsoft.com";
      const claims = personClaims(world, "admin", isBap ? { aud: audience, scp: "User" } : { aud: origin });
      const answer = await send(world, claims, url, {
        method: call.method,
        ...(body === undefined ? {} : { body }),
      });
      expect(call.accepted ?? [200]).toContain(answer.status);
    },
  );
});
