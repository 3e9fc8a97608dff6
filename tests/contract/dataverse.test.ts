import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { businessUnitColumnsNotAnswered } from "../../sandbox/dataverse/tables/businessunit.ts";
import type { Column } from "../../sandbox/dataverse/tables/columns.ts";
import { tableByLogicalName } from "../../sandbox/dataverse/tables/index.ts";
import { roleColumnsNotAnswered } from "../../sandbox/dataverse/tables/role-row.ts";
import { systemUserColumnsNotAnswered } from "../../sandbox/dataverse/tables/systemuser-columns.ts";
import { serviceProtection } from "../../sandbox/dataverse/throttling.ts";
import type { Switches, World } from "../../sandbox/world.ts";
import {
  type Answer,
  apiBase,
  applicationClaims,
  applicationUserBody,
  at,
  createTestWorld,
  dataverseAs,
  makeApplicationUser,
  organizationOf,
  otherAppId,
  personOf,
  png,
  roleOf,
  send,
  systemUserOf,
  textUsAppId,
  unitOf,
} from "../unit/sandbox/dataverse/support.ts";
import { type Allowed, differences, type Recording, spec } from "./dataverse-specs.ts";

interface PropertySchema {
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly "x-target"?: readonly string[];
  readonly "x-navigation"?: string;
}
interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, PropertySchema>> }>>;
}
const schema = spec<Schema>("dataverse/webapi-schema.json");

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(schema, "webapi");
function validator(name: string): ValidateFunction {
  const found = ajv.getSchema(`webapi#/$defs/${name}`);
  if (!found) throw new Error(`No definition ${name}.`);
  return found;
}
function expectValid(name: string, body: unknown): void {
  const validate = validator(name);
  validate(body);
  expect(validate.errors ?? []).toEqual([]);
}

describe("the columns of the sandbox's tables", () => {
  const typeOf = (name: string, property: PropertySchema): Column["type"] | null => {
    if (property["x-target"]) return "lookup";
    const types = [property.type ?? []].flat();
    if (types.includes("object")) return "managed";
    if (types.includes("integer")) return "integer";
    if (types.includes("number")) return "decimal";
    if (types.includes("boolean")) return "boolean";
    if (types.length === 0) return name === "entityimage" ? "image" : null;
    if (property.pattern?.startsWith("^[0-9a-fA-F]{8}")) return "guid";
    return property.pattern ? "datetime" : "string";
  };

  it.each(["systemuser", "role", "businessunit"])("are those of the schema: %s", (name) => {
    const table = tableByLogicalName(name);
    const properties = Object.entries(schema.$defs[name]?.properties ?? {}).filter(
      ([, property]) => property["x-navigation"] === undefined,
    );
    expect([...(table?.columns.keys() ?? [])].sort()).toEqual(properties.map(([one]) => one).sort());
    const writable = schema.$defs[`${name}.write`]?.properties ?? {};
    for (const [one, property] of properties) {
      const column = table?.columns.get(one);
      const expected = typeOf(one, property);
      if (expected) expect([one, column?.type]).toEqual([one, expected]);
      const target = column?.navigation ? `${column.navigation}@odata.bind` : one;
      expect([one, column?.writable]).toEqual([one, target in writable]);
      if (column?.type === "lookup") expect([one, [column.target]]).toEqual([one, property["x-target"]]);
    }
  });

  it("are left out of rows only where no recorded row of 2024 has them", () => {
    const recorded = [
      [systemUserColumnsNotAnswered, "systemuser.json"],
      [roleColumnsNotAnswered, "roles.list.json"],
      [businessUnitColumnsNotAnswered, "businessunit.json"],
    ] as const;
    for (const [names, file] of recorded) {
      const text = JSON.stringify(spec<Recording>(`dataverse/recorded/${file}`).response.body);
      for (const name of names) expect(text).not.toContain(`"${name}"`);
    }
  });
});

