import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import {
  addKeyToPrincipal,
  addStrangersSecret,
  appOf,
  roleIn,
  userOf,
} from "../../../drive/engine/stranger.ts";
import { heldSecretWorks } from "../../../drive/engine/tenant.ts";
import { english } from "../../../drive/english.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import type { StepId } from "../../../src/provisioning/model/step-ids.ts";
import { say } from "../../../src/words/index.ts";
import { adoptIn, clientIdIn, factsOf, principalOf } from "./app-questions.ts";
import { openQuestions } from "./ground.ts";

/** What others have done to an app of ours is told, and never passed over. */

let engine: Engine;
afterEach(() => engine.close());

describe("an app of ours that a stranger has changed since", () => {
  const again = async (change: (clientId: string) => void) => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    change(result?.clientId ?? "");
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    return engine.admin.plan();
  };

  it("is told in the plan and in the result", async () => {
    const plan = await again((clientId) => addStrangersSecret(engine, appOf(engine, clientId)));
    expect(readItem(plan, "application").warnings).toEqual([
      "Somebody has changed this app since this extension made it.",
      "1 other secret is on this app.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
    ]);
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.findings.map(({ text }) => say(text, english))).toContain(
      "1 other secret is on this app.",
    );
  });

  it("by a key on its service principal is told in the plan and in the result", async () => {
    const plan = await again((clientId) => addKeyToPrincipal(engine, principalOf(engine, clientId)));
    expect(readItem(plan, "application").warnings).toEqual([
      "Somebody has changed this app since this extension made it.",
      "1 secret or certificate is on its service principal.",
      "Whoever holds them could use Dynamics 365 as TextUs.",
    ]);
    expect(itemOf(plan, "service-principal").foreign).toBeUndefined();
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.findings.map(({ text }) => say(text, english))).toContain(
      "1 secret or certificate is on its service principal.",
    );
  });

  it("by another role and another picture is told of the role, and the picture stays", async () => {
    let userId = "";
    const plan = await again((clientId) => {
      const user = userOf(engine, clientId);
      userId = user.systemuserid;
      user.entityimage = Buffer.from("stranger");
      user.roleids = [...user.roleids, roleIn(engine, "System Administrator", user.businessunitid)];
    });
    expect(readItem(plan, "application-user").warnings).toEqual([
      "It also has System Administrator, which TextUs does not need. They stay.",
    ]);
    expect(openQuestions(engine)).toContain("application-user.other-roles");
    expect(itemOf(plan, "icon").action).toBe("keep");
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    const user = userOf(engine, result?.clientId ?? "");
    expect(user.systemuserid).toBe(userId);
    expect(user.entityimage?.toString()).toBe("stranger");
    expect(user.roleids).toHaveLength(7);
  });

  it("by a role that was taken away gets it again, and the plan says so", async () => {
    const plan = await again((clientId) => {
      userOf(engine, clientId).roleids = userOf(engine, clientId).roleids.slice(1);
    });
    const { action, details } = readItem(plan, "security-roles");
    expect(action).toBe("create");
    expect(details.filter((line) => line.startsWith("create:"))).toHaveLength(1);
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(userOf(engine, result?.clientId ?? "").roleids).toHaveLength(6);
  });

  it("is told nothing of when nobody has", async () => {
    const plan = await again(() => {});
    expect(readItem(plan, "application")).toMatchObject({ action: "keep", warnings: [] });
  });

  it.each<[string, (one: Engine, clientId: string) => void, string, StepId, string]>([
    [
      "deactivated",
      (one, clientId) => {
        appOf(one, clientId)._rest.isDisabled = true;
      },
      "It is deactivated: nobody can sign in as it.",
      "application",
      "application-deactivated",
    ],
    [
      "without sign-in",
      (one, clientId) => {
        principalOf(one, clientId).accountEnabled = false;
      },
      "Sign-in is turned off for it in this organization.",
      "service-principal",
      "service-principal-disabled",
    ],
    [
      "open to other organizations",
      (one, clientId) => {
        appOf(one, clientId).signInAudience = "AzureADMultipleOrgs";
      },
      "People of other organizations can sign in to it.",
      "application",
      "application-not-single-tenant",
    ],
  ])("and that is now %s is asked about: it blocks the plan, a new app is the way on", async (...row) => {
    const [, change, sentence, step, code] = row;
    let off = "";
    await again((clientId) => {
      off = clientId;
      change(engine, clientId);
    });
    const before = engine.sandbox.world.tenant.applications.length;
    expect(adoptIn(engine)?.answer).toBeNull();
    expect(factsOf(engine, off)).toContain(sentence);
    const blockedPlan = await engine.admin.answer("application.adopt", off);
    expect(itemOf(blockedPlan, step).problem?.code).toBe(code);
    await engine.admin.answer("application.adopt", "new");
    expect(engine.sandbox.world.tenant.applications).toHaveLength(before);
    await engine.admin.confirm();
    const { result } = await engine.admin.finish();
    expect(result?.verified).toBe(true);
    expect(result?.clientId).not.toBe(off);
    expect(engine.sandbox.world.tenant.applications).toHaveLength(before + 1);
    // The next set-up knows the new one.
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    const next = await engine.admin.plan();
    expect(readItem(next, "application").details[0]).toContain(result?.clientId);
    expect(adoptIn(engine)).toBeNull();
  });

  it.each(["kill-before", "kill-after"] as const)(
    "and is replaced: the new app is made once, also when the worker dies at it (%s)",
    async (fate) => {
      await again((clientId) => {
        appOf(engine, clientId)._rest.isDisabled = true;
      });
      const before = engine.sandbox.world.tenant.applications.length;
      await engine.admin.answer("application.adopt", "new");
      engine.fate = ({ url, method }) =>
        method === "POST" && url.pathname.endsWith("/applications") ? fate : "send";
      await engine.admin.confirm();
      engine.fate = () => "send";
      await engine.restart();
      const { result } = await engine.admin.finish();
      expect(result?.verified).toBe(true);
      expect(engine.sandbox.world.tenant.applications).toHaveLength(before + 1);
    },
  );

  it("between reading and confirming leads back to the plan", async () => {
    const plan = await again(() => {});
    for (const question of openQuestions(engine))
      await engine.admin.answerNth(question as "client-secret.another", 0);
    expect(itemOf(plan, "application").warnings).toEqual([]);
    addStrangersSecret(engine, appOf(engine, engine.state().plan ? clientIdIn(engine) : ""));
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
  });
});

