import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { issueAccessToken } from "../../../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../../../sandbox/start.ts";
import { switchValues } from "../../../../sandbox/world/switches.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
});
afterEach(() => sandbox.close());

describe("a single-page redirect URI", () => {
  it.each(switchValues.redirectUriOfFirefox)(
    "of Firefox is %s, in a creation and in a change",
    async (answer) => {
      await sandbox.close();
      sandbox = await startSandbox({
        scenario: { extends: "contoso", switches: { redirectUriOfFirefox: answer } },
      });
      const status = answer === "taken" ? [201, 204] : [400, 400];
      const spa = { redirectUris: ["https://abc.extensions.allizom.org/"] };
      const token = await issueAccessToken(sandbox.world, {
        user: "admin@contoso.com",
        scopes: ["Application.ReadWrite.All"],
      });
      const send = async (method: string, path: string) =>
        (
          await sandbox.fetch(`https://graph.microsoft.com/v1.0/applications${path}`, {
            method,
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify({ displayName: "x", spa }),
          })
        ).status;
      const signInApp = "(appId='5e7a11ed-0000-4000-8000-00000000c11d')";
      expect([await send("POST", ""), await send("PATCH", signInApp)]).toEqual(status);
    },
  );

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
