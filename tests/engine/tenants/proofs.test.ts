import { afterEach, describe, expect, it } from "vitest";
import { itemOf, readItem } from "../../../drive/engine/admin.ts";
import { createEngine, type Engine } from "../../../drive/engine/create-engine.ts";
import { app, handMade, withUser } from "../../../drive/engine/hand-made-app.ts";
import { addKeyToPrincipal, appOf, roleIn, userOf } from "../../../drive/engine/stranger.ts";
import { tenantOf } from "../../../drive/engine/tenant.ts";
import type { SystemUser } from "../../../sandbox/tenant/model.ts";
import type { Plan } from "../../../src/provisioning/model/plan.ts";
import { clientIdIn, keepOurs, principalOf } from "./app-questions.ts";
import { answerAll, openQuestions, plannedAgain } from "./ground.ts";

/** What proves that an object is ours, and what does not: the rows of docs/security.md, "What is ours". */

let engine: Engine;
afterEach(() => engine.close());

const foreignPrincipal = "keep: It was made by somebody else";

/** The plan of the same environment once more. */
const again = async (change?: (clientId: string) => void): Promise<Plan> => {
  engine = await createEngine();
  return plannedAgain(engine, change);
};

/** A request that is carried out without an answer, and somebody who changes what it has made before our next look. */
async function answerLost(path: string, change: () => void, how: "503" | "worker dies"): Promise<void> {
  engine = await createEngine();
  await engine.admin.plan();
  engine.fate = ({ write, url }) => {
    if (!write || !url.pathname.includes(path)) return "send";
    engine.fate = () => "send";
    if (how === "worker dies") return "kill-after";
    return () => {
      change();
      return new Response(null, { status: 503 });
    };
  };
  await engine.admin.confirm();
  if (how === "503") return;
  change();
  await engine.restart();
}
const isAskedAgain = (): void =>
  expect({ phase: engine.state().phase, result: engine.state().result }).toEqual({
    phase: "planned",
    result: null,
  });

describe("a service principal", () => {
  it("of somebody else's app that was chosen is kept, and the plan says that we did not make it", async () => {
    engine = await createEngine({ changes: { applications: [app()] } });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "service-principal").foreign).toBe(true);
    expect(readItem(plan, "service-principal").details).toContain(foreignPrincipal);
  });

  it("of ours is told as ours", async () => {
    const plan = await again();
    expect(itemOf(plan, "service-principal").foreign).toBeUndefined();
    expect(readItem(plan, "service-principal").details).not.toContain(foreignPrincipal);
  });

  it("that somebody has put in the place of ours is told as not ours", async () => {
    const plan = await again((clientId) => {
      Object.assign(principalOf(engine, clientId), { id: "5f0c1e2d-0000-4000-8000-0000000000ee" });
    });
    expect(itemOf(plan, "service-principal").foreign).toBe(true);
  });

  it.each(["503", "worker dies"] as const)(
    "whose answer was lost is not ours any more when somebody has put a key on it: the plan is read again (%s)",
    async (how) => {
      await answerLost(
        "/servicePrincipals",
        () => addKeyToPrincipal(engine, principalOf(engine, clientIdIn(engine))),
        how,
      );
      isAskedAgain();
      expect(itemOf(await keepOurs(engine), "service-principal").foreign).toBe(true);
    },
  );
});

