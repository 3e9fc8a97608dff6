import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killWorker, setupIs, storedSetup } from "../../drive/browser/extension.ts";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { until } from "../../drive/browser/until.ts";
import { sixRoles } from "./portals/procedure.ts";
import { tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

describe("A worker that dies during a run", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage("contoso");
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
    await stage.admin.plan();
    stage.sandbox.setLatency(150);
    await stage.admin.confirm();
  });

  afterAll(() => stage?.close());

  const requested = (what: RegExp) =>
    until(`a request for ${what}`, async () =>
      stage.sandbox.requests.some(({ method, path }) => what.test(`${method} ${path}`)) ? true : null,
    );

  it("is taken up by the next one, without the admin doing anything but looking", async () => {
    const { browser } = stage;
    await requested(/^POST \/v1\.0\/.*applications$/);
    await killWorker(browser);
    await browser.popup.close();
    await browser.popup.open();
    await requested(/^(POST|PATCH) \/v1\.0\/.*servicePrincipals/);
  });

  it("is replaced a second time, while the application user is being created", async () => {
    const { browser, admin } = stage;
    await requested(/^POST \/api\/data\/v9\.2\/systemusers$/);
    await killWorker(browser);
    await browser.popup.close();
    await browser.popup.open();
    stage.sandbox.setLatency(0);
    await setupIs(browser, "an end", ({ phase }) => phase === "finished" || phase === "planned", 60_000);
    // The secret was made and its value lost with the worker, or not: the product may have to ask.
    if ((await storedSetup(browser))?.phase === "planned") await admin.confirm();
    const { result } = await admin.finish();
    expect(result?.verified).toBe(true);
  });

  it("leaves one of each object, and no secret that nobody knows", async () => {
    const { admin, sandbox } = stage;
    const held = tenantHolds(sandbox);
    expect(held.applications.map(({ secrets }) => secrets)).toEqual([
      [{ displayName: "production", months: 24 }],
    ]);
    expect(held.servicePrincipals).toBe(1);
    expect(held.grants).toEqual(wantedGrants);
    expect(held.grantCount).toBe(2);
    expect(held.applicationUsers.map(({ roles }) => roles)).toEqual([sixRoles]);
    expect((await readIndependently(sandbox, await admin.copyAll())).accounts.length).toBeGreaterThan(0);
  });
});
