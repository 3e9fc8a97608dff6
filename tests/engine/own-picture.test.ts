import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { withUser } from "../../drive/engine/hand-made-app.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { planUndoIn, undoIn } from "../../drive/engine/undo.ts";
import { squareOf } from "../../drive/png.ts";
import type { Plan } from "../../src/provisioning/model/plan.ts";

let engine: Engine;
afterEach(() => engine.close());

const blue = squareOf(0, 90, 200);
const red = squareOf(200, 20, 20);

/** As the page does it. @param png null: the built-in one again */
async function choose(png: Buffer | null): Promise<boolean> {
  const taken = await engine.life().pictures.choose(png?.toString("base64") ?? null);
  await engine.rest();
  return taken;
}

const organization = () =>
  engine.sandbox.world.tenant.organizations.find(({ host }) => host === "contoso.crm4.dynamics.com");
const application = () =>
  engine.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
const user = () =>
  organization()?.systemUsers.find(({ applicationid }) => applicationid === application()?.appId);
/** What the tenant has of a picture: as the user's, as the app's logo. */
const pictures = () =>
  [user()?.entityimage, application()?._logo].map((bytes) =>
    bytes ? nameOf(bytes.toString("base64")) : "none",
  );
const nameOf = (png: string): string =>
  png === blue.toString("base64") ? "blue" : png === red.toString("base64") ? "red" : "another";
const iconPlan = () => readItem(engine.state().plan as Plan, "icon");
const writesOf = (write: string) =>
  (JSON.stringify(engine.journal()).match(new RegExp(`"write":"${write}"`, "g")) ?? []).length;

