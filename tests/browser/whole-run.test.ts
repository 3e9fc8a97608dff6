import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Admin, createAdmin } from "../../scripts/drive/admin.ts";
import { type Launched, launch } from "../../scripts/drive/launch.ts";
import { handedOff, proves } from "../../scripts/drive/unattended.ts";

const SALES = "https://contoso.crm4.dynamics.com";

describe("Auto-configure in real Chromium", () => {
  let sandbox: Sandbox;
  let launched: Launched;
  let admin: Admin;

  beforeAll(async () => {
    expect(existsSync("dist/chrome/manifest.json"), "npm run build comes first").toBe(true);
    sandbox = await startSandbox({ scenario: "contoso" });
    launched = await launch(sandbox, { headless: true });
    admin = await createAdmin(launched.context);
    await admin.setClientId();
  });

  afterAll(async () => {
    await launched?.close();
    await sandbox?.close();
  });

  it("shows the plan without having written anything", async () => {
    await admin.signIn("admin@contoso.com");
    const before = sandbox.world.tenant.applications.length;
    await admin.chooseEnvironment("Contoso Sales", SALES);
    await admin.popup.getByRole("button", { name: "Configure Contoso Sales" }).waitFor();
    const writes = sandbox.requests.filter(
      (request) => request.write && request.host !== "login.microsoftonline.com",
    );
    expect(writes).toEqual([]);
    expect(sandbox.world.tenant.applications).toHaveLength(before);
  });

  it("goes on while the popup is closed, and ends with four values that work", async () => {
    await admin.popup.getByRole("button", { name: "Configure Contoso Sales" }).click();
    const popup = await admin.reopenPopup();
    await popup.getByRole("button", { name: "Copy all four" }).waitFor({ timeout: 60_000 });
    const values = await handedOff(admin);
    expect(values.dynamicsUrl).toBe(SALES);
    expect(values.tenantId).toBe(sandbox.world.tenant.id);
    expect(await proves(sandbox, values)).toBe(true);
  });

  it("leaves exactly one of each in the tenant", () => {
    const { tenant } = sandbox.world;
    const apps = tenant.applications.filter((app) => app.displayName === "TextUs");
    expect(apps).toHaveLength(1);
    const [app] = apps;
    const principals = tenant.servicePrincipals.filter((row) => row.appId === app?.appId);
    expect(principals).toHaveLength(1);
    const grants = tenant.grants.filter((row) => row.clientId === principals[0]?.id);
    expect(grants.map((row) => [...row.scope.trim().split(" ")].sort())).toEqual(
      expect.arrayContaining([["Directory.ReadWrite.All", "User.Read"], ["user_impersonation"]]),
    );
    expect(grants).toHaveLength(2);
    expect(app?.passwordCredentials.map((secret) => secret.displayName)).toEqual(["production"]);
    const [secret] = app?.passwordCredentials ?? [];
    const months =
      (Date.parse(secret?.endDateTime ?? "") - Date.parse(secret?.startDateTime ?? "")) / 2_629_800_000;
    expect(Math.round(months)).toBe(24);
    const organization = tenant.organizations.find((one) => one.host === "contoso.crm4.dynamics.com");
    const users = organization?.systemUsers.filter((user) => user.applicationid === app?.appId) ?? [];
    expect(users).toHaveLength(1);
    const root = organization?.businessUnits.find((unit) => unit.parentbusinessunitid === null);
    expect(users[0]?.businessunitid).toBe(root?.businessunitid);
    const names = users[0]?.roleids.map((id) => organization?.roles.find((role) => role.roleid === id)?.name);
    expect([...(names ?? [])].sort()).toEqual([
      "Activity Feeds",
      "App Profile User",
      "Basic User",
      "Bot Author",
      "Customer service app access",
      "Sales system access",
    ]);
    expect(users[0]?.entityimage?.length).toBeGreaterThan(100);
  });

  it("keeps the secret and every token off the disk area of the extension", async () => {
    const { clientSecret } = await handedOff(admin);
    const local = await admin.popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<unknown> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
    expect(local).toContain("verification");
    expect(local).not.toContain(clientSecret);
    expect(local).not.toMatch(/eyJ[A-Za-z0-9_-]{20,}\./);
    expect(JSON.stringify(sandbox.requests)).not.toContain(clientSecret);
  });
});
