import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import { nothingWritten } from "../engine/tenants/ground.ts";
import {
  dataverse,
  entra,
  forToken,
  handedOverUnproved,
  noGuess,
  planWords,
  readNow,
  refused,
  times,
} from "./support.ts";

/** The proof: signing in with the four values, as TextUs will. */

let engine: Engine;
afterEach(() => engine.close());

describe("f9: Conditional Access for workload identities stops the new app (microsoft/fabric-toolbox#641)", () => {
  it("hands the values over as made, not proved, and tests them again when it is asked to", async () => {
    engine = await createEngine({
      changes: { conditionalAccess: [{ demand: "block", application: "new" }] },
    });
    await engine.admin.plan();
    await engine.admin.confirm();
    handedOverUnproved(engine);
    const read = readNow(engine);
    expect(read).toMatch(/Conditional Access/);
    expect(read).toMatch(/exclude|address/);
    noGuess(read);
    const policy = engine.sandbox.world.conditionalAccess[0]?.id ?? "none";
    expect(engine.state().result?.unproved?.technical.policies).toBe(policy);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    const asked = times(engine, forToken);
    expect(asked).toBe(1);

    await engine.life().setup.testAgain();
    await engine.rest();
    handedOverUnproved(engine);
    expect(times(engine, forToken)).toBe(asked + 1);

    engine.sandbox.world.conditionalAccess.length = 0;
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result).toMatchObject({ verified: true, unproved: null, testing: false });
    expect(engine.memory.secrets[0]?.provedAt).not.toBeNull();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("values that sign in as another user are not called tested, also when they are tested again", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    const other = "7e87a500-0000-4000-8000-0000000bad09";
    engine.fate = ({ url }) =>
      url.pathname.endsWith("/WhoAmI")
        ? async (answer) => Response.json({ ...(await answer.json()), UserId: other })
        : "send";
    const isSomeoneElse = (): void => {
      const { result } = engine.state();
      expect(result?.verified).toBe(false);
      expect(result?.findings.map(({ text }) => text.id)).toContain("finding.someone-else");
      expect(engine.memory.secrets[0]?.provedAt).toBeNull();
    };
    await engine.admin.confirm();
    await engine.admin.finish();
    isSomeoneElse();
    await engine.life().setup.testAgain();
    await engine.rest();
    isSomeoneElse();
    engine.fate = () => "send";
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result).toMatchObject({ verified: true });
    expect(engine.state().result?.findings.map(({ text }) => text.id)).not.toContain("finding.someone-else");
  });

  it("a worker that dies while it tests again goes on with it", async () => {
    engine = await createEngine({
      changes: { conditionalAccess: [{ demand: "block", application: "new" }] },
    });
    await engine.admin.plan();
    await engine.admin.confirm();
    engine.sandbox.world.conditionalAccess.length = 0;
    engine.fate = (request) => (forToken(request) ? "kill-before" : "send");
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result?.testing).toBe(true);
    engine.fate = () => "send";
    await engine.restart();
    expect(engine.state().result).toMatchObject({ verified: true, testing: false });
  });

  it("signing out while it tests again ends the test, and it can be asked for once more", async () => {
    engine = await createEngine({
      changes: { conditionalAccess: [{ demand: "block", application: "new" }] },
    });
    await engine.admin.plan();
    await engine.admin.confirm();
    engine.sandbox.world.conditionalAccess.length = 0;
    engine.fate = (request) => (forToken(request) ? "sign-out-before" : "send");
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state()).toMatchObject({
      phase: "finished",
      account: { username: "" },
      result: { verified: false, testing: false },
    });
    engine.fate = () => "send";
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result).toMatchObject({ verified: true, testing: false });
  });
});

