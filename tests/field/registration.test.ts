import { afterEach, describe, expect, it } from "vitest";
import { itemOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { nothingWritten } from "../engine/tenants/ground.ts";
import { graph, isCreation, noGuess, planWords, readNow, times } from "./support.ts";

/** Registering the app, its secret and its consent. */

let engine: Engine;
afterEach(() => engine.close());

describe("f7: the quota of directory objects (Azure/azure-sdk-tools#5169, MicrosoftDocs/entra-docs#2087)", () => {
  it.each([
    ["the tenant's, found at the creation", "Tenant", /used up its number of directory objects/],
    ["the person's", "Principal", /number of directory objects that one person may create/],
    ["whose, it does not say", "", /number of directory objects is used up/],
  ])("%s: says so, and no role", async (_what, whose, words) => {
    engine = await createEngine();
    await engine.admin.plan();
    const text = `The directory object quota limit for the ${whose} has been exceeded.`;
    engine.fate = (request) => (isCreation(request) ? graph(403, "Directory_QuotaExceeded", text) : "send");
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
    const read = readNow(engine);
    expect(read).toMatch(words);
    noGuess(read);
    expect(times(engine, isCreation)).toBe(1);
    expect(tenantOf(engine)).toEqual([]);
  });

  it("the tenant's is told the same by the sandbox's own Graph", async () => {
    engine = await createEngine({ changes: { tenant: { directoryQuota: { used: 50_000, total: 50_000 } } } });
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(tenantOf(engine)).toEqual([]);
    expect(readNow(engine)).toMatch(/used up its number of directory objects/);
  });

  it("a person who may make no more objects is told the same by the sandbox's own Graph", async () => {
    engine = await createEngine({
      changes: { users: [{ userPrincipalName: "admin@contoso.com", objectsLeft: 0 }] },
    });
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(readNow(engine)).toMatch(/one person may create/);
  });
});

describe("f12: consent may not be listed (microsoft/Microsoft365DSC#2200)", () => {
  const developers = {
    extends: "may-not-consent",
    tenant: { unreadable: ["oauth2PermissionGrants"] },
    applications: [{ displayName: "TextUs", owners: ["developer@contoso.com"] }],
  };

  it("there is a plan, in which somebody else consents", async () => {
    engine = await createEngine({ scenario: developers, user: "developer@contoso.com" });
    await engine.admin.plan();
    await engine.admin.answerNth("application.adopt", 1);
    const plan = await engine.admin.answer("admin-consent.by-other", "without");
    expect(plan.confirmable).toBe(true);
    const read = planWords(plan);
    expect(read).toMatch(/What was granted to it before can't be read by this account/);
    expect(read).not.toMatch(/may not register/);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
  });

  it.each([
    ["deletedItems", /Deleted apps can't be listed/],
    ["owners", /Its owners could not be read/],
    ["federatedIdentityCredentials", /Its federated credentials could not be read/],
    ["appManagementPolicies", /policy for secrets can't be read/],
    ["defaultAppManagementPolicy", /policy for secrets can't be read/],
    ["transitiveMemberOf", /./],
    ["organization", /Contoso/],
  ])(
    "the same goes for %s: the plan says what could not be read, and the rest is planned",
    async (list, words) => {
      engine = await createEngine({
        scenario: { extends: "hand-made-app", tenant: { unreadable: [list] } },
      });
      const first = planWords(await engine.admin.plan());
      const plan = await engine.admin.answerNth("application.adopt", list === "deletedItems" ? 0 : 1);
      expect(first + planWords(plan)).toMatch(words);
      noGuess(planWords(plan));
      expect(plan.items.every(({ action }) => action !== "blocked")).toBe(true);
    },
  );

  it("apps that may not be read at all block their line with what was refused, and nothing else", async () => {
    engine = await createEngine({ changes: { tenant: { unreadable: ["applications"] } } });
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    expect(itemOf(plan, "application").action).toBe("blocked");
    expect(itemOf(plan, "access").action).toBe("check");
    expect(itemOf(plan, "client-secret").action).toBe("skip");
    expect(planWords(plan)).toMatch(/Not looked up, because this comes first: App registration/);
    noGuess(planWords(plan));
    nothingWritten(engine);
  });
});

describe("f15: the first calls after consent (company-communicator#826, Worklytics/psoxy#875)", () => {
  it("are waited for some seconds, without a word", async () => {
    engine = await createEngine();
    let left = 3;
    engine.fate = ({ url }) => {
      if (url.hostname !== "graph.microsoft.com" || left === 0) return "send";
      left -= 1;
      return graph(
        401,
        "Authorization_IdentityNotFound",
        "The identity of the calling application could not be established.",
      );
    };
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(true);
    expect(engine.state().problem).toBeNull();
    expect(engine.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(30_000);
  });

  it("end all the same where it does not pass", async () => {
    engine = await createEngine();
    engine.fate = ({ url }) =>
      url.hostname === "graph.microsoft.com"
        ? graph(
            401,
            "Authorization_IdentityNotFound",
            "The identity of the calling application could not be established.",
          )
        : "send";
    await engine.admin.signIn();
    for (let alarms = 0; alarms < 60 && engine.disk.alarm !== null; alarms += 1) await engine.ringAlarm();
    expect(engine.disk.alarm).toBeNull();
    expect(engine.state().problem?.code).not.toBe("sign-in-again");
    expect(readNow(engine)).not.toBe("");
  });
});

describe("f20: the sign-in app lacks a permission (OfficeDev/microsoft-365-agents-toolkit#3362)", () => {
  it("names the permission, and no role of the Global Administrator", async () => {
    engine = await createEngine({ withoutScopes: ["Application.ReadWrite.All"] });
    await engine.admin.signIn();
    await engine.admin.choose().catch(() => {});
    if (engine.state().plan?.confirmable) await engine.admin.confirm();
    const { plan } = engine.state();
    const read = readNow(engine) + (plan ? planWords(plan) : "");
    expect(read).toMatch(/The sign-in app lacks the permission Application\.ReadWrite\.All/);
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("f21: a developer adopts a colleague's app (MicrosoftDocs/azure-docs#91609)", () => {
  it("is told whose it is, and of a new one", async () => {
    engine = await createEngine({
      scenario: {
        extends: "may-not-consent",
        applications: [{ displayName: "TextUs", owners: ["cloudapp@contoso.com"] }],
      },
      user: "developer@contoso.com",
    });
    await engine.admin.plan();
    await engine.admin.answerNth("application.adopt", 1);
    const plan = await engine.admin.answer("admin-consent.by-other", "without");
    expect(planWords(plan)).toMatch(/cloudapp@contoso\.com/);
    expect(planWords(plan)).toMatch(/new app/);
    noGuess(planWords(plan));
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/belongs to somebody else/);
    expect(read).toMatch(/Ask an owner \(cloudapp@contoso\.com\)/);
    expect(read).toMatch(/new app/);
    expect(read).not.toMatch(/may not register/);
    // Whose it is stays in the browser's memory.
    expect([...engine.disk.records.values()].join()).not.toContain("cloudapp@contoso.com");
  });
});
