import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade, withUser } from "../../../drive/engine/hand-made-app.ts";
import {
  addKeyToPrincipal,
  addStrangersSecret,
  appOf,
  plantApp,
  planted,
  plantUser,
  roleIn,
  strangerGetsIn,
  strangersValue,
  userOf,
} from "../../../drive/engine/stranger.ts";
import { heldSecretWorks } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import type { StepId } from "../../../src/provisioning/model/step-ids.ts";
import { say } from "../../../src/words/index.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

const scenarioApp = "7e87a500-0000-4000-8000-0000000bad01";
const adoptIn = (one: Engine) =>
  one.state().plan?.questions.find(({ id }) => id === "application.adopt") ?? null;
const factsOf = (one: Engine, appId: string): readonly string[] =>
  adoptIn(one)
    ?.choices.find(({ value }) => value === appId)
    ?.facts?.map(({ text }) => say(text, english)) ?? [];

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

  it("costs one request more, and none where there is no candidate", async () => {
    engine = await createEngine({ scenario: "planted-app" });
    await engine.admin.plan();
    expect(engine.sent.filter(({ url }) => url.pathname.endsWith("/$batch"))).toHaveLength(1);
    await engine.close();
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

describe("an app of ours that a stranger has changed since", () => {
  const again = async (change: (clientId: string) => void) => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    change(result?.clientId ?? "");
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    return engine.admin.plan();
  };

  it("is told in the plan and in the result", async () => {
    const plan = await again((clientId) => addStrangersSecret(engine, appOf(engine, clientId)));
    expect(readItem(plan, "application").warnings).toEqual([
      "Somebody has changed this app since this extension made it.",
      "1 other secret is on this app.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
    ]);
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.findings.map(({ text }) => say(text, english))).toContain(
      "1 other secret is on this app.",
    );
  });

  it("by a key on its service principal is told in the plan and in the result", async () => {
    const plan = await again((clientId) => addKeyToPrincipal(engine, principalOf(engine, clientId)));
    expect(readItem(plan, "application").warnings).toEqual([
      "Somebody has changed this app since this extension made it.",
      "1 secret or certificate is on its service principal.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
    ]);
    expect(itemOf(plan, "service-principal").foreign).toBeUndefined();
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.findings.map(({ text }) => say(text, english))).toContain(
      "1 secret or certificate is on its service principal.",
    );
  });

  it("by another role and another picture is told of the role, and the picture stays", async () => {
    let userId = "";
    const plan = await again((clientId) => {
      const user = userOf(engine, clientId);
      userId = user.systemuserid;
      user.entityimage = Buffer.from("stranger");
      user.roleids = [...user.roleids, roleIn(engine, "System Administrator", user.businessunitid)];
    });
    expect(readItem(plan, "application-user").warnings).toEqual([
      "It also has System Administrator, which TextUs does not need. They stay.",
    ]);
    expect(openQuestions(engine)).toContain("application-user.other-roles");
    expect(itemOf(plan, "icon").action).toBe("keep");
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    const user = userOf(engine, result?.clientId ?? "");
    expect(user.systemuserid).toBe(userId);
    expect(user.entityimage?.toString()).toBe("stranger");
    expect(user.roleids).toHaveLength(7);
  });

  it("by a role that was taken away gets it again, and the plan says so", async () => {
    const plan = await again((clientId) => {
      userOf(engine, clientId).roleids = userOf(engine, clientId).roleids.slice(1);
    });
    const { action, details } = readItem(plan, "security-roles");
    expect(action).toBe("create");
    expect(details.filter((line) => line.startsWith("create:"))).toHaveLength(1);
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(userOf(engine, result?.clientId ?? "").roleids).toHaveLength(6);
  });

  it("is told nothing of when nobody has", async () => {
    const plan = await again(() => {});
    expect(readItem(plan, "application")).toMatchObject({ action: "keep", warnings: [] });
  });

  it.each<[string, (one: Engine, clientId: string) => void, string, StepId, string]>([
    [
      "deactivated",
      (one, clientId) => {
        appOf(one, clientId)._rest.isDisabled = true;
      },
      "It is deactivated: nobody can sign in as it.",
      "application",
      "application-deactivated",
    ],
    [
      "without sign-in",
      (one, clientId) => {
        principalOf(one, clientId).accountEnabled = false;
      },
      "Sign-in is turned off for it in this organization.",
      "service-principal",
      "service-principal-disabled",
    ],
    [
      "open to other organizations",
      (one, clientId) => {
        appOf(one, clientId).signInAudience = "AzureADMultipleOrgs";
      },
      "People of other organizations can sign in to it.",
      "application",
      "application-not-single-tenant",
    ],
  ])("and that is now %s is asked about: it blocks the plan, a new app is the way on", async (...row) => {
    const [, change, sentence, step, code] = row;
    let off = "";
    await again((clientId) => {
      off = clientId;
      change(engine, clientId);
    });
    const before = engine.sandbox.world.tenant.applications.length;
    expect(adoptIn(engine)?.answer).toBeNull();
    expect(factsOf(engine, off)).toContain(sentence);
    const blockedPlan = await engine.admin.answer("application.adopt", off);
    expect(itemOf(blockedPlan, step).problem?.code).toBe(code);
    await engine.admin.answer("application.adopt", "new");
    expect(engine.sandbox.world.tenant.applications).toHaveLength(before);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    expect(result?.clientId).not.toBe(off);
    expect(engine.sandbox.world.tenant.applications).toHaveLength(before + 1);
    // The next set-up knows the new one.
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    const next = await engine.admin.plan();
    expect(readItem(next, "application").details[0]).toContain(result?.clientId);
    expect(adoptIn(engine)).toBeNull();
  });

  it.each(["kill-before", "kill-after"] as const)(
    "and is replaced: the new app is made once, also when the worker dies at it (%s)",
    async (fate) => {
      await again((clientId) => {
        appOf(engine, clientId)._rest.isDisabled = true;
      });
      const before = engine.sandbox.world.tenant.applications.length;
      await engine.admin.answer("application.adopt", "new");
      engine.fate = ({ url, method }) =>
        method === "POST" && url.pathname.endsWith("/applications") ? fate : "send";
      await engine.admin.confirm();
      engine.fate = () => "send";
      await engine.restart();
      const { result } = await engine.admin.finish();
      expect(result?.verified).toBe(true);
      expect(engine.sandbox.world.tenant.applications).toHaveLength(before + 1);
    },
  );

  it("between reading and confirming leads back to the plan", async () => {
    const plan = await again(() => {});
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    expect(itemOf(plan, "application").warnings).toEqual([]);
    addStrangersSecret(engine, appOf(engine, engine.state().plan ? clientIdIn(engine) : ""));
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
  });
});

