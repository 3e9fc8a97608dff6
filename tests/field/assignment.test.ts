import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { firstParty } from "../../sandbox/tenant/service-principals.ts";
import { switchValues } from "../../sandbox/world/switches.ts";
import type { Switches } from "../../sandbox/world.ts";
import { problemFrom } from "../../src/provisioning/model/problems.ts";
import { type Person, startPerson } from "../contract/sign-in/person.ts";
import { forToken, handedOverUnproved, noGuess, signInApp, times, wordsOf } from "./support.ts";

/** “Assignment required?”, of the API for apps and of the sign-in app for people: refusals that the sandbox itself gives. */

let engine: Engine;
let person: Person;
const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of close.splice(0)) await one();
});

const principalOf = (appId: string): string =>
  engine.sandbox.world.tenant.servicePrincipals.find((row) => row.appId === appId)?.id ?? "none";

describe("g2: the API demands that apps are assigned (AADSTS501051)", () => {
  it("hands the values over as made, not proved, and leads to that API's properties", async () => {
    engine = await createEngine({
      changes: { tenant: { apis: [{ api: "Dynamics CRM", assignmentRequired: true }] } },
    });
    close.push(() => engine.close());
    await engine.admin.plan();
    await engine.admin.confirm();
    handedOverUnproved(engine);
    const unproved = engine.state().result?.unproved;
    expect(unproved).toMatchObject({
      code: "app-not-assigned",
      technical: { code: "AADSTS501051", api: `Dynamics CRM (${firstParty.dataverse})` },
    });
    expect(wordsOf(unproved)).toMatch(/demands that apps are assigned/);
    expect(wordsOf(unproved)).toMatch(/The secret is not proved to be wrong/);
    noGuess(wordsOf(unproved));
    expect(unproved?.link).toBe(
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Properties/objectId/${principalOf(firstParty.dataverse)}/appId/${firstParty.dataverse}`,
    );
    expect(times(engine, forToken)).toBe(1);
    expect(tenantOf(engine)).toEqual([wholeSetup]);

    // Somebody turns it off there.
    const api = engine.sandbox.world.tenant.servicePrincipals.find(
      ({ appId }) => appId === firstParty.dataverse,
    );
    if (api) api._rest.appRoleAssignmentRequired = false;
    await engine.life().setup.testAgain();
    await engine.rest();
    expect(engine.state().result).toMatchObject({ verified: true, unproved: null });
  });
});

describe("g3: the sign-in app is for assigned people only (AADSTS50105)", () => {
  const values = { portal: "https://entra.microsoft.com", tenant: "Contoso" };
  const start = async (assigned: readonly string[], switches: Partial<Switches> = {}): Promise<void> => {
    person = await startPerson({
      switches,
      app: { servicePrincipal: true, principal: { assignmentRequired: true, assigned } },
    });
    close.push(() => person.close());
  };

  it.each(switchValues.personNotAssigned)(
    "a person without an assignment: the app hears %s",
    async (answer) => {
      await start([], { personNotAssigned: answer });
      const error = await person.signIn().catch((caught: unknown) => caught);
      const problem = problemFrom(error, values);
      noGuess(wordsOf(problem));
      if (answer === "nothing") {
        // What its page said, only the admin has seen.
        expect(problem.code).toBe("sign-in-cancelled");
        expect(wordsOf(problem)).toMatch(/number that begins with AADSTS: look it up/);
        return;
      }
      expect(problem).toMatchObject({ code: "not-assigned", technical: { code: "AADSTS50105" } });
      expect(wordsOf(problem)).toMatch(/for assigned people only, and this account is not assigned/);
      // Nobody is signed in who could look which enterprise app it is: the list of them.
      expect(problem.link).toMatch(/AppAppsPreview$/);
    },
  );

  it("an assigned person signs in", async () => {
    await start(["admin@contoso.com"]);
    expect(await person.signIn()).toMatchObject({ username: "admin@contoso.com" });
    expect(await person.token("graph")).not.toBe("");
  });

  it("an assignment that is taken away in mid-run is told with that app's Users and groups", async () => {
    await start(["admin@contoso.com"]);
    await person.signIn();
    const app = person.sandbox.world.tenant.servicePrincipals.find(({ appId }) => appId === signInApp);
    if (app) app._assigned = [];
    const error = await person.token("bap").catch((caught: unknown) => caught);
    expect(
      problemFrom(error, values, { ours: false, principals: { [signInApp]: app?.id ?? "none" } }),
    ).toMatchObject({
      code: "not-assigned",
      technical: { code: "AADSTS50105", api: expect.stringContaining("PowerApps Service") },
      link: `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${app?.id}/appId/${signInApp}`,
    });
  });
});
