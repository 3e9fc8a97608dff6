import { describe, expect, it } from "vitest";
import { createTestWorld, dataverseAs, refusalOf } from "./support.ts";

const ask = dataverseAs(createTestWorld());

describe("a path that Dataverse has and the sandbox does not", () => {
  it.each([
    ["GET", "solutions?$select=uniquename"],
    ["GET", "teams"],
    ["GET", "EntityDefinitions"],
    ["GET", "RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')"],
    ["POST", "workflows"],
  ])("%s %s is answered with 501, in the sandbox's own name", async (method, path) => {
    const answer = await ask(path, method === "POST" ? { method, body: {} } : { method });
    expect(answer.headers?.["x-textus-sandbox"]).toBe("not-modelled");
    expect(refusalOf(answer)).toBe("501 NotModelled");
  });

  it("is told apart from one that Dataverse does not have", async () => {
    const answer = await ask("nosuchtables");
    expect(refusalOf(answer)).toBe("404 0x8006088a");
    expect(answer.headers?.["x-textus-sandbox"]).toBeUndefined();
  });
});
