import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { nothingWritten } from "../engine/tenants/ground.ts";
import { noGuess, readNow, refused, toOrganization } from "./support.ts";

/** Which environment can be chosen. */

let engine: Engine;
afterEach(() => engine.close());

describe("an environment of a team", () => {
  it("can't be chosen, and the list says why", async () => {
    engine = await createEngine({
      changes: {
        environments: [
          {
            displayName: "Marketing (team)",
            sku: "Teams",
            organization: {
              host: "contosoteam.crm4.dynamics.com",
              businessUnits: { contosoteam: {} },
              roles: ["System Administrator"],
            },
          },
        ],
      },
    });
    await engine.admin.signIn();
    const row = engine.state().environments.find(({ displayName }) => displayName === "Marketing (team)");
    expect(row?.unusable?.id).toBe("environment.teams");
  });
});

describe("h13: an environment is listed whose organization is gone (microsoft/powerapps-tools#287)", () => {
  it("a page in Dataverse's place is told as somebody else's, with the other reading beside it", async () => {
    engine = await createEngine();
    engine.fate = (request) =>
      toOrganization(request) ? refused(404, "<html><body>Not found</body></html>") : "send";
    await engine.admin.signIn();
    await engine.admin.choose();
    const read = readNow(engine);
    expect(read).toContain("contoso.crm4.dynamics.com");
    expect(read).toMatch(/deleted or has another address/);
    noGuess(read);
    nothingWritten(engine);
  });
});

describe("h15: an environment without Dataverse (terraform-provider-power-platform#488)", () => {
  it("can't be chosen, and the list says why", async () => {
    engine = await createEngine({ scenario: "unusable-environments" });
    await engine.admin.signIn();
    const why = engine.state().environments.map(({ unusable }) => unusable?.id);
    expect(why).toContain("environment.no-dataverse");
  });
});

describe("i12: environments may not be listed, as Global Administrator (MicrosoftDocs/power-platform#825)", () => {
  it("is quoted without ids, and no role is said to be missing", async () => {
    engine = await createEngine();
    engine.fate = ({ url }) =>
      url.hostname.startsWith("api.bap")
        ? refused(403, {
            error: {
              code: "Forbidden",
              message:
                "The user with object id '9f1c2d3e-0000-4000-8000-0000000000aa' does not have access to list environments.",
            },
          })
        : "send";
    await engine.admin.signIn();
    const read = readNow(engine);
    expect(read).toMatch(/refused to list your environments/);
    expect(read).toMatch(/does not have access to list environments/);
    expect(read).not.toContain("9f1c2d3e");
    noGuess(read);
    expect(engine.disk.alarm).toBeNull();
  });
});