describe("a picture of the admin's own", () => {
  it("is in the plan, is confirmed with it, and arrives byte for byte as picture and logo", async () => {
    engine = await createEngine();
    const before = await engine.admin.plan();
    expect(iconPlan()).toMatchObject({
      details: [
        "create: The built-in picture, for the application user",
        "create: The built-in picture, as the app's logo in Microsoft Entra",
      ],
    });
    expect(await choose(blue)).toBe(true);
    const { plan } = engine.state();
    expect(plan?.id).not.toBe(before.id);
    expect(itemOf(plan ?? before, "icon").title).toEqual({ id: "step.icon.own" });
    expect(iconPlan()).toMatchObject({
      details: [
        "create: Your picture, for the application user",
        "create: Your picture, as the app's logo in Microsoft Entra",
      ],
    });
    // What was read before is no confirmation of this.
    expect(await engine.life().setup.confirm(before.id)).toBe(false);
    await engine.rest();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(pictures()).toEqual(["blue", "blue"]);
    expect(await heldSecretWorks(engine)).toBe(true);
    const { picture } = engine.state().settings;
    expect(JSON.stringify(engine.journal())).toContain(`"withPicture":"${picture}"`);
    expect(JSON.stringify(engine.journal())).toContain(`"picture":"${picture}"`);
    expect(JSON.stringify(engine.journal())).not.toContain(blue.toString("base64").slice(0, 40));
  });

  it("gives way to another, and to the built-in one, and only the one in force is kept", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    await choose(blue);
    await choose(red);
    expect(engine.disk.records.get("picture")).toContain(red.toString("base64"));
    expect(engine.disk.records.get("picture")).not.toContain(blue.toString("base64"));
    await choose(null);
    expect(engine.disk.records.has("picture")).toBe(false);
    expect(engine.state().settings).not.toHaveProperty("picture");
    await engine.admin.confirm();
    expect(pictures()).toEqual(["another", "another"]);
  });

  it.each(["kill-before", "kill-after"] as const)(
    "outlives the worker (%s) and the browser at every request of the run",
    async (fate) => {
      for (let n = 1; ; n += 1) {
        engine = await createEngine();
        await engine.admin.plan();
        await choose(blue);
        let seen = 0;
        engine.fate = ({ write }) => {
          if (!write) return "send";
          seen += 1;
          return seen === n ? fate : "send";
        };
        await engine.admin.confirm();
        const isKilled = engine.life().isDead();
        engine.fate = () => "send";
        if (isKilled) {
          await engine.restart({ browserClosed: true });
          await engine.admin.finish();
        }
        expect(pictures()).toEqual(["blue", "blue"]);
        if (!isKilled) break;
        expect(n).toBeLessThan(20);
        await engine.close();
      }
    },
  );

  it("is refused once the run has begun, and what was confirmed goes on", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    await choose(blue);
    engine.fate = ({ write, n }) => (write && n > 3 ? "kill-before" : "send");
    await engine.admin.confirm();
    engine.fate = () => "send";
    await engine.restart({ browserClosed: true });
    expect(engine.state().phase).toBe("paused");
    expect(await choose(red)).toBe(false);
    expect(await choose(null)).toBe(false);
    await engine.admin.finish();
    expect(pictures()).toEqual(["blue", "blue"]);
    expect(await choose(red)).toBe(false);
  });

  it("that the browser has lost is told, and no other is set in its place", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    await choose(blue);
    engine.disk.records.set(
      "picture",
      JSON.stringify([{ mark: engine.state().settings.picture, png: "AAAA" }]),
    );
    await engine.admin.confirm();
    const { phase, progress } = engine.state();
    expect(phase).toBe("finished");
    expect(progress.find(({ step }) => step === "icon")).toMatchObject({
      status: "warning",
      warnings: [{ id: "plan.icon.lost" }],
    });
    expect(pictures()).toEqual(["none", "none"]);
  });

  it("does not take the place of a picture that somebody else has given the user, and the plan says so", async () => {
    engine = await createEngine({ changes: withUser({ roles: [] }) });
    const theirs = user();
    if (theirs) theirs.entityimage = red;
    await engine.admin.plan();
    await choose(blue);
    await engine.admin.answer("application.adopt", application()?.appId ?? "");
    expect(iconPlan()).toMatchObject({
      action: "keep",
      details: ["keep: The application user has a picture already, and it stays"],
      warnings: ["The application user has a picture already. It stays, and yours does not take its place."],
    });
    await engine.admin.confirm();
    expect(pictures()).toEqual(["red", "none"]);
    expect(writesOf("set-image") + writesOf("set-logo")).toBe(0);
  });

  it("of a user who had none is taken back by an undo", async () => {
    engine = await createEngine({ changes: withUser({ roles: [] }) });
    await engine.admin.plan();
    await choose(blue);
    await engine.admin.answer("application.adopt", application()?.appId ?? "");
    await engine.admin.confirm();
    expect(pictures()).toEqual(["blue", "none"]);
    const { plan } = await planUndoIn(engine, false);
    expect(plan?.lines.find(({ step }) => step === "icon")).toMatchObject({ does: "take-back", acts: true });
    await undoIn(engine, false);
    expect(pictures()).toEqual(["none", "none"]);
  });

  it("takes the place of the one that an unfinished set-up of this browser has given, as the plan says", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    await choose(blue);
    // Only the consent is missing: the run pauses.
    engine.fate = ({ write, url }) =>
      write && url.pathname.endsWith("/oauth2PermissionGrants") ? "503-before" : "send";
    await engine.admin.confirm();
    while (engine.state().phase === "running") await engine.ringAlarm();
    expect(engine.state().phase).toBe("paused");
    engine.fate = () => "send";
    await engine.restart({ browserClosed: true });
    await engine.life().setup.startOver();
    await engine.rest();
    await engine.life().pictures.tidy();
    expect(engine.disk.records.has("picture")).toBe(false);
    expect(pictures()).toEqual(["blue", "blue"]);
    await engine.admin.signIn();
    await engine.admin.plan();
    await choose(red);
    expect(iconPlan()).toMatchObject({
      action: "create",
      details: [
        "create: Your picture, for the application user",
        "change: It takes the place of the picture that this set-up gave the application user before",
        "create: Your picture, as the app's logo in Microsoft Entra",
      ],
      warnings: [],
    });
    await engine.admin.finish();
    expect(pictures()).toEqual(["red", "red"]);
  });
});