describe("answers", () => {
  let world: World;
  let admin: ReturnType<typeof dataverseAs>;
  let user: string;

  beforeAll(async () => {
    world = createTestWorld();
    admin = dataverseAs(world);
    user = await makeApplicationUser(world);
    await admin(`systemusers(${user})`, { method: "PATCH", body: { entityimage: png.toString("base64") } });
    await admin(`systemusers(${user})/systemuserroles_association/$ref`, {
      body: { "@odata.id": `${apiBase}roles(${roleOf(world, "Basic User")})` },
    });
  });

  it.each([
    ["WhoAmIResponse", "WhoAmI"],
    ["roles", "roles"],
    ["systemusers", "systemusers"],
    ["systemusers", "systemusers?$expand=systemuserroles_association&$count=true"],
    ["businessunits", "businessunits?$select=name,_parentbusinessunitid_value"],
  ])("validate against the schema %s: %s", async (definition, path) => {
    for (const prefer of ["", 'odata.include-annotations="*"', "odata.maxpagesize=1"]) {
      const answer = await admin(path, { headers: { prefer } });
      expect(answer.status).toBe(200);
      expectValid(definition, answer.json);
    }
  });

  it("validate as single rows", async () => {
    const path = `systemusers(${user})?$expand=systemuserroles_association`;
    expectValid("systemuser", (await admin(path)).json);
    expectValid("role", (await admin(`roles(${roleOf(world, "Bot Author")})`)).json);
    expectValid("businessunit", (await admin(`businessunits(${unitOf(world)})`)).json);
  });

  it("come from requests that validate as well", () => {
    expectValid("systemuser.write", applicationUserBody(world, { entityimage: png.toString("base64") }));
    expectValid("associate.request", { "@odata.id": `${apiBase}roles(${roleOf(world, "Bot Author")})` });
  });

  /** A recorded answer, the request that gets ours, and the differences that are allowed. */
  const recordings: readonly (readonly [file: string, path: () => string, allowed: readonly Allowed[]])[] = [
    ["whoami.json", () => "WhoAmI", []],
    ["roles.list.json", () => "roles", []],
    ["roles.filter.businessunit.json", () => `roles?$filter=_businessunitid_value eq ${unitOf(world)}`, []],
    ["businessunit.json", () => `businessunits(${unitOf(world)})`, []],
    [
      "systemuser.json",
      () =>
        `systemusers(${systemUserOf(world, "basic").systemuserid})?$expand=systemuserroles_association($select=roleid,name,ismanaged,_businessunitid_value)`,
      [{ path: "@odata.context", why: "its note says that the provider's authors removed it" }],
    ],
    [
      "systemusers.list.json",
      () =>
        `systemusers?$expand=systemuserroles_association($select=roleid,name,ismanaged,_businessunitid_value)&$filter=azureactivedirectoryobjectid eq ${personOf(world, "basic").id}`,
      [{ path: "@odata.context", why: "known-deviations.json" }],
    ],
    [
      "systemusers.tworoles.json",
      () =>
        `systemusers?$expand=systemuserroles_association($select=roleid,name,ismanaged,_businessunitid_value)&$filter=applicationid eq ${textUsAppId}`,
      [{ path: "@odata.context", why: "known-deviations.json" }],
    ],
  ];

  it.each(recordings)("have members and types of %s", async (file, path, allowed) => {
    const { fidelity, response } = spec<Recording>(`dataverse/recorded/${file}`);
    expect(fidelity).toBe("recorded");
    const answer = await admin(path());
    expect(answer.status).toBe(response.status);
    expect(differences(answer.json, response.body, allowed)).toEqual([]);
    const contextOf = (body: unknown) =>
      String((body as Record<string, unknown>)["@odata.context"]).replace(/^https:\/\/[^/]+/, "");
    if (!allowed.some((one) => one.path === "@odata.context"))
      expect(contextOf(answer.json)).toBe(contextOf(response.body));
  });

  it("to a creation that is to be answered have status and form of account.post", async () => {
    const { response } = spec<Recording>("dataverse/recorded/account.post.returnrepresentation.json");
    const answer = await admin("systemusers?$select=fullname,systemuserid", {
      headers: { prefer: "return=representation" },
      body: applicationUserBody(world, { applicationid: otherAppId }),
    });
    expect(answer.status).toBe(response.status);
    const renamed = JSON.parse(
      answer.text.replace('"fullname":', '"name":').replace('"systemuserid":', '"accountid":'),
    );
    expect(differences(renamed, response.body)).toEqual([]);
    expect(at(answer, "@odata.context")).toMatch(
      /\/\$metadata#systemusers\(fullname,systemuserid\)\/\$entity$/,
    );
  });

  it("leave no recorded Dataverse answer of the tables uncompared", () => {
    const index = spec<readonly { readonly file: string; readonly fidelity: string }[]>("INDEX.json");
    const notOurs: readonly Allowed[] = [
      { path: "entitydefinition.businessunit.attributes.json", why: "metadata; no client of ours reads it" },
      { path: "organizations.list.json", why: "the organizations table is not in the sandbox" },
    ];
    const compared = [
      ...recordings.map(([file]) => file),
      "account.post.returnrepresentation.json",
      ...notOurs.map((one) => one.path),
    ];
    const recorded = index
      .filter((one) => one.file.startsWith("dataverse/recorded/") && one.fidelity === "recorded")
      .map((one) => one.file.replace("dataverse/recorded/", ""));
    expect(recorded.sort()).toEqual(compared.sort());
  });
});

interface RefusalSpec {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: { readonly error: { readonly code: string; readonly message: string } } | null;
}

/** A documented text as a pattern: {placeholders}, counts ("roleCount=6") and "..." stand for anything. */
function pattern(text: string): RegExp {
  const quoted = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const open = quoted
    .replace(/\\\{[^}]*\\\}/g, ".+")
    .replace(/(\\\.){3}/g, ".*")
    .replace(/Count=\d+/g, "Count=\\d+");
  return new RegExp(`^${open}$`, "s");
}