describe("f4: app access control and the new app (PowerPlatform-DataverseServiceClient#528)", () => {
  const guarded = {
    environments: [
      { displayName: "Contoso Sales", organization: { allowedApplications: ["TextUs Setup sign-in"] } },
    ],
  };
  it.each(switchValues.appAccessControlOfAppTokens)(
    "the four values are there, whether tokens of an app alone are checked or not (%s)",
    async (answer) => {
      engine = await createEngine({
        changes: { ...guarded, switches: { appAccessControlOfAppTokens: answer } },
      });
      await engine.admin.plan();
      await engine.admin.confirm();
      expect(tenantOf(engine)).toEqual([wholeSetup]);
      if (answer === "not-applied") {
        expect(engine.state().result?.verified).toBe(true);
        return;
      }
      handedOverUnproved(engine);
      const read = readNow(engine);
      expect(read).toContain(engine.state().result?.clientId ?? "none");
      expect(read).toMatch(/Privacy \+ Security/);
      noGuess(read);
    },
  );
});

describe("what else stands between the new app and the environment", () => {
  it.each([
    [
      "a firewall that lets the administrator in",
      (request: { asApp: boolean; url: URL }) =>
        request.asApp && request.url.pathname.endsWith("/WhoAmI")
          ? {
              instead: Response.json(
                { error: { code: "0x80095ffe", message: "Not allowed." } },
                { status: 403 },
              ),
            }
          : "send",
      /this network's address/,
    ],
    [
      "an API that demands assignment",
      (request: { url: URL }) =>
        request.url.pathname.endsWith("/token") ? entra("invalid_grant", 501051) : "send",
      /apps are assigned/,
    ],
    [
      "an API that is turned off",
      (request: { url: URL }) =>
        request.url.pathname.endsWith("/token") ? entra("invalid_resource", 500014) : "send",
      /turned off|disabled/,
    ],
    [
      "a number that nobody knows",
      (request: { url: URL }) =>
        request.url.pathname.endsWith("/token") ? entra("invalid_grant", 599999) : "send",
      /refused/,
    ],
  ] as const)("%s: made, not proved, with the reason", async (_what, fate, words) => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = fate as Engine["fate"];
    await engine.admin.confirm();
    handedOverUnproved(engine);
    const read = readNow(engine);
    expect(read).toMatch(words);
    noGuess(read);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("a secret that Entra does not take is no such reason: the run pauses", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = (request) => (forToken(request) ? entra("invalid_client", 7000222) : "send");
    await engine.admin.confirm();
    expect(engine.state().phase).toBe("paused");
  });
});

describe("accounts that the new app can't read (h17, beside f17: a plug-in of theirs, a firewall, an interruption)", () => {
  const isReading = ({ url }: { readonly url: URL }) => url.pathname.endsWith("/accounts");
  const answers = [
    ["a privilege is missing", dataverse(403, "0x80040220", "Missing prvReadAccount."), /with these roles/],
    [
      "a plug-in of theirs",
      dataverse(400, "0x80040265", "Closed for stocktaking."),
      /Closed for stocktaking/,
    ],
    ["a filter's page", refused(403, "<html><body>Blocked</body></html>"), /Something between this browser/],
    ["faults only", refused(503, { error: {} }), /could not be seen/],
  ] as const;

  it.each(answers)(
    "%s: the values are proved, and only a missing privilege is laid to the roles",
    async (what, answer, words) => {
      engine = await createEngine();
      await engine.admin.plan();
      engine.fate = (request) => (isReading(request) ? answer : "send");
      await engine.admin.confirm();
      await engine.admin.finish();
      expect(engine.state().result).toMatchObject({ verified: true, unproved: null });
      const read = readNow(engine);
      expect(read).toMatch(words);
      if (what !== "a privilege is missing") expect(read).not.toMatch(/with these roles/);
      noGuess(read);
    },
  );

  it.each(answers)("%s: the same when they are tested again", async (what, answer, words) => {
    engine = await createEngine({
      changes: { conditionalAccess: [{ demand: "block", application: "new" }] },
    });
    await engine.admin.plan();
    await engine.admin.confirm();
    handedOverUnproved(engine);
    engine.sandbox.world.conditionalAccess.length = 0;
    engine.fate = (request) => (isReading(request) ? answer : "send");
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result).toMatchObject({ verified: true, unproved: null });
    const read = readNow(engine);
    expect(read).toMatch(words);
    if (what !== "a privilege is missing") expect(read).not.toMatch(/with these roles/);
    // What had stopped the first proof is over.
    expect(read).not.toMatch(/Conditional Access/);
  });
});

