import { describe, expect, it } from "vitest";
import type { World } from "../../../../sandbox/world.ts";
import {
  type Answer,
  apiBase,
  applicationUserBody,
  column,
  createTestWorld,
  dataverseAs,
  organizationOf,
  png,
  refusalOf,
  roleOf,
  systemUserOf,
  textUsAppId,
} from "./support.ts";

/** One part of a batch: method, address, body, Content-ID. */
type Part = readonly [method: string, target: string, body?: unknown, id?: string];

const http = ([method, target, body, id]: Part): string =>
  [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    ...(id === undefined ? [] : [`Content-ID: ${id}`]),
    "",
    `${method} ${target} HTTP/1.1`,
    ...(body === undefined ? [] : ["Content-Type: application/json"]),
    "",
    body === undefined ? "" : JSON.stringify(body),
  ].join("\r\n");

const join = (parts: readonly string[], boundary: string): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;

const changeSet = (parts: readonly Part[]): string =>
  `Content-Type: multipart/mixed;boundary=changeset_1\r\n\r\n${join(parts.map(http), "changeset_1")}`;

const send = (world: World, parts: readonly string[], headers: Readonly<Record<string, string>> = {}) =>
  dataverseAs(world)("$batch", {
    method: "POST",
    body: join(parts, "batch_1"),
    headers: { "content-type": "multipart/mixed;boundary=batch_1", ...headers },
  });

