import { afterEach, describe, expect, it } from "vitest";
import { english } from "../../../drive/english.ts";
import { firstParty } from "../../../sandbox/tenant/service-principals.ts";
import { problemFrom } from "../../../src/provisioning/model/problems.ts";
import { say } from "../../../src/words/index.ts";
import { type Person, startPerson } from "./person.ts";

/** Real MSAL, refused a token by a Conditional Access policy for one resource. */

const crm = { dataverse: "https://contoso.crm4.dynamics.com" };
const policy = "cccccccc-0000-4000-8000-000000000001";

let person: Person;
afterEach(() => person.close());

const refusedAt = async (resource: Parameters<Person["token"]>[0]) => {
  const error = await person.token(resource).catch((caught: unknown) => caught);
  return problemFrom(error, { environment: "Contoso Sales" });
};

describe("a policy that blocks", () => {
  it.each([
    ["Dataverse", firstParty.dataverse, crm, "Contoso Sales", "Dynamics CRM"],
    ["PowerApps Service", firstParty.powerApps, "bap", "Power Platform", "PowerApps Service"],
  ] as const)("%s: which service, and which policy", async (_name, appId, resource, service, api) => {
    person = await startPerson();
    await person.signIn();
    person.sandbox.world.conditionalAccess.push({ id: policy, demand: "block", resource: appId });
    const problem = await refusedAt(resource);
    expect(problem.code).toBe("sign-in-blocked-by-policy");
    expect(say(problem.title, english)).toBe(
      `A sign-in policy of your organization stopped the sign-in to ${service}.`,
    );
    expect(problem.technical).toMatchObject({
      code: "AADSTS53003",
      api: `${api} (${appId})`,
      policies: policy,
      message: expect.stringMatching(/blocked by Conditional Access policies/),
    });
    // Others are given, and nobody is asked to sign in: no sign-in helps.
    expect(await person.token("graph")).not.toBe("");
    expect(person.windows).toHaveLength(1);
  });

  it("wants a second step: the policy is named beside what is asked for", async () => {
    person = await startPerson();
    await person.signIn();
    person.sandbox.world.conditionalAccess.push({
      id: policy,
      demand: "mfa",
      resource: firstParty.dataverse,
    });
    expect(await refusedAt(crm)).toMatchObject({
      code: "sign-in-again",
      technical: { code: "AADSTS50076", policies: policy },
    });
  });
});