const principalOf = (one: Engine, clientId: string) => {
  const row = one.sandbox.world.tenant.servicePrincipals.find(({ appId }) => appId === clientId);
  if (!row) throw new Error(`There is no service principal of ${clientId}.`);
  return row;
};

const clientIdIn = (one: Engine): string =>
  one.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs")?.appId ?? "";

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

describe("a service principal or application user that appears after the plan was read", () => {
  it("of a stranger's making is not adopted: back to the plan", async () => {
    engine = await createEngine({ changes: { applications: [app({ servicePrincipal: false })] } });
    await engine.admin.plan();
    await engine.admin.answer("application.adopt", handMade);
    const { tenant } = engine.sandbox.world;
    const { servicePrincipalOf } = await import("../../../sandbox/tenant/service-principals.ts");
    tenant.servicePrincipals.push(
      servicePrincipalOf(appOf(engine, handMade), tenant, {
        id: "7e87a500-0000-4000-8000-0000000bad07",
        writtenAt: engine.sandbox.world.clock.now() - 3_600_000,
      }),
    );
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
  });
});

describe("an app that this run makes, and on which somebody puts a key meanwhile", () => {
  it.each<[string, (one: Engine, clientId: string) => void, string]>([
    ["a secret", (one, id) => addStrangersSecret(one, appOf(one, id)), "1 other secret is on this app."],
    [
      "a key of the service principal",
      (one, id) => addKeyToPrincipal(one, principalOf(one, id)),
      "1 secret or certificate is on its service principal.",
    ],
  ])(
    "%s: the run leads back to the plan, and then tells it in the result",
    async (_name, plant, sentence) => {
      engine = await createEngine();
      await engine.admin.plan();
      let isPlanted = false;
      engine.fate = ({ url }) => {
        // The proof has begun: everything else has been made.
        if (!isPlanted && url.pathname.endsWith("/WhoAmI")) {
          isPlanted = true;
          plant(engine, clientIdIn(engine));
        }
        return "send";
      };
      await engine.admin.confirm();
      expect(isPlanted).toBe(true);
      expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
      expect(readItem(engine.state().plan as Plan, "application").warnings).toContain(sentence);
      const { result } = await engine.admin.finish();
      expect(result?.verified).toBe(true);
      expect(result?.findings.map(({ text }) => say(text, english))).toContain(sentence);
      expect(await heldSecretWorks(engine)).toBe(true);
    },
  );

  it("tells nothing when nobody has", async () => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    expect(result?.findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe("an application user that somebody makes during the run", () => {
  it.each([
    ["in another business unit", "Contoso EMEA", []],
    ["with other roles", "contoso", ["System Administrator"]],
  ])("%s is not taken: back to the plan", async (_name, unit, roles) => {
    engine = await createEngine();
    await engine.admin.plan();
    let isPlanted = false;
    engine.fate = ({ url, method }) => {
      if (!isPlanted && method === "POST" && url.pathname.endsWith("/systemusers")) {
        isPlanted = true;
        plantUser(engine, clientIdIn(engine), { unit, roles });
      }
      return "send";
    };
    await engine.admin.confirm();
    expect(isPlanted).toBe(true);
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    expect(itemOf(engine.state().plan as Plan, "application-user").action).not.toBe("create");
  });
});

describe("an application user of somebody else's", () => {
  it("that is System Administrator is asked about", async () => {
    engine = await createEngine({ changes: withUser({ roles: ["System Administrator"] }) });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(openQuestions(engine)).toContain("application-user.other-roles");
    expect(readItem(plan, "application-user").warnings).toEqual([
      "It also has System Administrator, which TextUs does not need. They stay.",
    ]);
    nothingWritten(engine);
  });

  it("of a service principal that is gone blocks the plan (f24)", async () => {
    engine = await createEngine({
      changes: withUser({
        roles: ["Basic User"],
        azureObjectId: "7e87a500-0000-4000-8000-00000000dead",
      }),
    });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application-user").problem?.code).toBe("application-user-of-another");
    nothingWritten(engine);
  });
});

it("the stranger's value is in no record", async () => {
  engine = await createEngine({ scenario: "planted-app" });
  await engine.admin.plan();
  expect(JSON.stringify([...engine.disk.records.values()])).not.toContain(strangersValue);
});
