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
import { strangersCredential } from "../../../drive/faults/strangers.ts";
import type { StepId } from "../../../src/provisioning/model/step-ids.ts";
import { say } from "../../../src/words/index.ts";
import { adoptIn, clientIdIn, factsOf, keepOurs, principalOf } from "./app-questions.ts";
import { answerAll, openQuestions, plannedAgain } from "./ground.ts";

/** What others have done to an app of ours is told, and never passed over. */

let engine: Engine;
afterEach(() => engine.close());

describe("an app of ours that a stranger has changed since", () => {
  const again = async (change: (clientId: string) => void) => {
    engine = await createEngine();
    return plannedAgain(engine, change);
  };

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
    await answerAll(engine);
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
    await answerAll(engine);
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
});

/** The two kinds of secret that sign in as the app. */
const keys: readonly (readonly [string, (one: Engine, clientId: string) => void, string])[] = [
  ["a secret", (one, id) => addStrangersSecret(one, appOf(one, id)), "1 other secret is on this app."],
  [
    "a key of the service principal",
    (one, id) => addKeyToPrincipal(one, principalOf(one, id)),
    "1 secret or certificate is on its service principal.",
  ],
];

const dyingAtTheUser: Engine["fate"] = ({ url, method }) =>
  method === "POST" && url.pathname.endsWith("/systemusers") ? "kill-before" : "send";

/** Holds that the app is asked about, with no answer yet, and that nothing goes past that. */
function isAsked(clientId: string, sentence: string): void {
  const { plan, phase } = engine.state();
  expect({ phase, confirmable: plan?.confirmable }).toEqual({ phase: "planned", confirmable: false });
  const question = adoptIn(engine);
  expect(question?.answer).toBeNull();
  expect(question && say(question.text, english)).toBe(
    "Somebody else may be able to sign in as the app that this extension made. Which one should TextUs use?",
  );
  expect(question?.choices.map(({ value }) => value)).toEqual(["new", clientId]);
  expect(factsOf(engine, clientId)).toEqual([
    sentence,
    "Whoever holds them could use Dynamics 365 as TextUs.",
    "You are an owner of this app.",
  ]);
}

const findingsOf = async (): Promise<readonly string[]> => {
  const { result } = await engine.admin.finish();
  expect(result?.verified).toBe(true);
  return result?.findings.map(({ text }) => say(text, english)) ?? [];
};

describe.each(keys)("an app of ours on which a stranger has put %s", (_what, plant, sentence) => {
  let ours = "";
  const again = async () => {
    engine = await createEngine();
    const plan = await plannedAgain(engine, (clientId) => {
      ours = clientId;
      plant(engine, clientId);
    });
    isAsked(ours, sentence);
    return plan;
  };

  it("is used only if the administrator answers so, and is told in the plan and in the result", async () => {
    await again();
    const plan = await keepOurs(engine);
    expect(readItem(plan, "application").warnings).toEqual([
      "Somebody has changed this app since this extension made it.",
      sentence,
      "Whoever holds them could use Dynamics 365 as TextUs.",
    ]);
    expect(itemOf(plan, "service-principal").foreign).toBeUndefined();
    await answerAll(engine);
    await engine.admin.confirm();
    expect(await findingsOf()).toContain(sentence);
    expect(engine.state().result?.clientId).toBe(ours);
  });

  it("is left where the administrator takes a new one", async () => {
    await again();
    await engine.admin.answer("application.adopt", "new");
    await answerAll(engine);
    await engine.admin.confirm();
    expect(await findingsOf()).not.toContain(sentence);
    const clientId = engine.state().result?.clientId ?? "";
    expect(clientId).not.toBe(ours);
    expect(strangersCredential(engine)).toBeNull();
    expect(await heldSecretWorks(engine)).toBe(true);
  });

  it("between reading and confirming leads back to the plan, which asks", async () => {
    engine = await createEngine();
    await plannedAgain(engine, () => {});
    await answerAll(engine);
    ours = clientIdIn(engine);
    plant(engine, ours);
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ problem: { code: "plan-outdated" } });
    isAsked(ours, sentence);
  });

  it.each([
    ["worker dies", false],
    ["browser closes", true],
  ] as const)(
    "while its run lay still (%s) leads back to the plan, which asks",
    async (_how, browserClosed) => {
      engine = await createEngine();
      await engine.admin.plan();
      engine.fate = dyingAtTheUser;
      await engine.admin.confirm();
      engine.fate = () => "send";
      ours = clientIdIn(engine);
      plant(engine, ours);
      await engine.restart({ browserClosed });
      if (browserClosed) await engine.admin.signIn();
      await engine.rest();
      isAsked(ours, sentence);
      expect(engine.state().result).toBeNull();
      await keepOurs(engine);
      await answerAll(engine);
      await engine.admin.confirm();
      expect(await findingsOf()).toContain(sentence);
      expect(engine.state().result?.clientId).toBe(ours);
    },
  );
});

describe("an answer to use an app with a stranger's key", () => {
  it("does not cover another key: the plan is shown again", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = dyingAtTheUser;
    await engine.admin.confirm();
    engine.fate = () => "send";
    const ours = clientIdIn(engine);
    addStrangersSecret(engine, appOf(engine, ours));
    await engine.restart();
    await engine.rest();
    await keepOurs(engine);
    engine.fate = dyingAtTheUser;
    await engine.admin.confirm();
    engine.fate = () => "send";
    addKeyToPrincipal(engine, principalOf(engine, ours));
    await engine.restart();
    await engine.rest();
    expect(engine.state()).toMatchObject({ phase: "planned", result: null });
    expect(factsOf(engine, ours)).toContain("1 secret or certificate is on its service principal.");
  });

  it("“a new one” is none to the next app: nothing is made in the place of that unread", async () => {
    engine = await createEngine();
    await plannedAgain(engine, (clientId) => addStrangersSecret(engine, appOf(engine, clientId)));
    await engine.admin.answer("application.adopt", "new");
    engine.fate = dyingAtTheUser;
    await engine.admin.confirm();
    engine.fate = () => "send";
    const apps = engine.sandbox.world.tenant.applications;
    const next = apps.at(-1)?.appId ?? "";
    addKeyToPrincipal(engine, principalOf(engine, next));
    const before = apps.length;
    await engine.restart();
    await engine.rest();
    expect(engine.state()).toMatchObject({ phase: "planned", result: null });
    expect(adoptIn(engine)?.choices.map(({ value }) => value)).toContain(next);
    expect(apps).toHaveLength(before);
  });
});

describe("an app that this run makes, and on which somebody puts a key meanwhile", () => {
  it.each(keys)(
    "%s: the run leads back to the plan, which asks, and then tells it in the result",
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
      isAsked(clientIdIn(engine), sentence);
      const plan = await keepOurs(engine);
      expect(readItem(plan, "application").warnings).toContain(sentence);
      expect(await findingsOf()).toContain(sentence);
      expect(await heldSecretWorks(engine)).toBe(true);
    },
  );

  it("tells nothing when nobody has", async () => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    expect(result?.findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});
