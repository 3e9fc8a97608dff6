import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataverseError } from "../../../../sandbox/dataverse/errors.ts";
import type { Condition, Operand } from "../../../../sandbox/dataverse/odata/filter/ast.ts";
import { compileFilter } from "../../../../sandbox/dataverse/odata/filter/compile.ts";
import { FilterSyntaxError } from "../../../../sandbox/dataverse/odata/filter/lexer.ts";
import { parseFilter } from "../../../../sandbox/dataverse/odata/filter/parser.ts";
import { createStore } from "../../../../sandbox/dataverse/session.ts";
import { businessUnitTable } from "../../../../sandbox/dataverse/tables/businessunit.ts";
import { roleTable } from "../../../../sandbox/dataverse/tables/role.ts";
import { systemUserTable } from "../../../../sandbox/dataverse/tables/systemuser.ts";
import type { Table } from "../../../../sandbox/dataverse/tables/table.ts";
import { createTestWorld, organizationOf, personOf, roleOf, unitOf } from "./support.ts";

const world = createTestWorld();
const store = createStore(world, organizationOf(world), new Set());

function names(table: Table, filter: string, aliases?: ReadonlyMap<string, string>): unknown[] {
  const test = compileFilter(parseFilter(filter, aliases), table);
  return table
    .rows(store)
    .filter((row) => test(row, store))
    .map((row) => row[table.primaryName]);
}

const root = unitOf(world);
const allNames = ["Adele Admin", "Bea Basic", "Noah Noroles", "Ulla Unlicensed", "Dora Disabled"];

describe("a filter", () => {
  it.each([
    [`azureactivedirectoryobjectid eq ${personOf(world, "basic").id}`, ["Bea Basic"]],
    [`azureactivedirectoryobjectid eq ${personOf(world, "basic").id.toUpperCase()}`, ["Bea Basic"]],
    ["fullname eq 'bea BASIC'", ["Bea Basic"]],
    ["fullname eq 'Bea Basic  '", ["Bea Basic"]],
    ["contains(fullname,'DELE')", ["Adele Admin"]],
    ["startswith(fullname,'no')", ["Noah Noroles"]],
    ["endswith(fullname,'SIC')", ["Bea Basic"]],
    ["isdisabled eq true", ["Dora Disabled"]],
    ["isdisabled", ["Dora Disabled"]],
    ["accessmode gt 0", ["Ulla Unlicensed"]],
    ["accessmode ge 0 and accessmode lt 1 and startswith(fullname,'b')", ["Bea Basic"]],
    ["fullname eq 'Bea Basic' or fullname eq 'Adele Admin'", ["Adele Admin", "Bea Basic"]],
    // "and" binds closer than "or"
    ["accessmode eq 1 or isdisabled eq true and fullname eq 'x'", ["Ulla Unlicensed"]],
    ["(accessmode eq 1 or isdisabled eq true) and fullname eq 'x'", []],
    ["not (accessmode eq 0)", ["Ulla Unlicensed"]],
    ["not isdisabled and not contains(fullname,'a')", []],
    ["applicationid ne null", []],
    ["applicationid eq null", allNames],
    // A null is not equal to anything, so it is "not equal".
    ["applicationid ne 11111111-aaaa-4000-8000-000000000001", allNames],
    ["contains(jobtitle,'x')", []],
    ["createdon gt 2020-01-01T00:00:00Z and createdon le 2030-01-01", allNames],
    ["businessunitid/name eq 'CONTOSO' and accessmode eq 1", ["Ulla Unlicensed"]],
    ["systemuserroles_association/any(r:r/name eq 'basic user')", ["Bea Basic", "Dora Disabled"]],
    ["not systemuserroles_association/any()", ["Noah Noroles"]],
    [
      "systemuserroles_association/all(r:r/name eq 'Basic User')",
      ["Bea Basic", "Noah Noroles", "Dora Disabled"],
    ],
    [
      "Microsoft.Dynamics.CRM.In(PropertyName='fullname',PropertyValues=['bea basic','nobody'])",
      ["Bea Basic"],
    ],
    ['Microsoft.Dynamics.CRM.In(PropertyName="accessmode",PropertyValues=["1"])', ["Ulla Unlicensed"]],
    ["Microsoft.Dynamics.CRM.NotIn(PropertyName='accessmode',PropertyValues=['0'])", ["Ulla Unlicensed"]],
  ])("of users: %s", (filter, expected) => {
    expect(names(systemUserTable, filter)).toEqual(expected);
  });

  it.each([
    ["name eq 'Sales, Enterprise app access'", ["Sales, Enterprise app access"]],
    ["name eq 'cafe STAFF'", ["Café staff"]],
    [`roleid eq ${roleOf(world, "Bot Author")}`, ["Bot Author"]],
    ["roletemplateid eq 236750cd-45ae-4939-ab12-b24b920ced93", ["Basic User"]],
    ["_roletemplateid_value ne null and _parentroleid_value eq null", ["System Administrator", "Basic User"]],
  ])("of roles of the root: %s", (filter, expected) => {
    expect(names(roleTable, `_businessunitid_value eq ${root} and (${filter})`)).toEqual(expected);
  });

  it("knows a lookup by column and by navigation property", () => {
    for (const filter of [
      "parentbusinessunitid eq null",
      "_parentbusinessunitid_value eq null",
      "not (_parentbusinessunitid_value ne null)",
      `businessunitid eq ${root}`,
    ])
      expect(names(businessUnitTable, filter)).toEqual(["contoso"]);
    expect(names(businessUnitTable, `parentbusinessunitid/businessunitid eq ${root}`)).toEqual([
      "Contoso EMEA",
      "O'Brien's",
    ]);
  });

  it("takes doubled quotes and parameter aliases", () => {
    expect(names(businessUnitTable, "name eq 'O''Brien''s'")).toEqual(["O'Brien's"]);
    const aliases = new Map([
      ["@n", "'name'"],
      ["@v", "['contoso','O''Brien''s']"],
      ["@one", "'contoso'"],
    ]);
    expect(names(businessUnitTable, "name eq @one", aliases)).toEqual(["contoso"]);
    expect(
      names(
        businessUnitTable,
        "Microsoft.Dynamics.CRM.In(PropertyName=@n,PropertyValues=@v) and isdisabled eq false",
        aliases,
      ),
    ).toEqual(["contoso", "O'Brien's"]);
  });

  it.each([
    "name eq 'x",
    "name eq",
    "eq 'x'",
    "name = 'x'",
    "(name eq 'x'",
    "name eq 'x')",
    "name eq 'x' and",
    "length(name) eq 3",
    "name in ('x')",
    "Microsoft.Dynamics.CRM.In(PropertyName='name')",
    "name eq @missing",
    "",
  ])("is refused when it is not well formed: %s", (filter) => {
    expect(() => parseFilter(filter)).toThrow(FilterSyntaxError);
  });

  it.each([
    ["Name eq 'x'", "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.role'."],
    ["foo/bar eq 'x'", "Could not find a property named 'foo' on type 'Microsoft.Dynamics.CRM.role'."],
    [
      "businessunitid/foo eq 'x'",
      "Could not find a property named 'foo' on type 'Microsoft.Dynamics.CRM.businessunit'.",
    ],
    [`roleid eq '${root}'`, "Found operand types 'Edm.Guid' and 'Edm.String' for operator kind 'Equal'."],
    [`name ne ${root}`, "Found operand types 'Edm.String' and 'Edm.Guid' for operator kind 'NotEqual'."],
    ["ismanaged eq 1", "Found operand types 'Edm.Boolean' and 'Edm.Int32'"],
    ["contains(roleid,'x')", "No function signature for the function with name 'contains'"],
  ])("is refused for a role when it does not fit the table: %s", (filter, message) => {
    const parsed = parseFilter(filter);
    expect(() => compileFilter(parsed, roleTable)).toThrow(
      expect.objectContaining({ name: "DataverseError", status: 400, code: "0x80060888" }),
    );
    expect(() => compileFilter(parsed, roleTable)).toThrow(message);
    expect(() => compileFilter(parsed, roleTable)).toThrow(DataverseError);
  });

  it("is read back as it was meant, whatever its nesting", () => {
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { depthSize: "small" },
        comparison,
        fc.record({
          kind: fc.constantFrom<"and" | "or">("and", "or"),
          left: tie("condition"),
          right: tie("condition"),
        }),
        fc.record({ kind: fc.constant<"not">("not"), operand: tie("condition") }),
      ),
    }));
    fc.assert(
      fc.property(condition, (original) => {
        expect(parseFilter(print(original))).toEqual(original);
      }),
    );
  });
});

