import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade } from "../../../drive/engine/hand-made-app.ts";
import { appOf, plantApp, planted, strangerGetsIn, strangersValue } from "../../../drive/engine/stranger.ts";
import { heldSecretWorks } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import type { StepId } from "../../../src/provisioning/model/step-ids.ts";
import { say } from "../../../src/words/index.ts";
import { adoptIn, factsOf } from "./app-questions.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

const scenarioApp = "7e87a500-0000-4000-8000-0000000bad01";

describe("an app under our unique name that somebody else registered", () => {
  it("is asked about with its real name and everybody's ways in, and is left alone by default", async () => {
    engine = await createEngine({ scenario: "planted-app" });
    const plan = await engine.admin.plan();
    const question = adoptIn(engine);
    expect(question?.answer).toBe("new");
    const choice = question?.choices.find(({ value }) => value === scenarioApp);
    expect(say(choice?.label ?? { id: "app.name" }, english)).toContain("Payroll export");
    expect(say(choice?.hint ?? { id: "app.name" }, english)).toContain(scenarioApp);
    expect(factsOf(engine, scenarioApp)).toEqual([
      "2 other secrets are on this app.",
      "1 certificate is on this app.",
      "1 federated credential is on this app: token.actions.githubusercontent.com can sign in as it without a secret.",
      "1 secret or certificate is on its service principal.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
      "Owned by cloudapp@contoso.com. An owner can add secrets at any time.",
      "1 application permission was granted to it (Microsoft Graph). It works without a signed-in person.",
      "Redirect URIs: https://payroll.example/callback",
      "Application ID URIs: api://payroll",
      "Delegated permissions that it offers to other apps: Payroll.Read",
      "App roles that it offers: Payroll.Admin",
    ]);
    expect(itemOf(plan, "application").action).toBe("create");
    nothingWritten(engine);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    expect(result?.clientId).not.toBe(scenarioApp);
    expect(appOf(engine, result?.clientId ?? "").uniqueName).toMatch(/^textus-dynamics-365-[0-9a-f]{32}$/);
    expect(appOf(engine, scenarioApp).displayName).toBe("Payroll export");
    // The next set-up knows its own app by the journal, whatever its name.
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    const next = await engine.admin.plan();
    expect(readItem(next, "application").action).toBe("keep");
    expect(adoptIn(engine)).toBeNull();
  });

  it("is adopted only when the admin says so, and the result says who else gets in", async () => {
    engine = await createEngine({ scenario: "planted-app" });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", scenarioApp);
    expect(readItem(plan, "application").warnings).toContain("2 other secrets are on this app.");
    if (openQuestions(engine).includes("client-secret.another"))
      await engine.admin.answer("client-secret.another", "make-another");
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.clientId).toBe(scenarioApp);
    expect(result?.findings.map(({ text }) => say(text, english))).toContain(
      "2 other secrets are on this app.",
    );
  });

  it("costs one request more for up to three of them, and none where there is no candidate", async () => {
    for (const count of [1, 3]) {
      const applications = ["01", "02", "03"]
        .slice(0, count)
        .map((end) => app({ appId: `7e87a500-0000-4000-8000-00000000c0${end}` }));
      engine = await createEngine({ changes: { applications } });
      await engine.admin.plan();
      expect(adoptIn(engine)?.choices).toHaveLength(count + 1);
      expect(engine.sent.filter(({ url }) => url.pathname.endsWith("/$batch"))).toHaveLength(1);
      await engine.close();
    }
    engine = await createEngine();
    await engine.admin.plan();
    expect(engine.sent.filter(({ url }) => url.pathname.endsWith("/$batch"))).toEqual([]);
  });

  it.each([
    ["/owners", "Its owners could not be read. There may be some."],
    ["/federatedIdentityCredentials", "Its federated credentials could not be read. There may be some."],
    [
      "/appRoleAssignments",
      "The application permissions that were granted to it could not be read. There may be some.",
    ],
  ])("whose %s may not be read says so, and never that there is none", async (path, sentence) => {
    const body = { error: { code: "Authorization_RequestDenied", message: "Insufficient privileges." } };
    const fault = { match: { path: `${path}$`, times: "always" }, action: { status: 403, body } };
    engine = await createEngine({
      scenario: { extends: "planted-app", faults: [fault] } as never,
    });
    await engine.admin.plan();
    expect(factsOf(engine, scenarioApp)).toContain(sentence);
  });

  it("that is planted between reading and confirming leads back to the plan", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    plantApp(engine);
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    expect(adoptIn(engine)?.answer).toBe("new");
    expect(factsOf(engine, planted)).toContain("1 other secret is on this app.");
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    expect(result?.clientId).not.toBe(planted);
    expect(await heldSecretWorks(engine)).toBe(true);
    expect(await strangerGetsIn(engine, planted)).toBe(false);
    expect(appOf(engine, planted).passwordCredentials).toHaveLength(1);
  });

  it("that is planted while the worker is dead is asked about before anything is written", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ url, write }) =>
      write && url.pathname.endsWith("/applications") ? "kill-before" : "send";
    await engine.admin.confirm();
    plantApp(engine, { displayName: "TextUs" });
    engine.fate = () => "send";
    await engine.restart();
    expect(engine.state().phase).toBe("planned");
    expect(adoptIn(engine)?.answer).toBe("new");
    nothingWritten(engine);
  });
});

describe("an app whose creation was not answered", () => {
  it("is known by its mark: the run goes on with it, and the mark is not enough under another name", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ url, method }) =>
      method === "POST" && url.pathname.endsWith("/applications") ? "kill-after" : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
    const [ours] = engine.sandbox.world.tenant.applications.filter(
      ({ displayName }) => displayName === "TextUs",
    );
    // Who saw the mark on our app can copy it, but not the unique name beside it.
    const copy = plantApp(engine);
    copy.uniqueName = null;
    copy._rest.tags = ours?._rest.tags;
    await engine.restart();
    const { result } = await engine.admin.finish();
    expect(result?.clientId).toBe(ours?.appId);
    expect(result?.verified).toBe(true);
  });
});

describe("a deactivated app (f8)", () => {
  it.each<[string, Readonly<Record<string, unknown>>, StepId, string]>([
    ["isDisabled", { isDisabled: true }, "application", "application-deactivated"],
    [
      "accountEnabled",
      { principal: { accountEnabled: false } },
      "service-principal",
      "service-principal-disabled",
    ],
  ])("by %s is said in the plan where it is readable", async (_name, changes, step, code) => {
    engine = await createEngine({ changes: { applications: [app(changes)] } });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, step).problem?.code).toBe(code);
    nothingWritten(engine);
  });

  it("goes unsaid where the cloud does not know the property, and that is said", async () => {
    engine = await createEngine({
      changes: { applications: [app()], switches: { isDisabledOfApplications: "unknown" } },
    });
    await engine.admin.plan();
    expect(factsOf(engine, handMade)).toContain("Whether it is deactivated could not be read.");
  });
});

it("the stranger's value is in no record", async () => {
  engine = await createEngine({ scenario: "planted-app" });
  await engine.admin.plan();
  expect(JSON.stringify([...engine.disk.records.values()])).not.toContain(strangersValue);
});