const none = "99999999-0000-4000-8000-000000000009";
const withSwitches = (switches: Partial<Switches>): World => {
  const world = createTestWorld();
  Object.assign(world.switches, switches);
  return world;
};
const assign = async (world: World, reference: string): Promise<Answer> => {
  const user = await makeApplicationUser(world);
  return dataverseAs(world)(`systemusers(${user})/systemuserroles_association/$ref`, {
    body: { "@odata.id": reference },
  });
};
const create = (
  world: World,
  change: Readonly<Record<string, unknown>> = {},
  name = "admin",
): Promise<Answer> => dataverseAs(world, name)("systemusers", { body: applicationUserBody(world, change) });
const createTwice = async (world: World): Promise<Answer> => {
  await makeApplicationUser(world);
  return create(world);
};
const withState = (state: "AdminMode" | "Disabled"): World => {
  const world = createTestWorld();
  organizationOf(world).state = state;
  return world;
};
const patch = async (body: unknown): Promise<Answer> => {
  const world = createTestWorld();
  const user = await makeApplicationUser(world);
  return dataverseAs(world)(`systemusers(${user})`, { method: "PATCH", body });
};

/** How each refusal is met in the sandbox, by code. */
const refusals: Readonly<Record<string, () => Promise<Answer>>> = {
  "401": () => send(createTestWorld(), null, `${apiBase}WhoAmI`),
  "0x80072560": () => {
    const world = createTestWorld();
    return send(world, applicationClaims(world), `${apiBase}WhoAmI`);
  },
  "0x80040220": () => create(createTestWorld(), {}, "basic"),
  "0x80040217": () => assign(createTestWorld(), `roles(${none})`),
  "0x80060888": () => assign(withSwitches({ unknownRole: "0x80060888" }), `roles(${none})`),
  "0x8004f510": () => create(createTestWorld(), { applicationid: none }),
  "0x8004f511": () => createTwice(withSwitches({ duplicateApplicationUser: "0x8004f511" })),
  "0x80040237": () => createTwice(createTestWorld()),
  "0x80041409": () => {
    const world = createTestWorld();
    return assign(world, `roles(${roleOf(world, "Basic User", "Contoso EMEA")})`);
  },
  "0x80042f09": () => dataverseAs(createTestWorld(), "noroles")("WhoAmI"),
  "0x8004a113": () => dataverseAs(withState("AdminMode"), "basic")("WhoAmI"),
  "0x8004a104": () => dataverseAs(withState("Disabled"))("WhoAmI"),
  "0x80041d48": () => patch({ isdisabled: true }),
  "0x80041d4f": () => patch({ azureactivedirectoryobjectid: none }),
  "0x80040d40": () => patch({ accessmode: 0 }),
};

describe("refusals", () => {
  const entries = spec<{ readonly errors: readonly RefusalSpec[] }>("dataverse/errors.json").errors;
  /** Entries that are not compared here. */
  const otherwise: readonly Allowed[] = [
    { path: "0x80095ffc", why: "application access control of an environment is not in the sandbox" },
    { path: "0x80072322 | 0x80072321 | 0x80072326", why: "fault rules answer it; see the next test" },
    { path: "0x80040265", why: "an example of annotations; see the last test" },
  ];
  const codeOf = (entry: RefusalSpec): string => entry.body?.error.code ?? String(entry.status);
  const compared = entries.filter((entry) => !otherwise.some((one) => one.path === codeOf(entry)));

  it.each(compared.map((entry) => [codeOf(entry), entry] as const))(
    "are as documented: %s",
    async (code, entry) => {
      const answer = await refusals[code]?.();
      expect(answer?.status).toBe(entry.status);
      for (const [name, value] of Object.entries(entry.headers ?? {}))
        expect(answer?.headers[name]).toMatch(pattern(value.replace("{org}.crm11", "{org}.crm4")));
      if (!entry.body || !answer) {
        expect(answer?.text).toBe("");
        return;
      }
      expectValid("error", answer.json);
      expect(at(answer, "error/code")).toBe(entry.body.error.code);
      // One text is followed by a remark on its translation.
      const documented = entry.body.error.message.replace(/ \(English text.*$/, "");
      expect(at(answer, "error/message")).toMatch(pattern(documented));
    },
  );

  it("by service protection have the documented codes", () => {
    const bodies = Object.values(serviceProtection);
    for (const body of bodies) expectValid("error", body);
    const codes = otherwise[1]?.path.split(" | ").sort();
    expect(bodies.map((body) => body.error.code).sort()).toEqual(codes);
  });

  it("carry details on request, named as in Microsoft's example", async () => {
    const example = entries.find((entry) => codeOf(entry) === "0x80040265");
    const answer = await dataverseAs(createTestWorld())("roles?$select=Foo", {
      headers: { prefer: 'odata.include-annotations="*"' },
    });
    expectValid("error", answer.json);
    const names = Object.keys(at(answer, "error") as object);
    const documented = Object.keys(example?.body?.error ?? {});
    // The trace is on only where an administrator switched it on.
    expect(names.sort()).toEqual(documented.filter((name) => !name.endsWith("TraceText")).sort());
  });
});
