import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCredentials, checkId } from "../../../src/credentials/check.ts";
import { checkClientSecret } from "../../../src/credentials/client-secret.ts";
import { checkDynamicsUrl } from "../../../src/credentials/dynamics-url.ts";
import { formatForHandOff } from "../../../src/credentials/hand-off.ts";
import { cloudOfOrganization } from "../../../src/microsoft/addresses.ts";

const tenantId = "aaaaaaaa-1111-4222-8333-444444444444";
const clientId = "bbbbbbbb-1111-4222-8333-444444444444";
const clientSecret = "Abc8Q~0123456789012345678901234567890123";
const good = { dynamicsUrl: "https://contoso.crm4.dynamics.com", tenantId, clientId, clientSecret };

describe("Dynamics URL", () => {
  it.each([
    ["https://contoso.crm4.dynamics.com", "https://contoso.crm4.dynamics.com"],
    ["https://contoso.crm4.dynamics.com/", "https://contoso.crm4.dynamics.com"],
    ["  HTTPS://Contoso.CRM.Dynamics.com/ ", "https://contoso.crm.dynamics.com"],
    ["contoso.crm17.dynamics.com", "https://contoso.crm17.dynamics.com"],
    ["https://contoso.crm9.dynamics.com", "https://contoso.crm9.dynamics.com"],
    ["https://contoso.crm.microsoftdynamics.us", "https://contoso.crm.microsoftdynamics.us"],
    ["https://contoso.crm.appsplatform.us", "https://contoso.crm.appsplatform.us"],
    ["https://contoso.crm.dynamics.cn", "https://contoso.crm.dynamics.cn"],
  ])("takes %j as %j", (typed, value) => {
    expect(checkDynamicsUrl(typed)).toEqual({ value, findings: [] });
  });

  const org = "https://contoso.crm4.dynamics.com";
  it.each([
    ["", "missing", undefined],
    ["   ", "missing", undefined],
    ["https://", "url-malformed", undefined],
    ["our dynamics", "url-malformed", undefined],
    ["http://contoso.crm4.dynamics.com", "url-not-https", org],
    ["https://contoso.crm4.dynamics.com/main.aspx?appid=1", "url-has-more", org],
    ["https://contoso.crm4.dynamics.com/#x", "url-has-more", org],
    ["https://contoso.crm4.dynamics.com:8443", "url-has-more", org],
    ["https://user:pw@contoso.crm4.dynamics.com", "url-has-more", org],
    ["https://contoso.api.crm4.dynamics.com", "url-has-more", org],
    ["https://crm4.dynamics.com", "url-not-dynamics", undefined],
    ["https://contoso.dynamics.com", "url-not-dynamics", undefined],
    ["https://contoso.crm4.dynamics.com.evil.example", "url-not-dynamics", undefined],
    ["https://make.powerapps.com", "url-not-dynamics", undefined],
    ["https://-x.crm.dynamics.com", "url-not-dynamics", undefined],
  ])("refuses %j: %s", (typed, code, suggestion) => {
    expect(checkDynamicsUrl(typed)).toEqual({
      value: null,
      findings: [
        {
          field: "dynamicsUrl",
          severity: "error",
          code,
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ],
    });
  });

  it("knows the same hosts as the table of clouds", () => {
    const host = fc.constantFrom(
      ...["crm", "crm2", "crm9", "crm19", "crm999", "crm1000", "crmx"].flatMap((crm) =>
        ["dynamics.com", "dynamics.cn", "microsoftdynamics.us", "appsplatform.us", "dynamics.us"].map(
          (domain) => `https://contoso.${crm}.${domain}`,
        ),
      ),
    );
    fc.assert(
      fc.property(host, (url) => {
        expect(checkDynamicsUrl(url).value !== null).toBe(cloudOfOrganization(url) !== null);
      }),
      { numRuns: 200 },
    );
  });
});

describe("ids", () => {
  it.each([tenantId, tenantId.toUpperCase(), ` ${tenantId}\n`, `{${tenantId}}`])("takes %j", (typed) => {
    expect(checkId("tenantId", typed)).toEqual({ value: tenantId, findings: [] });
  });

  it.each([
    ["", "missing"],
    ["contoso.onmicrosoft.com", "not-a-guid"],
    [tenantId.replaceAll("-", ""), "not-a-guid"],
    [`${tenantId}0`, "not-a-guid"],
    ["00000000-0000-0000-0000-000000000000", "guid-empty"],
  ])("refuses %j: %s", (typed, code) => {
    expect(checkId("clientId", typed)).toEqual({
      value: null,
      findings: [{ field: "clientId", severity: "error", code }],
    });
  });
});

describe("client secret (secrets-19)", () => {
  it.each([
    ["40 characters, version 8", clientSecret, "current"],
    ["37 characters, version 7", `-~.7Q~${"a".repeat(31)}`, "current"],
    ["surrounded by blanks", `  ${clientSecret}\n`, "current"],
    ["another version", `Abc9Q~${"a".repeat(34)}`, "similar"],
    ["shorter than seen", `Abc8Q~${"a".repeat(28)}`, "similar"],
    ["longer than seen", `Abc8Q~${"a".repeat(40)}`, "similar"],
    ["of before 2021", "x/?Y@[=1234567890:abcdefghij]*AB", "legacy"],
    ["the shortest there is", "a".repeat(16), "legacy"],
  ] as const)("takes one of %s", (_, typed, form) => {
    const checked = checkClientSecret(typed);
    expect(checked.form).toBe(form);
    expect(checked.value).toBe(typed.trim());
    expect(checked.findings.map(({ code, severity }) => [code, severity])).toEqual(
      form === "current" ? [] : [["secret-unusual", "warning"]],
    );
  });

  it.each([
    ["nothing", "", "missing"],
    ["the Secret ID", "cccccccc-1111-4222-8333-444444444444", "secret-is-secret-id"],
    ["the Secret ID in capitals and braces", "{CCCCCCCC-1111-4222-8333-444444444444}", "secret-is-secret-id"],
    ["a masked value", "Abc******************", "secret-masked"],
    ["a bulleted value", "Abc••••••••••••••••", "secret-masked"],
    ["two values", `${clientSecret} ${clientSecret}`, "secret-has-space"],
    ["an invisible character", `Abc8Q~\u200b${"a".repeat(34)}`, "secret-has-space"],
    ["half a value", "Abc8Q~012345", "secret-length"],
    ["a token", "a".repeat(65), "secret-length"],
  ])("refuses %s", (_, typed, code) => {
    expect(checkClientSecret(typed)).toEqual({
      form: "impossible",
      value: null,
      findings: [{ field: "clientSecret", severity: "error", code }],
    });
  });

  it("takes every value of Microsoft's grammar, and never repeats a value in a finding", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~."];
    const part = (minLength: number, maxLength: number) =>
      fc.array(fc.constantFrom(...letters), { minLength, maxLength }).map((found) => found.join(""));
    const current = fc
      .tuple(part(3, 3), fc.constantFrom("7", "8"), part(31, 34))
      .map(([start, version, end]) => `${start}${version}Q~${end}`);
    fc.assert(
      fc.property(current, (secret) => {
        expect(checkClientSecret(secret).form).toBe("current");
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), (typed) => {
        expect(JSON.stringify(checkClientSecret(typed).findings)).not.toContain(
          JSON.stringify(typed).slice(1, -1),
        );
      }),
    );
  });
});

