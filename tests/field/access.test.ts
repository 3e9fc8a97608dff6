import { afterEach, describe, expect, it } from "vitest";
import { itemOf } from "../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import { nothingWritten, openQuestions } from "../engine/tenants/ground.ts";
import {
  isElevation,
  isWho,
  noGuess,
  planWords,
  readNow,
  refused,
  times,
  toOrganization,
  wordsOf,
} from "./support.ts";
import { sales, throughTeam } from "./tenants.ts";

/** Getting into the environment. */

let engine: Engine;
afterEach(() => engine.close());

describe("f4: app access control keeps the sign-in app out (microsoft/mcs-labs#204, DataverseServiceClient#528)", () => {
  it("the plan names the client ID to allow, and offers no role", async () => {
    engine = await createEngine({ changes: sales({ allowedApplications: [] }) });
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    const read = planWords(plan);
    expect(read).toContain("5e7a11ed-0000-4000-8000-00000000c11d");
    expect(read).toMatch(/Privacy \+ Security/);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
    expect(times(engine, isElevation)).toBe(0);
  });

  it("a firewall of the environment is told as one, and proves nothing of rights", async () => {
    engine = await createEngine({ changes: sales({ ipFirewall: "everybody" }) });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(/does not accept requests from this network's address/);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("f6: the administrator's own user is disabled (microsoft/coe-starter-kit#8177, #9245)", () => {
  it.each([
    ["disabled", { disabled: true }, /Your user admin@contoso\.com is disabled in Contoso Sales/],
    ["without a license", { licensed: false }, /no license for Contoso Sales/],
  ])("%s: says so, and offers no role", async (_what, how, words) => {
    const users = [
      { user: "admin@contoso.com", roles: ["System Administrator"], ...how },
      { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
    ];
    engine = await createEngine({ changes: sales({ systemUsers: users }) });
    const read = planWords(await engine.admin.plan());
    expect(read).toMatch(words);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("f18: System Administrator through a team (MicrosoftDocs/power-platform#2295)", () => {
  it.each(switchValues.privilegesOfUser)(
    "is what Dataverse says it is, and where it does not say (%s) the set-up goes on",
    async (answer) => {
      engine = await createEngine({
        changes: { ...sales(throughTeam), switches: { privilegesOfUser: answer } },
      });
      const plan = await engine.admin.plan();
      expect(plan.confirmable).toBe(true);
      expect(itemOf(plan, "access").action).toBe("check");
      noGuess(planWords(plan));
      await engine.admin.confirm();
      expect(engine.state().result?.verified).toBe(true);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );

  it("a person whose privileges do not suffice is offered the role", async () => {
    const users = [
      { user: "admin@contoso.com", roles: ["Basic User"] },
      { user: "cloudapp@contoso.com", roles: ["System Administrator"] },
    ];
    engine = await createEngine({ changes: sales({ systemUsers: users }) });
    await engine.admin.plan();
    expect(openQuestions(engine)).toEqual(["access.elevate"]);
  });

  it("nobody is read by their object id in Entra, which would make a user of them", async () => {
    engine = await createEngine({ scenario: "not-system-administrator" });
    await engine.admin.plan();
    expect(engine.sent.some(({ url }) => /azureactivedirectoryobjectid=/.test(url.pathname))).toBe(false);
    const [organization] = engine.sandbox.world.tenant.organizations;
    expect(organization?.systemUsers).toHaveLength(1);
  });
});

describe("f19: the network cuts the organization off (terraform-provider-power-platform#701)", () => {
  it("ends after minutes with the host, and a firewall or a proxy as what may be between", async () => {
    engine = await createEngine();
    engine.fate = (request) => (toOrganization(request) ? "cut-before" : "send");
    await engine.admin.signIn();
    await engine.admin.choose();
    const began = engine.sandbox.world.clock.now();
    for (let alarms = 0; alarms < 120 && engine.disk.alarm !== null; alarms += 1) await engine.ringAlarm();
    expect(engine.disk.alarm).toBeNull();
    expect(engine.sandbox.world.clock.now() - began).toBeLessThan(20 * 60_000);
    const read = readNow(engine);
    expect(read).toContain("contoso.crm4.dynamics.com");
    expect(read).toMatch(/firewall or a proxy/);
    nothingWritten(engine);
  });
});

describe("f25: a blocked plan (found on the way)", () => {
  it("does not call what was not read missing or not installed", async () => {
    engine = await createEngine({ scenario: "no-rights", user: "cloudapp@contoso.com" });
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    const read = planWords(plan);
    expect(read).not.toMatch(/not installed|is missing\. It comes/);
    expect(itemOf(plan, "security-roles").action).toBe("skip");
    expect(read).not.toMatch(/business unit $/m);
    nothingWritten(engine);
  });
});

describe("h4: Dataverse refuses with nothing but 403 (PowerPlatform-DataverseServiceClient#5, #135)", () => {
  it("for a person it names no cause, offers no role, and everything else is planned", async () => {
    engine = await createEngine();
    engine.fate = (request) => (isWho(request) ? { instead: new Response(null, { status: 403 }) } : "send");
    const plan = await engine.admin.plan();
    const read = planWords(plan);
    expect(read).toMatch(/Contoso Sales refused to let the account in\./);
    expect(read).toMatch(/It gave no reason \(status 403\)/);
    expect(openQuestions(engine)).not.toContain("access.elevate");
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("h7: 401 from a service, before and after another sign-in (power-platform's admin API, entra-20)", () => {
  it.each([
    ["the list of environments", (one: { readonly url: URL }) => one.url.hostname.startsWith("api.bap")],
    ["the organization", toOrganization],
  ] as const)("%s: asks for one sign-in, and then says that another would not help", async (_what, which) => {
    engine = await createEngine();
    engine.fate = (request) =>
      which(request)
        ? refused(401, { error: { code: "AuthorizationFailed", message: "Not authorized." } })
        : "send";
    const again = async (): Promise<void> => {
      await engine.admin.signIn();
      if (engine.state().environments.length > 0) await engine.admin.choose();
    };
    await again();
    expect(engine.state().problem?.code).toBe("sign-in-again");
    await again();
    expect(engine.state().problem).toMatchObject({ code: "sign-in-not-taken", remedy: "other-account" });
    expect(wordsOf(engine.state().problem)).toMatch(/asks for a sign-in again \(status 401\)/);
    engine.fate = () => "send";
    await again();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: null });
  });
});
