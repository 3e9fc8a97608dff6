import { describe, expect, it } from "vitest";
import { readPreferences } from "../../../../sandbox/dataverse/odata/preferences.ts";

describe("the Prefer header", () => {
  it.each([
    [null, false, null],
    ["return=representation", true, null],
    ["Return = Representation , odata.maxpagesize=10", true, 10],
    ["odata.maxpagesize=9000", false, 5000],
    ["odata.maxpagesize=0", false, null],
    ["odata.maxpagesize=x", false, null],
    ['odata.include-annotations="a,b",return=representation', true, null],
    ["return=minimal", false, null],
  ])("%s", (header, representation, pageSize) => {
    expect(readPreferences(header)).toMatchObject({ representation, pageSize });
  });

  it.each([
    ["*", "Any.Thing", true],
    ["OData.Community.Display.V1.FormattedValue", "OData.Community.Display.V1.FormattedValue", true],
    ["Microsoft.Dynamics.CRM.*", "Microsoft.Dynamics.CRM.lookuplogicalname", true],
    ["Microsoft.Dynamics.CRM.*", "OData.Community.Display.V1.FormattedValue", false],
    ["a,Microsoft.Dynamics.CRM.lookuplogicalname", "Microsoft.Dynamics.CRM.lookuplogicalname", true],
  ])("annotates with %s: %s → %s", (pattern, name, expected) => {
    expect(readPreferences(`odata.include-annotations="${pattern}"`).annotates(name)).toBe(expected);
  });
});
