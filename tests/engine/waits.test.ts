import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";

let engine: Engine;
afterEach(() => engine.close());

const users = "/systemusers(\\?|$)";
const tenMinutes = (retry: Readonly<Record<string, number>>) => ({
  faults: [{ match: { method: "POST", path: users }, action: { status: 429, ...retry } }],
});
const posts = () =>
  engine.sandbox.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/systemusers"));

describe("Microsoft asks to wait for ten minutes", () => {
  it.each([
    ["in seconds", { retryAfterSeconds: 600 }],
    ["by a date", { retryAfterDate: 600 }],
  ])(
    "%s: an alarm is set, the wait is shown as a countdown, and the worker may die meanwhile",
    async (_, retry) => {
      engine = await createEngine({ changes: tenMinutes(retry) });
      await engine.admin.plan();
      await engine.admin.confirm();
      const now = engine.sandbox.world.clock.now();
      const { phase, dueAt, problem, progress } = engine.state();
      expect({ phase, problem }).toEqual({ phase: "running", problem: null });
      expect(Date.parse(dueAt ?? "") - now).toBeGreaterThan(590_000);
      expect(Date.parse(dueAt ?? "") - now).toBeLessThan(700_000);
      expect(engine.disk.alarm).toBe(Date.parse(dueAt ?? ""));
      const line = progress.find(({ step }) => step === "application-user");
      expect(line).toMatchObject({
        status: "working",
        waitingUntil: dueAt,
        sentence: { id: "wait.throttled" },
      });
      // What does not need the user is done.
      expect(progress.filter(({ status }) => status === "done").map(({ step }) => step)).toEqual([
        "tenant",
        "environment",
        "access",
        "application",
        "service-principal",
        "client-secret",
        "admin-consent",
      ]);

      engine.disk.alarm = null;
      await engine.restart();
      expect(posts()).toHaveLength(1);
      expect(engine.disk.alarm).toBe(Date.parse(dueAt ?? ""));
      await engine.ringAlarm();
      expect(engine.state().result?.verified).toBe(true);
      expect(posts()).toHaveLength(2);
      expect(tenantOf(engine)).toEqual([wholeSetup]);
      expect(Math.max(...engine.slept)).toBeLessThanOrEqual(22_000);
    },
  );

  it("goes on with the look afterwards when it comes during a look at the tenant", async () => {
    engine = await createEngine();
    await engine.admin.signIn();
    engine.sandbox.faults.add({
      match: { host: "graph.microsoft.com", path: "/applications" },
      action: { status: 429, retryAfterSeconds: 300 },
    });
    await engine.admin.choose();
    expect(engine.state()).toMatchObject({ phase: "inspecting", problem: null });
    await engine.restart();
    expect(engine.state().phase).toBe("inspecting");
    await engine.ringAlarm();
    expect(engine.state().phase).toBe("planned");
  });

  it("reads the list afterwards when it comes during the list of environments", async () => {
    engine = await createEngine();
    engine.sandbox.faults.add({
      match: { host: "api.bap.microsoft.com" },
      action: { status: 429, retryAfterSeconds: 60 },
    });
    await engine.admin.signIn();
    expect(engine.state()).toMatchObject({ phase: "choosing-environment", environments: [], problem: null });
    await engine.restart();
    await engine.ringAlarm();
    expect(engine.state().environments).toHaveLength(3);
  });

  it("looks immediately when the admin presses Resume", async () => {
    engine = await createEngine({ changes: tenMinutes({ retryAfterSeconds: 600 }) });
    await engine.admin.plan();
    await engine.admin.confirm();
    await engine.life().setup.resume();
    await engine.rest();
    expect(engine.state().phase).toBe("finished");
  });
});

describe("replication that does not finish", () => {
  it("pauses the run with a reason and a Resume, and nothing is lost", async () => {
    engine = await createEngine({ changes: { lag: { "dataverse.servicePrincipal": 3_600_000 } } });
    await engine.admin.plan();
    await engine.admin.confirm();
    for (let n = 0; n < 40 && engine.state().phase === "running"; n += 1) await engine.ringAlarm();
    expect(engine.state()).toMatchObject({
      phase: "paused",
      problem: { code: "microsoft-is-slow", remedy: "resume" },
    });
    engine.sandbox.world.replication.lag["dataverse.servicePrincipal"] = 0;
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("a service that is down", () => {
  it.each([
    [503, "after"],
    [500, "status"],
  ] as const)("with %i (%s) for one answer of each kind is no reason to stop", async (status, kind) => {
    const paths = [
      ["POST", "/applications$"],
      ["PATCH", "/servicePrincipals"],
      ["POST", "/oauth2PermissionGrants"],
      ["POST", users],
      ["POST", "/systemuserroles_association/"],
      ["GET", "/WhoAmI"],
    ] as const;
    engine = await createEngine({
      changes: { switches: { applicationUserWithRolesInOneRequest: "ignored" } },
    });
    await engine.admin.plan();
    const action = kind === "after" ? { after: status } : { status };
    engine.sandbox.faults.add(...paths.map(([method, path]) => ({ match: { method, path }, action })));
    await engine.admin.confirm();
    await engine.admin.finish();
    expect(engine.sandbox.faults.list().every(({ hit }) => hit === 1)).toBe(true);
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("only leads to a warning when it is needed for the picture", async () => {
    engine = await createEngine({
      changes: {
        switches: { userImageOnApplicationUser: "refused" },
        faults: [{ match: { method: "PUT", path: "/logo", times: "always" }, action: { status: 503 } }],
      },
    });
    await engine.admin.plan();
    await engine.admin.confirm();
    expect(engine.state().result?.verified).toBe(true);
    const line = engine.state().progress.find(({ step }) => step === "icon");
    expect(line).toMatchObject({
      status: "warning",
      warnings: [{ id: "plan.icon.refused" }, { id: "plan.icon.no-logo" }],
    });
  });
});

describe("a step that fails", () => {
  it("lets independent steps finish, then pauses the run with its problem", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.sandbox.faults.add({
      match: { method: "POST", path: users, times: "always" },
      action: { status: 403, body: { error: { code: "0x80040220", message: "is missing prvCreateUser" } } },
    });
    await engine.admin.confirm();
    const { phase, problem, progress } = engine.state();
    expect({ phase, code: problem?.code }).toEqual({ phase: "paused", code: "privilege-missing" });
    expect(Object.fromEntries(progress.map(({ step, status }) => [step, status]))).toMatchObject({
      "client-secret": "done",
      "admin-consent": "done",
      "application-user": "stopped",
      "security-roles": "waiting",
      verification: "waiting",
    });
    engine.sandbox.faults.clear();
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});
