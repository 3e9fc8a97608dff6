import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { english } from "../../../drive/english.ts";
import { say } from "../../../src/words/index.ts";
import { nothingWritten } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("environments", () => {
  it("that can't be used are shown with the reason, usable ones first", async () => {
    engine = await createEngine({
      changes: { environments: [{ displayName: "Contoso Test", organization: { state: "AdminMode" } }] },
    });
    await engine.admin.signIn();
    expect(
      engine
        .state()
        .environments.map(({ displayName, unusable }) => [displayName, unusable && say(unusable, english)]),
    ).toEqual([
      ["Contoso Sales", null],
      ["Contoso (default)", "Has no Dataverse, so Dynamics 365 is not in it."],
      ["Contoso Test", "Is in administration mode."],
    ]);
    await expect(engine.admin.choose("Contoso Test")).rejects.toThrow("can't be chosen");
  });

  it("none of which can be used is a problem in plain words", async () => {
    engine = await createEngine({
      changes: {
        environments: [
          { displayName: "Contoso Sales", organization: { state: "Disabled" } },
          { displayName: "Contoso Test", organization: { state: "Disabled" } },
        ],
      },
    });
    await engine.admin.signIn();
    expect(engine.state().problem?.code).toBe("no-environment");
  });

  it("that are disabled, in administration mode, being made or without Dataverse can't be chosen, nor asked for", async () => {
    engine = await createEngine({ changes: { environments: [...unusable] } });
    const asked: string[] = [];
    engine.mayCall = (origin) => {
      asked.push(origin);
      return true;
    };
    await engine.admin.signIn();
    const shown = Object.fromEntries(
      engine
        .state()
        .environments.map(({ displayName, unusable: why }) => [displayName, why && say(why, english)]),
    );
    expect(shown).toEqual({
      "Contoso Sales": null,
      "Contoso (default)": "Has no Dataverse, so Dynamics 365 is not in it.",
      "Contoso Test": "Is in administration mode.",
      "Contoso Archive": "Is disabled.",
      "Contoso New": "Is still being prepared, or is not ready.",
    });
    for (const [name, why] of Object.entries(shown)) {
      if (why === null) continue;
      await expect(engine.admin.choose(name)).rejects.toThrow("can't be chosen");
      expect(engine.state()).toMatchObject({ phase: "choosing-environment", environmentId: null });
    }
    expect(asked).toEqual([]);
    nothingWritten(engine);
  });

  it("are listed again when one has become ready meanwhile", async () => {
    engine = await createEngine({ changes: { environments: [...unusable] } });
    await engine.admin.signIn();
    const organization = engine.sandbox.world.tenant.organizations.find(({ host }) =>
      host.startsWith("contosonew"),
    );
    if (organization) organization.state = "Enabled";
    await engine.life().setup.listEnvironments();
    await engine.rest();
    const now = engine.state().environments.find(({ displayName }) => displayName === "Contoso New");
    expect(now?.unusable).toBeNull();
  });

  it("without any Dataverse in the tenant are a problem in plain words, each shown with its reason", async () => {
    engine = await createEngine({
      changes: {
        environments: [
          { displayName: "Contoso Sales", organization: null },
          { displayName: "Contoso Test", organization: null },
        ],
      },
    });
    await engine.admin.signIn();
    const { problem, environments } = engine.state();
    expect(say(problem?.title ?? { id: "app.name" }, english)).toBe(
      "There is no environment with Dynamics 365 that admin@contoso.com can see.",
    );
    expect(environments.map(({ unusable: why }) => why?.id)).toEqual(
      environments.map(() => "environment.no-dataverse"),
    );
    nothingWritten(engine);
  });
});

const organization = (host: string, state: string) => ({
  host,
  businessUnits: { root: {} },
  roles: ["System Administrator"],
  state,
});
const unusable = [
  { displayName: "Contoso Test", organization: { state: "AdminMode" } },
  {
    displayName: "Contoso Archive",
    sku: "Sandbox",
    organization: organization("contosoarchive.crm4.dynamics.com", "Disabled"),
  },
  {
    displayName: "Contoso New",
    sku: "Sandbox",
    organization: organization("contosonew.crm4.dynamics.com", "Preparing"),
  },
];
