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

const batches = () => engine.sent.filter(({ url }) => url.pathname.endsWith("/$batch"));

/** Apps of our display name that somebody made by hand. */
const namesakes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    app({ appId: `7e87a500-0000-4000-8000-00000000c0${String(index).padStart(2, "0")}` }),
  );

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

  it("costs one request more however many there are, and none where there is no candidate", async () => {
    for (const count of [1, 3, 9]) {
      engine = await createEngine({ changes: { applications: namesakes(count) } });
      await engine.admin.plan();
      expect(adoptIn(engine)?.choices).toHaveLength(count + 1);
      expect(batches()).toHaveLength(1);
      await engine.close();
    }
    engine = await createEngine();
    await engine.admin.plan();
    expect(batches()).toEqual([]);
  });

  it("is read when it is chosen among many, and is not called free of others before that", async () => {
    engine = await createEngine({ changes: { applications: namesakes(9) } });
    await engine.admin.plan();
    const notYet = "Who else gets in to this app has not been read yet. It is read when you choose this app.";
    const unread = () =>
      namesakes(9)
        .map(({ appId }) => appId)
        .filter((appId) => factsOf(engine, appId).includes(notYet));
    expect(unread()).toHaveLength(6);
    const last = unread().at(-1) ?? "";
    expect(factsOf(engine, last)).toEqual([notYet]);
    const plan = await engine.admin.answer("application.adopt", last);
    expect(batches()).toHaveLength(2);
    expect(adoptIn(engine)?.answer).toBe(last);
    expect(unread()).not.toContain(last);
    expect(readItem(plan, "application").warnings).toContain("1 other secret is on this app.");
    nothingWritten(engine);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result).toMatchObject({ clientId: last, verified: true });
  });

  it("holds its name also behind many newer apps: the new one gets a unique name of its own", async () => {
    engine = await createEngine({ changes: { applications: namesakes(14) } });
    const oldest = plantApp(engine);
    oldest.createdDateTime = "2020-01-01T00:00:00Z";
    const { result } = await engine.admin.run();
    expect(result?.verified).toBe(true);
    expect(appOf(engine, result?.clientId ?? "").uniqueName).toMatch(/^textus-dynamics-365-[0-9a-f]{32}$/);
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

describe("an app that has the name of ours", () => {
  /** The same environment once more, after a set-up of ours and an app that somebody registered since. */
  const again = async (change: (ours: string) => void = () => {}) => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    const ours = result?.clientId ?? "";
    const stranger = plantApp(engine, { displayName: "TextUs" });
    stranger.uniqueName = null;
    stranger.createdDateTime = new Date(engine.sandbox.world.clock.now() + 60_000).toISOString();
    change(ours);
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    return { ours, plan: await engine.admin.plan() };
  };

  it("is not taken for it, although it is the newer one", async () => {
    const { ours, plan } = await again();
    expect(adoptIn(engine)).toBeNull();
    expect(readItem(plan, "application").details[0]).toContain(ours);
  });

  it("is asked about where ours is gone, and left alone by default", async () => {
    await again((ours) => {
      const { applications } = engine.sandbox.world.tenant;
      applications.splice(applications.indexOf(appOf(engine, ours)), 1);
    });
    expect(adoptIn(engine)?.answer).toBe("new");
    expect(factsOf(engine, planted)).toContain("1 other secret is on this app.");
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
    const copy = plantApp(engine, { displayName: "TextUs" });
    copy.uniqueName = null;
    copy._rest.tags = ours?._rest.tags;
    copy.createdDateTime = new Date(engine.sandbox.world.clock.now() + 60_000).toISOString();
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

  it("can't be told where the cloud does not know the property, and the plan says so", async () => {
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