describe("an app that this run makes, and on which somebody puts a key meanwhile", () => {
  it.each<[string, (one: Engine, clientId: string) => void, string]>([
    ["a secret", (one, id) => addStrangersSecret(one, appOf(one, id)), "1 other secret is on this app."],
    [
      "a key of the service principal",
      (one, id) => addKeyToPrincipal(one, principalOf(one, id)),
      "1 secret or certificate is on its service principal.",
    ],
  ])(
    "%s: the run leads back to the plan, and then tells it in the result",
    async (_name, plant, sentence) => {
      engine = await createEngine();
      await engine.admin.plan();
      let isPlanted = false;
      engine.fate = ({ url }) => {
        // The proof has begun: everything else has been made.
        if (!isPlanted && url.pathname.endsWith("/WhoAmI")) {
          isPlanted = true;
          plant(engine, clientIdIn(engine));
        }
        return "send";
      };
      await engine.admin.confirm();
      expect(isPlanted).toBe(true);
      expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
      expect(readItem(engine.state().plan as Plan, "application").warnings).toContain(sentence);
      const { result } = await engine.admin.finish();
      expect(result?.verified).toBe(true);
      expect(result?.findings.map(({ text }) => say(text, english))).toContain(sentence);
      expect(await heldSecretWorks(engine)).toBe(true);
    },
  );

  it("tells nothing when nobody has", async () => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    expect(result?.findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});
