import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import type { Fate } from "../../drive/engine/life.ts";
import { askUndo, confirmUndo, finishUndo, planUndoIn, undoStateOf } from "../../drive/engine/undo.ts";
import { english } from "../../drive/english.ts";
import type { Resource } from "../../src/microsoft/api.ts";
import { InteractionNeededError } from "../../src/microsoft/errors.ts";
import type { Problem } from "../../src/provisioning/model/plan.ts";
import { SignInError } from "../../src/provisioning/model/sign-in-error.ts";
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

  it("in an undo: a challenge after a sign-in without one is another demand, and the same twice ends", async () => {
    engine = await createEngine();
    await engine.admin.run();
    let fate: Fate = "signed-out";
    engine.fate = ({ url }) => (url.hostname === "graph.microsoft.com" ? fate : "send");
    await planUndoIn(engine, true);
    const signIn = () => askUndo(engine, () => engine.life().undo.signIn({ otherAccount: false }));
    expect(undoStateOf(engine).problem?.code).toBe("sign-in-again");
    fate = "claims";
    expect((await signIn()).problem?.code).toBe("sign-in-again");
    expect((await signIn()).problem).toMatchObject({ code: "sign-in-not-taken", remedy: "other-account" });
    fate = "send";
    expect(await signIn()).toMatchObject({ phase: "planned", problem: null });
  });

  it("in the set-up: the same", async () => {
    engine = await createEngine();
    let fate: Fate = "signed-out";
    engine.fate = ({ url }) => (url.hostname === "graph.microsoft.com" ? fate : "send");
    await again();
    expect(engine.state().problem?.code).toBe("sign-in-again");
    fate = "claims";
    await again();
    expect(engine.state().problem?.code).toBe("sign-in-again");
    await again();
    expect(engine.state().problem).toMatchObject({ code: "sign-in-not-taken", remedy: "other-account" });
    fate = "send";
    await again();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: null });
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

describe("a sign-in again whose window is closed", () => {
  const said = "Your organization's other provider has to be asked first.";
  const closed = new SignInError("cancelled");
  const demand = (which: (resource: Resource) => boolean): void => {
    engine.tokenFails = (resource) => (which(resource) ? new InteractionNeededError(null, code, said) : null);
  };
  /** That it says what Microsoft demanded, in its words, and what ended it; and that nothing is asked for by itself. */
  const holdsLeft = (problem: Problem | null | undefined): void => {
    expect(problem).toMatchObject({ code: "sign-in-left", technical: { code, message: said } });
    const told = problem ? `${say(problem.title, english)} ${say(problem.next, english)}` : "";
    expect(told).toContain(code);
    expect(told).toContain("Your organization wants a step outside Microsoft for this sign-in.");
    expect(told).toContain(said);
    expect(told).toMatch(/[Cc]losing the window ended that sign-in/);
    expect(engine.disk.alarm).toBeNull();
  };

  it.each<[string, (resource: Resource) => boolean]>([
    ["while the environments are listed", (one) => one === "bap" || one === "bap-without-slash"],
    ["while the organization is looked at", ofOrganization],
  ])(
    "%s: says what was demanded each time, and a sign-in that is done ends the circle",
    async (_what, which) => {
      engine = await createEngine();
      demand(which);
      await again();
      expect(engine.state().problem?.code).toBe("sign-in-again");
      for (let times = 0; times < 2; times += 1) {
        engine.signInFails = closed;
        await engine.admin.signIn();
        holdsLeft(engine.state().problem);
        expect(engine.state()).toMatchObject({ phase: "start", problem: { remedy: "sign-in" } });
      }
      // Another worker says the same, and opens nothing.
      engine.signInFails = new Error("It opened a window.");
      await engine.restart();
      holdsLeft(engine.state().problem);
      // The person finishes it: refused once more, it is in vain, not a first time.
      engine.signInFails = null;
      await again();
      expect(engine.state().problem).toMatchObject({ code: "sign-in-in-vain", technical: { code } });
      engine.tokenFails = () => null;
      await again();
      expect(engine.state()).toMatchObject({ phase: "planned", problem: null });
    },
  );

  it("stays demanded where the next window can't be opened", async () => {
    engine = await createEngine();
    demand((one) => one === "bap");
    await again();
    engine.signInFails = new SignInError("unreachable");
    await engine.admin.signIn();
    expect(engine.state().problem?.code).toBe("sign-in-unreachable");
    engine.signInFails = closed;
    await engine.admin.signIn();
    holdsLeft(engine.state().problem);
  });

  it("in mid-run: the run stays paused and says it; a done sign-in goes on", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ method, url }) => {
      if (method === "POST" && url.pathname.endsWith("/applications")) demand(ofOrganization);
      return "send";
    };
    await engine.admin.confirm();
    engine.signInFails = closed;
    await engine.admin.signIn();
    holdsLeft(engine.state().problem);
    expect(engine.state()).toMatchObject({ phase: "paused", problem: { remedy: "sign-in-again" } });
    const { problem } = engine.state();
    expect(problem && say(problem.unchanged, english)).toMatch(/made and (is|are) kept: .*app registration/);
    engine.signInFails = null;
    await engine.admin.signIn();
    expect(engine.state().problem?.code).toBe("sign-in-in-vain");
    engine.tokenFails = () => null;
    await engine.admin.signIn();
    expect((await engine.admin.finish()).result?.verified).toBe(true);
  });

  it("in an undo: the same", async () => {
    engine = await createEngine();
    await engine.admin.run();
    demand(ofOrganization);
    await planUndoIn(engine, true);
    const signIn = () => askUndo(engine, () => engine.life().undo.signIn({ otherAccount: false }));
    engine.signInFails = closed;
    holdsLeft((await signIn()).problem);
    holdsLeft((await signIn()).problem);
    engine.signInFails = null;
    expect((await signIn()).problem?.code).toBe("sign-in-in-vain");
    engine.tokenFails = () => null;
    expect(await signIn()).toMatchObject({ phase: "planned", problem: null });
  });

  it("is an ordinary one where Microsoft had said nothing of why", async () => {
    engine = await createEngine();
    engine.signInFails = closed;
    await engine.admin.signIn();
    expect(engine.state().problem?.code).toBe("sign-in-cancelled");
    engine.signInFails = null;
    engine.tokenFails = (one) => (one === "bap" ? new InteractionNeededError(null) : null);
    await again();
    engine.signInFails = closed;
    await engine.admin.signIn();
    expect(engine.state().problem?.code).toBe("sign-in-cancelled");
  });
});
