import { afterEach, describe, expect, it } from "vitest";
import { english } from "../../../src/words/english.ts";
import { say } from "../../../src/words/index.ts";
import { createEngine, type Engine } from "../../support/engine/create-engine.ts";

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
});
