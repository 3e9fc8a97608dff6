import { afterEach, describe, expect, it } from "vitest";
import { readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { appOf } from "../../../drive/engine/stranger.ts";
import { english } from "../../../drive/english.ts";
import type { Application, ServicePrincipal } from "../../../sandbox/tenant/model.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import { say } from "../../../src/words/index.ts";
import { adoptIn, clientIdIn, factsOf, keepOurs, principalOf } from "./app-questions.ts";
import { answerAll, nothingWritten, plannedAgain } from "./ground.ts";

/** Each kind of thing that somebody else can put on an app of ours (docs/security.md, "What is ours"). */

let engine: Engine;
afterEach(() => engine.close());

const key = { keyId: "5f0c1e2d-0000-4000-8000-0000000000dd", displayName: "theirs", startDateTime: null };

interface Addition {
  readonly what: string;
  readonly sentence: string;
  readonly plant: (app: Application, principal: ServicePrincipal) => void;
  /** Somebody can sign in by it, give themselves a way to, or has allowed the app more. */
  readonly isWayIn: boolean;
  /** Somebody can sign in by it at once: the app is asked about before it is used. */
  readonly isKey?: true;
}

const additions: readonly Addition[] = [
  {
    what: "a certificate",
    sentence: "1 certificate is on this app.",
    isWayIn: true,
    isKey: true,
    plant: (app) => Object.assign(app._rest, { keyCredentials: [key] }),
  },
  {
    what: "a federated credential",
    sentence: "1 federated credential is on this app: token.example can sign in as it without a secret.",
    isWayIn: true,
    isKey: true,
    plant: (app) => {
      const issuer = "https://token.example";
      app._federatedCredentials = [
        { id: key.keyId, name: "pipeline", issuer, subject: "s", audiences: ["a"] },
      ];
    },
  },
  {
    what: "an owner",
    sentence: "Owned by user@contoso.com. An owner can add secrets at any time.",
    isWayIn: true,
    plant: (app) => {
      const uma = engine.sandbox.world.tenant.users.find(({ displayName }) => displayName === "Uma User");
      app._owners.push(uma?.id ?? "");
    },
  },
  {
    what: "an application permission",
    sentence:
      "1 application permission was granted to it (Microsoft Graph). It works without a signed-in person.",
    isWayIn: true,
    plant: (_app, principal) => {
      principal._appRoleAssignments = [{ id: "granted", resourceDisplayName: "Microsoft Graph" }];
    },
  },
  {
    what: "a redirect URI",
    sentence: "Redirect URIs: https://example.com/back",
    isWayIn: false,
    plant: (app) => app.spa.redirectUris.push("https://example.com/back"),
  },
  {
    what: "an application ID URI",
    sentence: "Application ID URIs: api://theirs",
    isWayIn: false,
    plant: (app) => app.identifierUris.push("api://theirs"),
  },
  {
    what: "a delegated permission that it offers",
    sentence: "Delegated permissions that it offers to other apps: Theirs.Read",
    isWayIn: false,
    plant: (app) =>
      Object.assign(app._rest, {
        api: { oauth2PermissionScopes: [{ id: key.keyId, value: "Theirs.Read" }] },
      }),
  },
  {
    what: "an app role",
    sentence: "App roles that it offers: Theirs.Admin",
    isWayIn: false,
    plant: (app) => Object.assign(app._rest, { appRoles: [{ id: key.keyId, value: "Theirs.Admin" }] }),
  },
];

/** The plan of the same environment once more. */
const again = async (change?: (clientId: string) => void): Promise<Plan> => {
  engine = await createEngine();
  return plannedAgain(engine, change);
};
/** Holds that an app with a key of somebody else's is asked about, and keeps it. */
async function keepIfAsked({ isKey, sentence }: Addition): Promise<Plan> {
  if (!isKey) {
    expect(adoptIn(engine)).toBeNull();
    return engine.state().plan as Plan;
  }
  expect(adoptIn(engine)?.answer).toBeNull();
  expect(factsOf(engine, clientIdIn(engine))).toContain(sentence);
  return keepOurs(engine);
}
const plantOn = ({ plant }: Addition, clientId: string): void =>
  plant(appOf(engine, clientId), principalOf(engine, clientId));

describe("an app of ours on which somebody has put", () => {
  it.each(additions)("$what is told as changed in the plan", async (addition) => {
    await again((clientId) => plantOn(addition, clientId));
    const { warnings } = readItem(await keepIfAsked(addition), "application");
    expect(warnings[0]).toBe("Somebody has changed this app since this extension made it.");
    expect(warnings).toContain(addition.sentence);
  });

  it.each(additions.filter(({ isWayIn }) => isWayIn))(
    "$what is told in the result, too",
    async (addition) => {
      await again((clientId) => plantOn(addition, clientId));
      await keepIfAsked(addition);
      await answerAll(engine);
      await engine.admin.confirm();
      const { result } = await engine.admin.finish();
      expect(result?.findings.map(({ text }) => say(text, english))).toContain(addition.sentence);
    },
  );

  it.each(additions.filter(({ isWayIn }) => isWayIn))(
    "$what between reading and confirming leads back to the plan before anything is written",
    async (addition) => {
      await again(() => {});
      await answerAll(engine);
      const from = engine.sandbox.requests.length;
      plantOn(addition, clientIdIn(engine));
      await engine.admin.confirm();
      expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
      expect(readItem(await keepIfAsked(addition), "application").warnings).toContain(addition.sentence);
      expect(engine.sandbox.requests.slice(from).filter(({ write }) => write)).toEqual([]);
    },
  );

  it("nothing, but which was turned off between reading and confirming: back to the plan, and nothing is written", async () => {
    await again(() => {});
    await answerAll(engine);
    const from = engine.sandbox.requests.length;
    appOf(engine, clientIdIn(engine))._rest.isDisabled = true;
    await engine.admin.confirm();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
    expect(engine.sandbox.requests.slice(from).filter(({ write }) => write)).toEqual([]);
  });

  it.each(additions.filter(({ isKey }) => isKey))(
    "$what while the run makes it leads back to the plan, and is told in the result",
    async (addition) => {
      engine = await createEngine();
      await engine.admin.plan();
      nothingWritten(engine);
      let isPlanted = false;
      engine.fate = ({ url }) => {
        if (!isPlanted && url.pathname.endsWith("/WhoAmI")) {
          isPlanted = true;
          plantOn(addition, clientIdIn(engine));
        }
        return "send";
      };
      await engine.admin.confirm();
      expect(isPlanted).toBe(true);
      expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "plan-outdated" } });
      await keepIfAsked(addition);
      const { result } = await engine.admin.finish();
      expect(result?.verified).toBe(true);
      expect(result?.findings.map(({ text }) => say(text, english))).toContain(addition.sentence);
    },
  );
});
