import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { askUndo, confirmUndo, finishUndo, planUndoIn, undoStateOf } from "../../drive/engine/undo.ts";
import { english } from "../../drive/english.ts";
import type { Resource } from "../../src/microsoft/api.ts";
import { InteractionNeededError } from "../../src/microsoft/errors.ts";
import { say } from "../../src/words/index.ts";

/** "Sign in again", a sign-in, and the same refusal: whoever is asked once more would go round in a circle. */

let engine: Engine;
afterEach(() => engine.close());

const code = "AADSTS50158";
const refuse = (which: (resource: Resource) => boolean): void => {
  engine.tokenFails = (resource) => (which(resource) ? new InteractionNeededError(null, code) : null);
};
const ofOrganization = (resource: Resource): boolean => typeof resource === "object";
/** Signs in, and goes on to where it was refused. */
const again = async (): Promise<void> => {
  await engine.admin.signIn();
  const { phase, environments } = engine.state();
  if (phase === "choosing-environment" && environments.length > 0) await engine.admin.choose();
};

describe("a token that is refused once more after the sign-in that was to bring it", () => {
  it.each<[string, (resource: Resource) => boolean]>([
    [
      "of Power Platform, while the environments are listed",
      (one) => one === "bap" || one === "bap-without-slash",
    ],
    ["of Graph, while the tenant is looked at", (one) => one === "graph"],
    ["of the organization, while it is looked at", ofOrganization],
  ])("%s: the second time it says so, and asks for no third sign-in", async (_what, which) => {
    engine = await createEngine();
    refuse(which);
    await again();
    expect(engine.state().problem).toMatchObject({ code: "sign-in-again", technical: { code } });
    await again();
    const { problem } = engine.state();
    expect(problem).toMatchObject({ code: "sign-in-in-vain", remedy: "other-account", technical: { code } });
    expect(problem && say(problem.title, english)).toContain(code);
    // Once it is mended, the next sign-in goes on as ever.
    engine.tokenFails = () => null;
    await again();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: null });
  });

  it("in mid-run: the same, and what was made is told", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ method, url }) => {
      if (method === "POST" && url.pathname.endsWith("/applications")) refuse(ofOrganization);
      return "send";
    };
    await engine.admin.confirm();
    expect(engine.state().problem).toMatchObject({ code: "sign-in-again", technical: { code } });
    await engine.admin.signIn();
    const { problem, phase } = engine.state();
    expect(phase).toBe("paused");
    expect(problem).toMatchObject({ code: "sign-in-in-vain", remedy: "other-account" });
    expect(problem && say(problem.unchanged, english)).toMatch(/made and (is|are) kept: .*app registration/);
    engine.tokenFails = () => null;
    await engine.admin.signIn();
    expect((await engine.admin.finish()).result?.verified).toBe(true);
  });

  it("in an undo: the same, whether it looks or is at work", async () => {
    engine = await createEngine();
    await engine.admin.run();
    refuse(ofOrganization);
    await planUndoIn(engine, true);
    expect(undoStateOf(engine).problem).toMatchObject({ code: "sign-in-again", technical: { code } });
    const signIn = () => askUndo(engine, () => engine.life().undo.signIn({ otherAccount: false }));
    expect((await signIn()).problem).toMatchObject({ code: "sign-in-in-vain", remedy: "other-account" });
    engine.tokenFails = () => null;
    expect(await signIn()).toMatchObject({ phase: "planned", problem: null });
    engine.fate = ({ write }) => {
      if (write) refuse(ofOrganization);
      return "send";
    };
    expect((await confirmUndo(engine)).problem?.code).toBe("sign-in-again");
    expect((await signIn()).problem?.code).toBe("sign-in-in-vain");
    engine.fate = () => "send";
    engine.tokenFails = () => null;
    await signIn();
    expect(
      (await finishUndo(engine, { runId: engine.state().id, deleteApplication: true })).state.phase,
    ).toBe("finished");
  });

  it("days after a sign-in that helped it is a first time again", async () => {
    engine = await createEngine();
    refuse(ofOrganization);
    await again();
    engine.tokenFails = () => null;
    await again();
    expect(engine.state().phase).toBe("planned");
    refuse(ofOrganization);
    await engine.life().setup.inspect();
    await engine.rest();
    expect(engine.state().problem?.code).toBe("sign-in-again");
  });
});