const statuses = (answer: Answer): string[] =>
  [...answer.text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((found) => found[1] ?? "");

/** A change set that makes the application user with picture and roles. */
const creation = (world: World, roles: readonly string[]): string =>
  changeSet([
    [
      "POST",
      `${apiBase}systemusers`,
      applicationUserBody(world, { entityimage: png.toString("base64") }),
      "1",
    ],
    ...roles.map(
      (role, index): Part => [
        "POST",
        "$1/systemuserroles_association/$ref",
        { "@odata.id": `${apiBase}roles(${role})` },
        String(index + 2),
      ],
    ),
  ]);

const applicationUsers = (world: World) =>
  organizationOf(world).systemUsers.filter((user) => user.applicationid === textUsAppId);

describe("a batch", () => {
  it("answers its parts in turn, with relative and absolute addresses", async () => {
    const world = createTestWorld();
    const answer = await send(world, [
      http(["GET", "WhoAmI"]),
      http(["GET", "/api/data/v9.2/businessunits?$select=name&$top=1"]),
      http(["GET", `${apiBase}roles?$select=name&$filter=name%20eq%20'Basic%20User'&$top=1`]),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(statuses(answer)).toEqual(["200", "200", "200"]);
    expect(answer.text).toContain(`"UserId":"${systemUserOf(world, "admin").systemuserid}"`);
    expect(answer.text).toContain('"name":"contoso"');
    expect(answer.text).toContain('"name":"Basic User"');
  });

  it("makes a user with picture and roles in one change set, by Content-ID", async () => {
    const world = createTestWorld();
    const answer = await send(world, [
      creation(world, [roleOf(world, "Basic User"), roleOf(world, "Bot Author")]),
    ]);
    expect(answer.status).toBe(200);
    expect(statuses(answer)).toEqual(["204", "204", "204"]);
    expect(answer.text).toMatch(/Content-ID: 1[\s\S]*OData-EntityId: https:\/\/contoso\.crm4/);
    const rows = await dataverseAs(world)(
      `systemusers?$select=entityimageid&$expand=systemuserroles_association($select=name)&$filter=applicationid eq ${textUsAppId}`,
    );
    expect(rows.text).toContain('"name":"Bot Author"');
    expect(column(rows, "entityimageid")).toEqual([expect.any(String)]);
  });

  it("sees in a change set what it made, before replication does", async () => {
    const world = createTestWorld();
    world.replication.lag.systemuser = 60_000;
    const answer = await send(world, [creation(world, [roleOf(world, "Basic User")])]);
    expect(statuses(answer)).toEqual(["204", "204"]);
  });

  it("undoes a change set of which one part is refused, and stops there", async () => {
    const world = createTestWorld();
    const answer = await send(world, [
      creation(world, [roleOf(world, "Basic User"), roleOf(world, "Bot Author", "Contoso EMEA")]),
      http(["GET", "WhoAmI"]),
    ]);
    expect(answer.status).toBe(400);
    expect(statuses(answer)).toEqual(["400"]);
    expect(answer.text).toContain("0x80041409");
    expect(applicationUsers(world)).toEqual([]);
  });

  it("goes on after a refusal when asked to", async () => {
    const world = createTestWorld();
    const answer = await send(
      world,
      [creation(world, ["99999999-0000-4000-8000-000000000009"]), http(["GET", "WhoAmI"])],
      { prefer: "odata.continue-on-error" },
    );
    expect(answer.status).toBe(200);
    expect(statuses(answer)).toEqual(["404", "200"]);
    expect(applicationUsers(world)).toEqual([]);
  });

  it("may refuse roles for a user of the same change set, but not of the same batch", async () => {
    const world = createTestWorld();
    world.switches.applicationUserWithRolesInOneRequest = "refused";
    const role = roleOf(world, "Basic User");
    expect(statuses(await send(world, [creation(world, [role])]))).toEqual(["404"]);
    expect(applicationUsers(world)).toEqual([]);
    const apart = await send(world, [
      changeSet([["POST", `${apiBase}systemusers`, applicationUserBody(world), "1"]]),
      http(["POST", "$1/systemuserroles_association/$ref", { "@odata.id": `roles(${role})` }]),
    ]);
    expect(statuses(apart)).toEqual(["204", "204"]);
  });

  it("puts back what a change set took away", async () => {
    const world = createTestWorld();
    const basic = systemUserOf(world, "basic");
    const before = structuredClone(basic);
    const answer = await send(world, [
      changeSet([
        ["DELETE", `${apiBase}systemusers(${basic.systemuserid})`, undefined, "1"],
        ["DELETE", `${apiBase}systemusers(99999999-0000-4000-8000-000000000009)`, undefined, "2"],
      ]),
    ]);
    expect(statuses(answer)).toEqual(["404"]);
    expect(systemUserOf(world, "basic")).toEqual(before);
  });

  it.each([
    [
      "a reading change set",
      [changeSet([["GET", "WhoAmI", undefined, "1"]])],
      "A change set cannot contain GET requests.",
    ],
    ["an unknown reference", [http(["GET", "$7"])], "Resource not found for the segment '$7'."],
    ["an address elsewhere", [http(["GET", "/other"])], "is not below the Web API"],
    [
      "a part that is no request",
      ["Content-Type: application/http\r\n\r\nhello\r\n"],
      "invalid request line",
    ],
  ])("refuses %s", async (_, parts, message) => {
    const answer = await send(createTestWorld(), parts);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(message);
  });

  it("refuses a body that is no batch", async () => {
    const admin = dataverseAs(createTestWorld());
    const body = join([http(["GET", "WhoAmI"])], "batch_1");
    const multipart = { "content-type": "multipart/mixed;boundary=batch_1" };
    for (const request of [
      { body, headers: { "content-type": "application/json" } },
      { body: body.replaceAll("\r\n", "\n"), headers: multipart },
      { body: body.slice(0, -20), headers: multipart },
    ])
      expect(refusalOf(await admin("$batch", { method: "POST", ...request }))).toBe("400 0x80048d19");
    expect(refusalOf(await admin("$batch"))).toBe("400 0x80060888");
  });

  it("holds at most 1000 operations", async () => {
    const parts = Array.from({ length: 1001 }, () => http(["GET", "WhoAmI"]));
    const answer = await send(createTestWorld(), parts);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("must not exceed 1000");
  });
});