describe("an application user", () => {
  it("of somebody else's is kept for an app that was chosen, and the plan says that we did not make it", async () => {
    engine = await createEngine({ changes: withUser({ roles: ["Basic User"] }) });
    await engine.admin.plan();
    const plan = await engine.admin.answer("application.adopt", handMade);
    expect(itemOf(plan, "application-user").foreign).toBe(true);
  });

  it("of ours is told as ours", async () => {
    expect(itemOf(await again(), "application-user").foreign).toBeUndefined();
  });

  const changes: readonly (readonly [string, (user: SystemUser) => void])[] = [
    [
      "moved it to another business unit",
      (user) => {
        const { businessUnits } =
          engine.sandbox.world.tenant.organizations.find(({ systemUsers }) => systemUsers.includes(user)) ??
          ({ businessUnits: [] } as never);
        user.businessunitid = businessUnits.find(({ name }) => name === "Contoso EMEA")?.businessunitid ?? "";
      },
    ],
    [
      "given it another role",
      (user) => {
        user.roleids = [...user.roleids, roleIn(engine, "System Administrator", user.businessunitid)];
      },
    ],
  ];
  it.each(
    changes.flatMap(([what, change]) =>
      (["503", "worker dies"] as const).map((how) => ({ what, change, how })),
    ),
  )(
    "whose answer was lost is not ours any more when somebody has $what: the plan is read again ($how)",
    async ({ change, how }) => {
      await answerLost("/systemusers", () => change(userOf(engine, clientIdIn(engine))), how);
      isAskedAgain();
      const item = itemOf(engine.state().plan as Plan, "application-user");
      expect([item.foreign, item.problem?.code]).toContainEqual(
        item.action === "blocked" ? "application-user-elsewhere" : true,
      );
    },
  );
});

describe("a grant", () => {
  it("of ours from which somebody has taken a scope gets it again, and the plan says so", async () => {
    const plan = await again(() => {
      const grant = engine.sandbox.world.tenant.grants.find(({ scope }) => scope.includes("Directory"));
      Object.assign(grant ?? {}, { scope: "User.Read" });
    });
    expect(readItem(plan, "admin-consent").details).toEqual([
      "keep: user_impersonation (Dynamics CRM)",
      "create: Directory.ReadWrite.All (Microsoft Graph)",
      "keep: User.Read (Microsoft Graph)",
    ]);
    await answerAll(engine);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(tenantOf(engine)[0]?.grants).toContain(
      "AllPrincipals Microsoft Graph: Directory.ReadWrite.All User.Read",
    );
  });

  it("of a single person on the same API counts for nothing, and stays as it is", async () => {
    const plan = await again(() => {
      const grant = engine.sandbox.world.tenant.grants.find(({ scope }) => scope.includes("Directory"));
      const { id = "" } =
        engine.sandbox.world.tenant.users.find(({ displayName }) => displayName === "Uma User") ?? {};
      Object.assign(grant ?? {}, { consentType: "Principal", principalId: id });
    });
    expect(readItem(plan, "admin-consent").details).toContain(
      "create: Directory.ReadWrite.All (Microsoft Graph)",
    );
    await answerAll(engine);
    await engine.admin.confirm();
    await engine.admin.finish();
    const grants = tenantOf(engine)[0]?.grants ?? [];
    expect(grants.filter((grant) => grant.includes("Microsoft Graph"))).toHaveLength(2);
  });
});

describe("a secret", () => {
  it("of a set-up that has ended is never taken for lost: another one is asked about, and it stays", async () => {
    engine = await createEngine();
    const { result } = await engine.admin.run();
    await engine.restart({ browserClosed: true });
    await engine.life().setup.startOver();
    await engine.admin.signIn();
    await engine.admin.plan();
    expect(openQuestions(engine)).toEqual(["client-secret.another"]);
    await engine.admin.answer("client-secret.another", "make-another");
    await engine.admin.confirm();
    await engine.admin.finish();
    const { passwordCredentials } = appOf(engine, result?.clientId ?? "");
    expect(passwordCredentials).toHaveLength(2);
    expect(passwordCredentials.map(({ keyId }) => keyId)).toContain(result?.secret?.keyId);
  });
});

describe("a picture", () => {
  it("of somebody else's user stays as it is", async () => {
    engine = await createEngine({ changes: withUser({ roles: ["Basic User"] }) });
    userOf(engine, handMade).entityimage = Buffer.from("stranger");
    await engine.admin.plan();
    await engine.admin.answer("application.adopt", handMade);
    await answerAll(engine);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(userOf(engine, handMade).entityimage?.toString()).toBe("stranger");
  });

  it("that somebody has put on our app since stays, and so does the logo of somebody else's app", async () => {
    await again((clientId) => {
      appOf(engine, clientId)._logo = Buffer.from("stranger");
    });
    await answerAll(engine);
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(appOf(engine, clientIdIn(engine))._logo?.toString()).toBe("stranger");
  });
});
