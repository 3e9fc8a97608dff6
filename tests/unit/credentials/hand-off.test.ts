import { parseEnv } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asEnvironment, asJson, formatForHandOff, idsForHandOff } from "../../../src/credentials/hand-off.ts";

const credentials = {
  dynamicsUrl: "https://contoso.crm4.dynamics.com",
  tenantId: "1b2c5a9e-3a44-4f0b-8a52-7f2f3f5c9d10",
  clientId: "9f8e7d6c-5b4a-4392-8170-a1b2c3d4e5f6",
  clientSecret: "Xy78Q~not.a-Real_Secret",
};

describe("what is handed off", () => {
  it("has the four values in the procedure's order, a labelled line each", () => {
    expect(formatForHandOff(credentials).split("\n")).toEqual([
      "Dynamics URL: https://contoso.crm4.dynamics.com",
      "Tenant ID: 1b2c5a9e-3a44-4f0b-8a52-7f2f3f5c9d10",
      "Client ID: 9f8e7d6c-5b4a-4392-8170-a1b2c3d4e5f6",
      "Client Secret: Xy78Q~not.a-Real_Secret",
    ]);
  });

  it("is the three ids without the secret where that is wanted", () => {
    expect(idsForHandOff(credentials)).toBe(formatForHandOff(credentials).split("\n").slice(0, 3).join("\n"));
    expect(idsForHandOff(credentials)).not.toContain(credentials.clientSecret);
  });

  it("is read back from JSON as it was, in the same order", () => {
    expect(JSON.parse(asJson(credentials))).toEqual(credentials);
    expect(Object.keys(JSON.parse(asJson(credentials)) as object)).toEqual(Object.keys(credentials));
  });

  it("is read back from .env lines by Node's own reader, whatever printable characters a secret has", () => {
    // Entra's secrets have letters, digits and - _ . ~; one of another origin may have any but all three quotes.
    const secret = fc
      .string({
        unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
        minLength: 1,
      })
      .filter((one) => !["'", '"', "`"].every((quote) => one.includes(quote)));
    fc.assert(
      fc.property(secret, (clientSecret) => {
        expect(parseEnv(asEnvironment({ ...credentials, clientSecret }))).toEqual({
          DYNAMICS_URL: credentials.dynamicsUrl,
          TENANT_ID: credentials.tenantId,
          CLIENT_ID: credentials.clientId,
          CLIENT_SECRET: clientSecret,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("has no quotes in .env lines around what needs none", () => {
    expect(asEnvironment(credentials)).not.toMatch(/['"`]/);
  });
});
