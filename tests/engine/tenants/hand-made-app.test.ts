import { afterEach, describe, expect, it } from "vitest";
import { actionsOf, itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade } from "../../../drive/engine/hand-made-app.ts";
import { tenantOf, wholeSetup } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import { say } from "../../../src/words/index.ts";
import { nothingWritten, openQuestions } from "./ground.ts";

let engine: Engine;
afterEach(() => engine.close());

describe("an app “TextUs” that somebody made by hand", () => {
  it("is offered for adoption with what would change, and nothing is taken from it", async () => {
    engine = await createEngine({ scenario: "hand-made-app" });
    await engine.admin.plan();
    // The default is a new app: nobody takes over another's by clicking on.
    expect(openQuestions(engine)).toEqual([]);
    expect(actionsOf(engine.state().plan as Plan).application).toBe("create");
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(readItem(plan, "application")).toEqual({
      action: "change",
      details: [
        `keep: The app that is there already, client ID ${handMade}`,
        "create: Asks for user_impersonation (Dynamics CRM), delegated",
        "create: Asks for Directory.ReadWrite.All (Microsoft Graph), delegated",
        "change: Gets the unique name textus-dynamics-365, by which a later set-up finds it",
      ],
      warnings: [
        "1 other secret is on this app.",
        "Whoever holds them could use Dynamics 365 as TextUs.",
        "Owned by cloudapp@contoso.com. An owner can add secrets at any time.",
      ],
      problem: null,
    });
    nothingWritten(engine);
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    const [only, ...others] = tenantOf(engine);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      uniqueName: "textus-dynamics-365",
      hasLogo: false,
      secrets: ["made by hand", "production"],
      grants: wholeSetup.grants,
      users: wholeSetup.users,
    });
    expect(only?.permissions).toHaveLength(4);
  });

  it("is one of several: the admin chooses", async () => {
    const second = "7e87a500-0000-4000-8000-00000000ba2e";
    engine = await createEngine({
      changes: {
        applications: [
          app(),
          app({ displayName: "textus", appId: second, createdDateTime: "2026-03-01T00:00:00Z" }),
        ],
      },
    });
    const plan = await engine.admin.plan();
    const question = plan.questions.find(({ id }) => id === "application.adopt");
    expect(question?.choices.map(({ value }) => value)).toEqual(["new", second, handMade]);
    await engine.admin.answer("application.adopt", second);
    await engine.admin.confirm();
    expect(engine.state().result?.clientId).toBe(second);
    expect(tenantOf(engine, undefined, "TextUs")[0]?.users).toEqual([]);
  });

  it("is refused when it is open to other organizations, with the reason", async () => {
    engine = await createEngine({
      changes: { applications: [app({ signInAudience: "AzureADMultipleOrgs" })] },
    });
    const first = await engine.admin.plan();
    const [, choice] = first.questions.find(({ id }) => id === "application.adopt")?.choices ?? [];
    expect(say(choice?.hint ?? { id: "app.name" }, english)).toContain("open to other organizations");
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application")).toMatchObject({
      action: "blocked",
      problem: { code: "application-not-single-tenant" },
    });
    await engine.admin.answer("application.adopt", "new");
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
  });
});
