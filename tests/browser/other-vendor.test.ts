import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndependently } from "../../drive/browser/independent-client.ts";
import { type Stage, setStage } from "../../drive/browser/stage.ts";
import { runBuild } from "../../scripts/build/run-build.ts";
import { readRecipe } from "../../src/recipe/recipe-file.ts";

const file = "tests/recipes/basic-user-alone.json";
const recipe = readRecipe(JSON.parse(readFileSync(file, "utf8")));

/** A vendor who asks for one role and no permission: another name everywhere, and nothing of the built-in recipe. */
describe("A build for another vendor", () => {
  let folder: string;
  let stage: Stage;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "textus-setup-vendor-"));
    runBuild(folder, { recipe: file });
    stage = await setStage("contoso", undefined, join(folder, "chrome"));
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("lists the guide's steps without those for permissions", async () => {
    const { popup } = stage.browser;
    await popup.press({ role: "button", name: "Guide me through the portals" });
    await popup.press({ role: "button", name: "Follow the steps here instead" });
    await popup.sees({ role: "heading", name: "0 of 16 steps done" });
    const shown = await popup.text();
    expect(shown).toContain("Website app");
    expect(shown).toContain("Business unit and 1 security role");
    expect(shown).not.toMatch(/TextUs|permission/i);
    await popup.press({ role: "button", name: "Back" });
  });

  it("goes from sign-in to verified credentials, with that vendor's app, secret and role", async () => {
    const { admin, browser, sandbox } = stage;
    await admin.signIn();
    await admin.chooseEnvironment("Contoso Sales");
    await admin.plan();
    const shown = await browser.popup.text();
    expect(shown).toContain("Website app");
    expect(shown).not.toMatch(/TextUs|Directory\.ReadWrite\.All|user_impersonation|Activity Feeds/);
    await admin.confirm();
    expect((await admin.finish()).result?.verified).toBe(true);
    expect(await readIndependently(sandbox, await admin.copyAll())).toBeTruthy();
    const { applications, servicePrincipals, grants } = sandbox.world.tenant;
    const [app] = applications.filter(({ displayName }) => displayName === recipe.application.displayName);
    expect(app?.passwordCredentials.map(({ displayName }) => displayName)).toEqual(["website"]);
    expect(app?.requiredResourceAccess).toEqual([]);
    const principal = servicePrincipals.find(({ appId }) => appId === app?.appId);
    expect(grants.filter(({ clientId }) => clientId === principal?.id)).toEqual([]);
    expect(applications.filter(({ displayName }) => displayName === "TextUs")).toEqual([]);
  });
});
