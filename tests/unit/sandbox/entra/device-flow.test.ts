import { afterEach, describe, expect, it } from "vitest";
import type { Sandbox } from "../../../../sandbox/server/start-server.ts";
import { claimsOf, createBrowser, postToken, startEntra } from "./browser.ts";
import { appId, scenario, toolId } from "./client-apps.ts";

let sandbox: Sandbox;
const start = async (): Promise<void> => {
  sandbox = await startEntra(scenario);
};
afterEach(() => sandbox.close());

describe("the device flow", () => {
  const begin = () =>
    postToken(
      sandbox,
      { client_id: toolId, scope: "User.Read offline_access openid" },
      { origin: null, path: "devicecode" },
    );
  const poll = (device: Readonly<Record<string, unknown>>) =>
    postToken(
      sandbox,
      {
        grant_type: "urn:ietf:params:oauth:grant-type:device_code",
        client_id: toolId,
        device_code: String(device.device_code),
      },
      { origin: null },
    );

  it("waits for the user, then gives tokens once", async () => {
    await start();
    const { body: device } = await begin();
    expect((await poll(device)).body).toMatchObject({ error: "authorization_pending", error_codes: [70016] });
    const browser = createBrowser(sandbox);
    const form = await browser.open(String(device.verification_uri));
    expect((await browser.submit(form, { otc: "WRONG" })).alert).toContain("didn't work");
    const signIn = await browser.submit(form, { otc: String(device.user_code).toLowerCase() });
    expect((await browser.signIn(signIn, "user@contoso.com")).html).toContain(
      "You have signed in on your device",
    );
    const { status, body } = await poll(device);
    expect(status).toBe(200);
    expect(claimsOf(body.access_token).upn).toBe("user@contoso.com");
    expect((await poll(device)).body.error_codes).toEqual([9002313]);
  });

  it("tells when the user declined, when the code is too old, and which apps may use it", async () => {
    await start();
    const { body: declined } = await begin();
    const browser = createBrowser(sandbox);
    const form = await browser.open(String(declined.verification_uri));
    await browser.submit(await browser.submit(form, { otc: String(declined.user_code) }), {
      action: "cancel",
    });
    expect((await poll(declined)).body.error).toBe("authorization_declined");
    const { body: old } = await begin();
    sandbox.world.clock.advance(16 * 60 * 1000);
    expect((await poll(old)).body.error).toBe("expired_token");
    const other = await postToken(
      sandbox,
      { client_id: appId, scope: "User.Read" },
      { origin: null, path: "devicecode" },
    );
    expect(other.body.error_codes).toEqual([7000218]);
  });
});
