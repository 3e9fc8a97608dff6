import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { writesOf } from "../../drive/browser/tenant.ts";
import { sixRoles } from "./portals/procedure.ts";
import { tenantHolds, wantedGrants } from "./support/tenant-holds.ts";

const handMade = "7e87a500-0000-4000-8000-00000000ba2d";
const graph = "00000003-0000-0000-c000-000000000000";

describe("An app “TextUs” that somebody created by hand", () => {
  let stage: Stage;
  const row = () => stage.sandbox.world.tenant.applications.find(({ appId }) => appId === handMade);
  let before: { readonly keyIds: readonly string[]; readonly scopes: readonly string[] };

  beforeAll(async () => {
    stage = await setStage("hand-made-app");
    before = { keyIds: keyIds(), scopes: scopes() };
    await stage.admin.signIn();
    await stage.admin.chooseEnvironment("Contoso Sales");
  });

  afterAll(() => stage?.close());

  const keyIds = () => (row()?.passwordCredentials ?? []).map(({ keyId }) => keyId);
  const scopes = () =>
    (row()?.requiredResourceAccess ?? []).flatMap(({ resourceAppId, resourceAccess }) =>
      resourceAccess.map(({ id }) => `${resourceAppId} ${id}`),
    );

  it("is found and shown with everybody else who has access, and a new app is the default", async () => {
    const { admin, browser, sandbox } = stage;
    const plan = await admin.plan();
    expect(plan.items.find(({ step }) => step === "application")?.action).toBe("create");
    await browser.popup.says(handMade, "1 other secret is on this app.", "Owned by cloudapp@contoso.com.");
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("is adopted when the admin chooses it, without a second one in the plan", async () => {
    const plan = await stage.admin.answer("Use the app “TextUs” that exists");
    expect(plan.confirmable).toBe(true);
    expect(plan.items.find(({ step }) => step === "application")?.action).toBe("change");
    expect(plan.items.find(({ step }) => step === "service-principal")?.action).toBe("keep");
    expect(writesOf(stage.sandbox)).toEqual([]);
  });

  it("is completed without duplicating or removing anything", async () => {
    const { admin, sandbox } = stage;
    await admin.confirm();
    const { result } = await admin.finish();
    expect(result).toMatchObject({ verified: true, clientId: handMade });

    const held = tenantHolds(sandbox);
    expect(held.applications.map(({ appId }) => appId)).toEqual([handMade]);
    expect(held.servicePrincipals).toBe(1);
    expect(held.grantCount).toBe(2);
    for (const [resource, wanted] of Object.entries(wantedGrants)) {
      expect(held.grants[resource]).toEqual(expect.arrayContaining([...wanted]));
    }
    expect(held.applicationUsers.map(({ roles }) => roles)).toEqual([sixRoles]);
    expect(scopes()).toEqual(expect.arrayContaining([...before.scopes]));
    expect(keyIds()).toEqual(expect.arrayContaining([...before.keyIds]));
    expect(held.applications[0]?.secrets.map(({ displayName }) => displayName)).toEqual([
      "made by hand",
      "production",
    ]);
    // Two of Graph's that we need, one of its own that it had.
    expect(held.applications[0]?.asksFor[graph]).toBe(3);
    expect(writesOf(sandbox).filter((write) => /^POST graph .*\/applications$/.test(write))).toEqual([]);
    expect(writesOf(sandbox).filter((write) => /DELETE|removePassword/.test(write))).toEqual([]);
  });

  it("works with the new secret and still with its own", async () => {
    const { admin, sandbox } = stage;
    const values = await admin.copyAll();
    expect((await readIndependently(sandbox, values)).accounts.length).toBeGreaterThan(0);
    const own = row()?.passwordCredentials.find(({ displayName }) => displayName === "made by hand");
    const withItsOwn = { ...values, clientSecret: own?._secretText ?? "" };
    expect((await readIndependently(sandbox, withItsOwn)).accounts.length).toBeGreaterThan(0);
  });
});