describe("the four values", () => {
  it("come out in one spelling", () => {
    const typed = {
      dynamicsUrl: "Contoso.crm4.dynamics.com/",
      tenantId: `{${tenantId.toUpperCase()}}`,
      clientId: ` ${clientId} `,
      clientSecret: `${clientSecret}\n`,
    };
    expect(checkCredentials(typed)).toEqual({ credentials: good, findings: [] });
  });

  it("may be used with a warning", () => {
    const unusual = { ...good, clientSecret: "a".repeat(32) };
    expect(checkCredentials(unusual)).toEqual({
      credentials: unusual,
      findings: [{ field: "clientSecret", severity: "warning", code: "secret-unusual" }],
    });
  });

  it("have every mistake found at once, in their order", () => {
    const { credentials, findings } = checkCredentials({
      dynamicsUrl: "x y",
      tenantId: "",
      clientId: "7",
      clientSecret: clientId,
    });
    expect(credentials).toBeNull();
    expect(findings.map(({ field, code }) => [field, code])).toEqual([
      ["dynamicsUrl", "url-malformed"],
      ["tenantId", "missing"],
      ["clientId", "not-a-guid"],
      ["clientSecret", "secret-is-secret-id"],
    ]);
  });

  it("are refused when one id was pasted twice", () => {
    const { credentials, findings } = checkCredentials({ ...good, clientId: tenantId.toUpperCase() });
    expect(credentials).toBeNull();
    expect(findings).toEqual([{ field: "clientId", severity: "error", code: "ids-equal" }]);
  });

  it("are handed off in the order of TextUs' procedure", () => {
    expect(formatForHandOff(good)).toBe(
      [
        "Dynamics URL: https://contoso.crm4.dynamics.com",
        `Tenant ID: ${tenantId}`,
        `Client ID: ${clientId}`,
        `Client Secret: ${clientSecret}`,
      ].join("\n"),
    );
  });
});
