import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { appOf } from "../../../drive/engine/stranger.ts";
import { planUndoIn } from "../../../drive/engine/undo.ts";
import { english } from "../../../drive/english.ts";
import { say } from "../../../src/words/index.ts";
import { openQuestions } from "./ground.ts";

/** Lists of who else gets in are longer than a page of Microsoft Graph. What is on a later page counts as well. */

let engine: Engine;
afterEach(() => engine.close());

const scenarioApp = "7e87a500-0000-4000-8000-0000000bad01";
const ofOneRow = { paging: { graphRows: 1 } };
const pipeline = (name: string, issuer: string) => ({
  id: `5f0c1e2d-0000-4000-8000-0000000000${name}`,
  name,
  issuer,
  subject: "s",
  audiences: ["api://AzureADTokenExchange"],
});
const owner = (displayName: string): string =>
  engine.sandbox.world.tenant.users.find((user) => user.displayName === displayName)?.id ?? "";

describe("with pages of one row", () => {
  it("the plan names everybody's ways in to a stranger's app, to the last page", async () => {
    engine = await createEngine({ scenario: { extends: "planted-app", ...ofOneRow } });
    const row = appOf(engine, scenarioApp);
    row._federatedCredentials?.push(pipeline("01", "https://gitlab.example"));
    row._owners.push(owner("Uma User"));
    await engine.admin.plan();
    const facts = engine
      .state()
      .plan?.questions.find(({ id }) => id === "application.adopt")
      ?.choices.find(({ value }) => value === scenarioApp)
      ?.facts?.map(({ text }) => say(text, english));
    expect(facts).toContain(
      "2 federated credentials are on this app: token.actions.githubusercontent.com, gitlab.example can sign in as it without a secret.",
    );
    expect(facts).toContain(
      "Owned by cloudapp@contoso.com, user@contoso.com. An owner can add secrets at any time.",
    );
  });

  it("a key that comes up on a later page leads back to the plan", async () => {
    engine = await createEngine({ scenario: { extends: "planted-app", ...ofOneRow } });
    await engine.admin.plan();
    await engine.admin.answer("application.adopt", scenarioApp);
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    expect(engine.state().plan?.confirmable).toBe(true);
    appOf(engine, scenarioApp)._federatedCredentials?.push(pipeline("01", "https://gitlab.example"));
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
  });

  it("an app with another owner on the second page is not deleted by an undo", async () => {
    engine = await createEngine({ changes: ofOneRow });
    const { result } = await engine.admin.run();
    appOf(engine, result?.clientId ?? "")._owners.push(owner("Uma User"));
    const { plan } = await planUndoIn(engine, true);
    const line = plan?.lines.find(({ id }) => id.startsWith("application:"));
    expect(line?.does).toBe("keep");
    expect(line?.because).toContainEqual({
      id: "undo.keep.owners",
      values: { count: 1, names: "Uma User" },
    });
  });
});
