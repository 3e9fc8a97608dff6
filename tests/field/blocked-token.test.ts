import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Resource } from "../../src/microsoft/api.ts";
import type { Problem } from "../../src/provisioning/model/plan.ts";
import { blockedBy, isCreation, noGuess, ofDataverse, ofPowerApps, times, wordsOf } from "./support.ts";

/** A policy of the organization that refuses the token of one service, while it gives the others. */

let engine: Engine;
afterEach(() => engine.close());

const policy = "0a1b2c3d-0000-4000-8000-00000000ca01";
const ofGraph = (resource: Resource): boolean => resource === "graph";

/** That it names the service, and under Details the policy; no role, no secret, and what Microsoft says. */
function holdsBlocked(problem: Problem | null | undefined, number: number, service: string): void {
  const said = wordsOf(problem);
  expect(said).toContain(`the sign-in to ${service}.`);
  expect(said).not.toMatch(/secret/i);
  expect(said).not.toContain(policy);
  noGuess(said);
  expect(problem?.technical).toMatchObject({ code: `AADSTS${number}`, policies: policy });
  expect(problem?.technical.message).toMatch(/blocked by Conditional Access/);
}

describe.each([
  [53003, /A sign-in policy of your organization/],
  [53000, /does not accept this device/],
  [53009, /A sign-in policy of your organization/],
  [530035, /Security defaults of your organization/],
  [53011, /organization that the account comes from sees a risk/],
] as const)("h8: %i for one service alone (MicrosoftDocs/power-platform#378, #1751)", (number, words) => {
  it("Power Platform, while the environments are listed", async () => {
    engine = await createEngine();
    engine.tokenFails = blockedBy(number, policy, ofPowerApps);
    await engine.admin.signIn();
    const { problem } = engine.state();
    expect(wordsOf(problem)).toMatch(words);
    holdsBlocked(problem, number, "Power Platform");
    expect(engine.disk.alarm).toBeNull();
  });

  it("the environment: the plan says so on its line, and what Graph says beside it", async () => {
    engine = await createEngine();
    engine.tokenFails = blockedBy(number, policy, ofDataverse);
    const plan = await engine.admin.plan();
    const { problem } = plan.items.find(({ step }) => step === "access") ?? {};
    expect(wordsOf(problem)).toMatch(words);
    holdsBlocked(problem, number, "Contoso Sales");
    expect(plan.confirmable).toBe(false);
    expect(plan.items.find(({ step }) => step === "application")?.action).toBe("create");
  });

  it("Microsoft Graph, in mid-run: the run pauses, and asks for it once", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.tokenFails = blockedBy(number, policy, ofGraph);
    await engine.admin.confirm();
    const { problem, phase } = engine.state();
    expect(phase).toBe("paused");
    holdsBlocked(problem, number, "Microsoft Graph");
    expect(wordsOf(problem)).toContain("Nothing was changed.");
    expect(times(engine, isCreation)).toBe(0);
    expect(engine.disk.alarm).toBeNull();
    engine.tokenFails = () => null;
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
  });
});
