import { describe, expect, it } from "vitest";
import { askedTwice, type Question, timesAgain } from "../../../bench/wait/asked-twice.ts";

const bearer = (claims: Readonly<Record<string, string>>): string =>
  `Bearer header.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;
const admin = bearer({ appid: "extension", oid: "admin" });

const who: Question = {
  service: "dataverse",
  method: "GET",
  url: "https://contoso.crm4.dynamics.com/api/data/v9.2/WhoAmI",
  body: "",
  authorization: admin,
};
const token = (body: string, id: string): Question => ({
  service: "entra",
  method: "POST",
  url: `https://login.microsoftonline.com/tenant/oauth2/v2.0/token?client-request-id=${id}`,
  body,
  authorization: null,
});

describe("requests that were asked twice", () => {
  it("are those with the same method, address, body and caller", () => {
    const repeated = askedTwice([who, who, who, { ...who, url: `${who.url}?$select=UserId` }]);
    expect(repeated).toEqual([{ name: "GET dataverse /api/data/v9.2/WhoAmI", again: 2 }]);
    expect(timesAgain(repeated)).toBe(2);
  });

  it("are not the same request with another body, by another method or of another caller", () => {
    const others = [
      { ...who, method: "POST" },
      { ...who, body: "{}" },
      { ...who, authorization: bearer({ appid: "textus", oid: "textus" }) },
      { ...who, authorization: null },
    ];
    expect(askedTwice([who, ...others])).toEqual([]);
  });

  it("are known by the caller when the token was renewed in between", () => {
    const renewed = bearer({ appid: "extension", oid: "admin", iat: "later" });
    expect(timesAgain(askedTwice([who, { ...who, authorization: renewed }]))).toBe(1);
  });

  it("are found within Graph's batches, and between a batch and a request by itself", () => {
    const graph = "https://graph.microsoft.com/v1.0";
    const batch = (...urls: readonly string[]): Question => ({
      ...who,
      service: "graph",
      method: "POST",
      url: `${graph}/$batch`,
      body: JSON.stringify({ requests: urls.map((url, id) => ({ id: String(id), method: "GET", url })) }),
    });
    const repeated = askedTwice([
      batch("/organization", "/me"),
      { ...who, service: "graph", url: `${graph}/me` },
      batch("organization"),
    ]);
    expect(repeated.map(({ name }) => name)).toEqual(["GET graph /v1.0/organization", "GET graph /v1.0/me"]);
  });

  it("include a token for the same scope, whatever MSAL adds to it", () => {
    const first = token(
      "grant_type=refresh_token&client_id=a&scope=graph&refresh_token=1&x-client-SKU=x",
      "a",
    );
    const second = token("grant_type=refresh_token&client_id=a&scope=graph&refresh_token=2", "b");
    const other = token("grant_type=refresh_token&client_id=a&scope=dataverse&refresh_token=2", "c");
    expect(timesAgain(askedTwice([first, other]))).toBe(0);
    expect(timesAgain(askedTwice([first, second, other]))).toBe(1);
  });
});
