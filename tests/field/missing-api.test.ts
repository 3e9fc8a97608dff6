import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { SignInError } from "../../src/provisioning/model/sign-in-error.ts";
import { noGuess, noToken, ofDataverse, ofPowerApps, planWords, times, wordsOf } from "./support.ts";

/** An API of Microsoft's that has no service principal in the tenant, or that the sign-in app does not list. */

let engine: Engine;
afterEach(() => engine.close());

const powerApps = "475226c6-020e-4fb2-8a90-7a972cbfc1d4";
const dataverse = "00000007-0000-0000-c000-000000000000";
const refusals = [
  ["invalid_client", 650052],
  ["invalid_resource", 500011],
] as const;

describe("f11: PowerApps Service is not in the tenant (terraform-provider-power-platform#659, CopilotStudioSamples#382)", () => {
  it.each(refusals)("%s %i: names it, and the command that creates it is whole", async (error, number) => {
    engine = await createEngine();
    engine.tokenFails = noToken(error, number, ofPowerApps);
    await engine.admin.signIn();
    const { problem, phase } = engine.state();
    expect(phase).toBe("choosing-environment");
    const said = wordsOf(problem);
    expect(said).toContain("PowerApps Service");
    expect(said).toContain(`az ad sp create --id ${powerApps} `);
    expect(said).not.toMatch(/secret/i);
    noGuess(said);
    expect(problem?.copy).toBe(`az ad sp create --id ${powerApps}`);
    expect(problem?.technical).toMatchObject({
      code: `AADSTS${number}`,
      api: `PowerApps Service (${powerApps})`,
    });
    expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
    // Once it is there, looking again is enough.
    engine.tokenFails = () => null;
    await engine.life().setup.listEnvironments();
    await engine.rest();
    expect(engine.state()).toMatchObject({ problem: null, phase: "choosing-environment" });
  });

  it("650057: names the API that the registration does not list, and has nothing created", async () => {
    engine = await createEngine();
    engine.tokenFails = noToken("invalid_client", 650057, ofPowerApps);
    await engine.admin.signIn();
    const { problem } = engine.state();
    const said = wordsOf(problem);
    expect(said).toMatch(/does not list an API/);
    expect(said).toContain(`add PowerApps Service (${powerApps})`);
    expect(said).not.toMatch(/az ad|secret/);
    expect(problem?.copy).toBeUndefined();
  });

  it("at a sign-in for several APIs it says that it is not said which, with a command for each", async () => {
    engine = await createEngine();
    engine.signInFails = new SignInError("refused", { code: "AADSTS650052", error: "invalid_client" });
    await engine.admin.signIn();
    const { problem } = engine.state();
    const said = wordsOf(problem);
    expect(said).toMatch(/An API that the sign-in app asks for is not in this organization yet/);
    for (const [name, appId] of [
      ["PowerApps Service", powerApps],
      ["Dynamics CRM", dataverse],
    ] as const) {
      expect(said).toContain(`az ad sp create --id ${appId} (${name})`);
      expect(problem?.copy).toContain(`az ad sp create --id ${appId}`);
    }
  });

  it("at a sign-in for one API it names that", async () => {
    engine = await createEngine();
    engine.signInFails = new SignInError("refused", { code: "AADSTS650052", api: "power-apps" });
    await engine.admin.signIn();
    const { problem } = engine.state();
    expect(problem?.copy).toBe(`az ad sp create --id ${powerApps}`);
    expect(problem?.technical.api).toBe(`PowerApps Service (${powerApps})`);
  });
});

describe("f11: Dataverse itself is not in the tenant", () => {
  /** As Entra answers as long as Graph has no service principal of it. */
  const refuseUntilMade = (error: string, number: number): void => {
    engine.tokenFails = noToken(
      error,
      number,
      (resource) =>
        ofDataverse(resource) &&
        !engine.sandbox.world.tenant.servicePrincipals.some(({ appId }) => appId === dataverse),
    );
  };
  const isCreation = ({ write, url }: { readonly write: boolean; readonly url: URL }): boolean =>
    write && url.pathname.includes(dataverse);
  const without = { tenant: { withoutServicePrincipals: [dataverse] }, signInApp: null };

  it.each(refusals)("%s %i: a plan creates it first, then everything is set up", async (error, number) => {
    engine = await createEngine({ changes: without });
    refuseUntilMade(error, number);
    const plan = await engine.admin.plan();
    expect(plan).toMatchObject({ confirmable: true, writes: 1 });
    expect(planWords(plan)).toMatch(/Add Dynamics CRM to your organization/);
    noGuess(planWords(plan));
    expect(engine.sandbox.requests.filter(({ write }) => write)).toEqual([]);
    await engine.admin.confirm();
    // What is in the organization is shown before any of it is confirmed.
    expect(engine.state().phase).toBe("planned");
    expect(times(engine, isCreation)).toBe(1);
    expect(engine.sandbox.requests.filter(({ write }) => write)).toHaveLength(1);
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(times(engine, isCreation)).toBe(1);
  });

  it("is created once, although the worker dies while it is", async () => {
    engine = await createEngine({ changes: without });
    refuseUntilMade("invalid_client", 650052);
    await engine.admin.plan();
    engine.fate = (request) => (isCreation(request) ? "kill-after" : "send");
    await engine.admin.confirm();
    engine.fate = () => "send";
    await engine.restart();
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    const { servicePrincipals } = engine.sandbox.world.tenant;
    expect(servicePrincipals.filter(({ appId }) => appId === dataverse)).toHaveLength(1);
  });

  it("waits until Entra knows it, and says so when it does not", async () => {
    engine = await createEngine({ changes: without });
    engine.tokenFails = noToken("invalid_client", 650052, ofDataverse);
    await engine.admin.plan();
    await engine.admin.confirm();
    for (let n = 0; n < 60 && engine.disk.alarm !== null; n += 1) await engine.ringAlarm();
    const { phase, problem } = engine.state();
    expect(phase).toBe("paused");
    expect(wordsOf(problem)).toContain("Dynamics CRM is not in this organization yet");
    expect(wordsOf(problem)).toMatch(/1 thing was made and is kept: service principal of an API/);
    expect(times(engine, isCreation)).toBe(1);
  });

  it("is not offered where Graph has it: then it is the address", async () => {
    engine = await createEngine();
    engine.tokenFails = noToken("invalid_resource", 500011, ofDataverse);
    const plan = await engine.admin.plan();
    expect(plan.confirmable).toBe(false);
    const said = planWords(plan);
    expect(said).toContain("does not know a service that was asked for in this organization: Dynamics CRM");
    expect(said).not.toMatch(/Add Dynamics CRM/);
    noGuess(said);
  });
});
