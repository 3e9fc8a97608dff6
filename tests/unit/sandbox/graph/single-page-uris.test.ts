import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { issueAccessToken } from "../../../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../../../sandbox/start.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
});
afterEach(() => sandbox.close());

describe("a single-page redirect URI", () => {
  it.each([
    ["https://abc.chromiumapp.org/", 201],
    ["https://abc.extensions.allizom.org/", 201],
    ["http://localhost:3000", 201],
    ["chrome-extension://abc/", 400],
    ["moz-extension://abc/", 400],
    ["http://contoso.com/", 400],
  ])("%s is answered with %i", async (uri, status) => {
    const token = await issueAccessToken(sandbox.world, {
      user: "admin@contoso.com",
      scopes: ["Application.ReadWrite.All"],
    });
    const answer = await sandbox.fetch("https://graph.microsoft.com/v1.0/applications", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ displayName: "x", spa: { redirectUris: [uri] } }),
    });
    expect(answer.status).toBe(status);
  });
});
