import { afterEach, describe, expect, it } from "vitest";
import { itemOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { nothingWritten } from "../engine/tenants/ground.ts";
import { graph, isCreation, noGuess, planWords, readNow, times, toTheEnd } from "./support.ts";

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

  it("a full tenant is told in the plan already, where Graph tells it to the sign-in app", async () => {
    const directoryQuota = { used: 49_999, total: 50_000 };
    engine = await createEngine({
      changes: { tenant: { directoryQuota } },
      moreScopes: ["Organization.Read.All"],
    });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(/Contoso holds 49999 of at most 50000 directory objects/);
    noGuess(read);
    nothingWritten(engine);
  });

  it("a tenant that is not told to be full has no such line", async () => {
    engine = await createEngine({ changes: { tenant: { directoryQuota: { used: 698, total: 50_000 } } } });
    expect(planWords(await engine.admin.plan())).not.toMatch(/directory objects/);
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
    await engine.admin.choose();
    for (let alarms = 0; alarms < 60 && engine.disk.alarm !== null; alarms += 1) await engine.ringAlarm();
    expect(engine.disk.alarm).toBeNull();
    const { plan, problem } = engine.state();
    expect(problem).toBeNull();
    const codes = plan?.items.flatMap((item) => item.problem?.code ?? []) ?? [];
    expect([...new Set(codes)]).toEqual(["sign-in-app-not-found"]);
    nothingWritten(engine);
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

describe("h6: a restricted management administrative unit, as Global Administrator (microsoft-graph-docs#16295)", () => {
  it("is quoted: permission and role are there, so that neither is named", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      isCreation(request)
        ? graph(
            403,
            "Authorization_RequestDenied",
            "Insufficient privileges to complete the operation. Target object is a member of a restricted management administrative unit.",
          )
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/restricted management administrative unit/);
    noGuess(read);
    expect(times(engine, isCreation)).toBe(1);
  });
});

describe("i6: the tenant wants a field that the app does not fill in (Azure/azure-cli#30717, foundry-agent-webapp#3)", () => {
  it("is quoted, with who can tell more, and no role is named", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      isCreation(request)
        ? graph(400, "ServiceTreeValueMissing", "ServiceManagementReference field is required.")
        : "send";
    await engine.admin.confirm();
    const read = readNow(engine);
    expect(read).toMatch(/ServiceManagementReference field is required/);
    expect(read).toMatch(/Nothing was changed\./);
    noGuess(read);
    const bodies = engine.sent.filter(isCreation).map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});

describe("i7: the new app's service principal can never be made (Azure/azure-powershell#29530, azure-cli#28009)", () => {
  it("ends within minutes, keeps what was made, and lays it to no role", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const began = engine.sandbox.world.clock.now();
    engine.fate = ({ method, url }) =>
      method !== "GET" && url.pathname.startsWith("/v1.0/servicePrincipals")
        ? graph(
            403,
            "Authorization_RequestDenied",
            "When using this permission, the backing application of the service principal being created must in the local tenant",
          )
        : "send";
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(20 * 60_000);
    expect(engine.state().phase).toBe("paused");
    const read = readNow(engine);
    expect(read).toMatch(/are kept: .*app registration/);
    noGuess(read);
    // Not one more application for all the waiting.
    expect(times(engine, isCreation)).toBe(1);
  });
});

describe("i8: consent that is there, and that nobody is shown (Azure/SimuLand#13, pnp/cli-microsoft365#6115)", () => {
  const isGrant = ({ method, url }: { readonly method: string; readonly url: URL }) =>
    method === "POST" && url.pathname.endsWith("/oauth2PermissionGrants");
  it("is looked for, asked for once, and told in Graph's words", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) =>
      isGrant(request)
        ? graph(409, "Request_MultipleObjectsWithSameKeyValue", "Permission entry already exists.")
        : "send";
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.state().problem?.code).toBe("there-unseen");
    const read = readNow(engine);
    expect(read).toContain("Permission entry already exists.");
    noGuess(read);
    expect(times(engine, isGrant)).toBe(1);
  });

  it("a Graph that stumbles over it for ever is left in peace after minutes (microsoft-graph-docs#16902)", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const began = engine.sandbox.world.clock.now();
    engine.fate = (request) =>
      isGrant(request) ? graph(500, "InternalServerError", "Encountered an internal server error.") : "send";
    await engine.admin.confirm();
    await toTheEnd(engine);
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(20 * 60_000);
    expect(engine.state().problem?.code).toBe("microsoft-unavailable");
    expect(readNow(engine)).toMatch(/Whether this was carried out is not known.*: admin consent/);
  });
});