describe("f8: the app is deactivated (Learn, “Deactivate an app registration”)", () => {
  const byHand = (more: Readonly<Record<string, unknown>>) => ({
    scenario: {
      extends: "hand-made-app",
      applications: [{ displayName: "TextUs", ...more }],
    },
  });
  it.each([
    ["deactivated", { isDisabled: true }, /deactivated/],
    [
      "disabled by Microsoft",
      { disabledByMicrosoftStatus: "DisabledDueToViolationOfServicesAgreement" },
      /Microsoft has disabled/,
    ],
    ["turned off here", { principal: { accountEnabled: false } }, /[Ss]ign-in is turned off/],
  ])("%s: is in the plan of whoever adopts it, before anything is written", async (_what, more, words) => {
    engine = await createEngine(byHand(more));
    await engine.admin.plan();
    const plan = await engine.admin.answerNth("application.adopt", 1);
    expect(planWords(plan)).toMatch(words);
    expect(plan.confirmable).toBe(false);
    nothingWritten(engine);
  });

  it("our own of an earlier run: is offered as what it is, beside a new one", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const writes = engine.sandbox.requests.filter(({ write }) => write).length;
    const app = engine.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
    if (app) app._rest.isDisabled = true;
    await engine.life().setup.inspect();
    await engine.rest();
    const { plan } = engine.state();
    if (!plan) throw new Error("No plan was made.");
    expect(planWords(plan)).toMatch(/deactivated/);
    expect(plan.questions.map(({ id }) => id)).toContain("application.adopt");
    expect(engine.sandbox.requests.filter(({ write }) => write)).toHaveLength(writes);
  });

  it.each([
    ["deactivated", "isDisabled"],
    ["turned off here", "accountEnabled"],
  ])(
    "our own, %s while the run is at work: made, not proved, and which of them it is",
    async (_what, how) => {
      engine = await createEngine();
      await engine.admin.plan();
      engine.fate = (request) => {
        if (!forToken(request)) return "send";
        const { tenant } = engine.sandbox.world;
        const app = tenant.applications.find(({ displayName }) => displayName === "TextUs");
        const principal = tenant.servicePrincipals.find(({ appId }) => appId === app?.appId);
        if (how === "isDisabled" && app) app._rest.isDisabled = true;
        if (how === "accountEnabled" && principal) principal.accountEnabled = false;
        return "send";
      };
      await engine.admin.confirm();
      handedOverUnproved(engine);
      const read = readNow(engine);
      expect(read).toMatch(how === "isDisabled" ? /is deactivated/ : /Sign-in is turned off/);
      noGuess(read);
    },
  );
});

describe("f24: the application user belongs to a service principal that was made anew (Microsoft's error 0x80041d4f)", () => {
  const former = "0f0f0f0f-0000-4000-8000-00000000000f";
  const withFormerUser = (more: Readonly<Record<string, unknown>>) => ({
    scenario: {
      extends: "hand-made-app",
      applications: [{ displayName: "TextUs", ...more }],
      environments: [
        {
          displayName: "Contoso Sales",
          organization: {
            systemUsers: [
              { user: "admin@contoso.com", roles: ["System Administrator"] },
              { application: "TextUs", azureObjectId: former, roles: ["Basic User"] },
            ],
          },
        },
      ],
    },
  });
  it.each([
    ["its principal is another one now", {}],
    ["it has no principal now", { servicePrincipal: false }],
  ])("%s: is in the plan, before anything is written", async (_what, more) => {
    engine = await createEngine(withFormerUser(more));
    await engine.admin.plan();
    const plan = await engine.admin.answerNth("application.adopt", 1);
    expect(planWords(plan)).toMatch(/belongs to a service principal that does not exist any more/);
    expect(planWords(plan)).toMatch(/a new one is created/);
    expect(plan.confirmable).toBe(false);
    nothingWritten(engine);
  });
});
