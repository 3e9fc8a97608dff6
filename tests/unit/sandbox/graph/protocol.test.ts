import { describe, expect, it } from "vitest";
import { refusal, tenant } from "./tenant.ts";

describe("Graph refuses", () => {
  it.each([
    ["another version", "GET", "/v2.0/me", 400, "BadRequest"],
    ["an unknown path", "GET", "/apps", 400, "BadRequest"],
    ["a method that a path does not take", "PUT", "/applications", 405, "Request_BadRequest"],
    ["an option of lists for one object", "GET", "/me?$top=1", 400, "BadRequest"],
    ["an alternate key that there is not", "GET", "/applications(name='x')", 400, "BadRequest"],
  ])("%s", async (_name, method, path, status, code) => {
    expect(refusal(await tenant().ask(method, path))).toEqual([status, code]);
  });

  it("/beta: the sandbox has the one version that a product may use", async () => {
    const { ask } = tenant();
    const { status, body } = await ask("GET", "/v1.0/../beta/me");
    expect([status, body.error.message]).toEqual([400, "Invalid version: beta"]);
  });

  it("bodies that are no JSON objects or do not say that they are", async () => {
    const { ask } = tenant();
    expect((await ask("POST", "/applications", [])).status).toBe(400);
    const text = { headers: { "content-type": "text/plain" } };
    expect((await ask("POST", "/applications", { displayName: "x" }, text)).status).toBe(400);
  });

  it("in its own words: date without Z, the client's id where it sent one", async () => {
    const { ask } = tenant();
    const headers = { "client-request-id": "7f1c" };
    const answer = await ask("GET", "/applications/x", undefined, { headers });
    expect(answer.body.error.innerError).toEqual({
      date: "2026-11-26T09:00:00",
      "request-id": answer.headers["request-id"],
      "client-request-id": "7f1c",
    });
    expect(answer.headers).toMatchObject({ "content-type": "application/json", "client-request-id": "7f1c" });
    expect(answer.headers["odata-version"]).toBeUndefined();
  });
});