const literal: fc.Arbitrary<Operand> = fc
  .oneof(
    fc.string().map((value) => ({ type: "string" as const, value })),
    fc.integer({ min: -1000, max: 1000 }).map((value) => ({ type: "number" as const, value })),
    fc.uuid().map((value) => ({ type: "guid" as const, value })),
    fc.boolean().map((value) => ({ type: "boolean" as const, value })),
    fc.constant({ type: "null" as const, value: null }),
  )
  .map((value) => ({ kind: "literal", literal: value }));
const member: fc.Arbitrary<Operand> = fc
  .array(fc.constantFrom("name", "_x_value", "businessunitid"), { minLength: 1, maxLength: 3 })
  .map((path) => ({ kind: "member", path }));
const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant<"compare">("compare"),
    operator: fc.constantFrom("eq" as const, "ne" as const, "gt" as const, "le" as const),
    left: member,
    right: literal,
  }),
  fc.record({
    kind: fc.constant<"text">("text"),
    name: fc.constantFrom("contains" as const, "startswith" as const, "endswith" as const),
    of: member,
    part: literal,
  }),
);

function print(condition: Condition): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return `(${print(condition.left)}) ${condition.kind} (${print(condition.right)})`;
    case "not":
      return `not (${print(condition.operand)})`;
    case "compare":
      return `${operand(condition.left)} ${condition.operator} ${operand(condition.right)}`;
    case "text":
      return `${condition.name}(${operand(condition.of)}, ${operand(condition.part)})`;
    default:
      throw new Error(`not printed: ${condition.kind}`);
  }
}

function operand(value: Operand): string {
  if (value.kind === "member") return value.path.join("/");
  const { type } = value.literal;
  return type === "string" ? `'${value.literal.value.replaceAll("'", "''")}'` : String(value.literal.value);
}
