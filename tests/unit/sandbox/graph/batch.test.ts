import { describe, expect, it } from "vitest";
import { refusal, type Tenant, tenant } from "./tenant.ts";

const json = { "Content-Type": "application/json" };
const create = (id: string, displayName: string) => ({
  id,
  method: "POST",
  url: "/applications",
  headers: json,
  body: { displayName },
});
const batch = (contoso: Tenant, requests: unknown) => contoso.ask("POST", "/$batch", { requests });

describe("a batch", () => {
  it("answers each request on its own", async () => {
    const contoso = tenant();
    const { status, body } = await batch(contoso, [
      create("a", "TextUs"),
      { id: "b", method: "GET", url: "/applications/nobody" },
      { id: "c", method: "GET", url: "me?$select=userPrincipalName" },
    ]);
    expect(status).toBe(200);
    expect(body.responses.map((one: { id: string; status: number }) => [one.id, one.status])).toEqual([
      ["a", 201],
      ["b", 404],
      ["c", 200],
    ]);
    expect(body.responses[2].body.userPrincipalName).toBe("admin@contoso.com");
    expect(body.responses[0].headers).toMatchObject({ "OData-Version": "4.0", "Cache-Control": "no-cache" });
  });

  it("does not do what depends on a failure", async () => {
    const contoso = tenant();
    const { body } = await batch(contoso, [
      { id: "1", method: "GET", url: "/applications/nobody" },
      { ...create("2", "TextUs"), dependsOn: ["1"] },
      { ...create("3", "TextUs"), dependsOn: ["2"] },
      { ...create("4", "Other") },
    ]);
    expect(body.responses.map(({ status }: { status: number }) => status)).toEqual([404, 424, 424, 201]);
    expect(contoso.world.tenant.applications.map(({ displayName }) => displayName)).not.toContain("TextUs");
  });

  it("is throttled item by item", async () => {
    const contoso = tenant();
    contoso.world.faults.add({
      match: { method: "POST", path: "/applications$" },
      action: { status: 429, retryAfterSeconds: 7 },
    });
    const { status, body } = await batch(contoso, [create("1", "One"), create("2", "Two")]);
    expect(status).toBe(200);
    expect(body.responses.map(({ status: each }: { status: number }) => each)).toEqual([429, 201]);
    expect(body.responses[0].headers["Retry-After"]).toBe("7");
  });

  it.each([
    ["more than 20 requests", Array.from({ length: 21 }, (_none, index) => create(String(index), "x"))],
    ["none", []],
    ["two of one id", [create("1", "x"), create("1", "x")]],
    ["a body without its type", [{ id: "1", method: "POST", url: "/applications", body: {} }]],
    ["a dependency that is not there", [{ ...create("1", "x"), dependsOn: ["2"] }]],
    ["no list", "x"],
  ])("of %s is refused, and nothing of it is done", async (_name, requests) => {
    const contoso = tenant();
    const before = contoso.world.tenant.applications.length;
    expect(refusal(await batch(contoso, requests))).toEqual([400, "BadRequest"]);
    expect(contoso.world.tenant.applications).toHaveLength(before);
  });
});
