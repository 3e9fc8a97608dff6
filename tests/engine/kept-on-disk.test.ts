import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { onDisk } from "../../src/provisioning/setup/kept-state.ts";
import { readSetupState } from "../../src/provisioning/setup/stored-state.ts";

let engine: Engine;
afterEach(() => engine.close());

/** Everything that the disk holds. */
const disk = (): string => [...engine.disk.records.values()].join("\n");
/** What is nobody's business on disk: who the admin is, and what the organization calls its own. */
const names = ["admin@contoso.com", "Adele", "Contoso", "onmicrosoft.com", "Contoso Sales", "Contoso Test"];
const found = (): readonly string[] => names.filter((name) => disk().includes(name));

describe("before a run the disk knows no more than the values of the admin", () => {
  it.each([
    ["signed in", async () => void (await engine.admin.signIn())],
    ["a plan is read", async () => void (await engine.admin.plan())],
  ])("%s", async (_what, get) => {
    engine = await createEngine();
    await get();
    expect(engine.memory.records.get("state")).toContain("admin@contoso.com");
    expect(found()).toEqual([]);
    expect(JSON.parse(engine.disk.records.get("state") ?? "null")).toMatchObject({
      phase: "start",
      environments: [],
      plan: null,
      account: null,
    });
  });

  it("so a browser that was closed begins at the start", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    await engine.restart({ browserClosed: true });
    expect(engine.state()).toMatchObject({ phase: "start", problem: null, account: null });
    await engine.admin.run();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("in mid-run", () => {
  const diesAt = async (suffix: string): Promise<void> => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith(suffix) ? "kill-after" : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
  };

  it.each(["/applications", "/oauth2PermissionGrants", "/systemusers"])(
    "after POST %s the disk holds ids, times and steps, and no name of theirs",
    async (suffix) => {
      await diesAt(suffix);
      expect(found()).toEqual([]);
      expect(JSON.parse(engine.disk.records.get("state") ?? "null")).toMatchObject({ phase: "running" });
      expect(disk()).toContain("create-application");
    },
  );

  it("a closed browser asks for a sign-in, then knows the names again and ends the same run", async () => {
    await diesAt("/systemusers");
    const { id, settings, answers } = engine.state();
    await engine.restart({ browserClosed: true });
    const after = engine.state();
    expect(after).toMatchObject({
      id,
      settings,
      answers,
      phase: "paused",
      problem: { code: "sign-in-after-close" },
    });
    expect(JSON.stringify(after)).not.toMatch(/admin@contoso|Contoso/);
    expect(after.progress.map(({ title }) => title.id)).toContain("step.application.title");
    await engine.admin.finish();
    const { account, environments } = engine.state();
    expect(account).toMatchObject({ username: "admin@contoso.com", tenantName: "Contoso" });
    expect(environments.map(({ displayName }) => displayName)).toEqual(["Contoso Sales"]);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(await heldSecretWorks(engine)).toBe(true);
  });

  it("names that can't be asked for again stop nothing", async () => {
    await diesAt("/systemusers");
    await engine.restart({ browserClosed: true });
    engine.fate = ({ url }) => (url.hostname === "api.bap.microsoft.com" ? "502-before" : "send");
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("the disk holds a set-up that can be gone on with", async () => {
    await diesAt("/systemusers");
    const whole = engine.state();
    expect(readSetupState(JSON.parse(JSON.stringify(onDisk(whole))))).not.toBeNull();
    expect(onDisk(onDisk(whole))).toEqual(onDisk(whole));
  });
});

describe("a refusal that names somebody", () => {
  const sentence = "Only the head of Contoso Nord may add users.";
  const refuses = async (): Promise<void> => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/systemusers")
        ? { instead: Response.json({ error: { code: "0x80040265", message: sentence } }, { status: 400 }) }
        : "send";
    await engine.admin.confirm();
  };
  const said = () => engine.state().problem?.technical.message;

  it("is told, also by a worker that died before it told it, and is not on the disk", async () => {
    await refuses();
    expect(said()).toBe(sentence);
    expect(disk()).toContain("0x80040265");
    expect(disk()).not.toContain("Contoso Nord");
    // The same again, as if the worker had died between its note and its pause.
    const asked = engine.sent.length;
    engine.memory.records.set(
      "state",
      JSON.stringify({ ...engine.state(), phase: "running", problem: null }),
    );
    await engine.restart();
    expect(said()).toBe(sentence);
    expect(engine.sent.slice(asked).filter(({ write }) => write)).toEqual([]);
    expect(disk()).not.toContain("Contoso Nord");
  });

  it("is told by its code after the browser was closed, and is nowhere once the run has ended", async () => {
    await refuses();
    await engine.restart({ browserClosed: true });
    expect([...engine.memory.records.values()].join("\n")).not.toContain("Contoso Nord");
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("leaves the browser's memory when the run has ended", async () => {
    await refuses();
    expect(engine.memory.records.get("refusals")).toContain("Contoso Nord");
    engine.fate = () => "send";
    await engine.admin.finish();
    expect([...engine.memory.records.values(), disk()].join("\n")).not.toContain("Contoso Nord");
  });

  it("leaves the browser's memory when the person signs out, and the run can be gone on with", async () => {
    await refuses();
    await engine.life().setup.signedOut("asked");
    expect([...engine.memory.records.values(), disk()].join("\n")).not.toContain("Contoso Nord");
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("leaves the disk with the first note of a version that keeps it apart", async () => {
    await refuses();
    const journal = JSON.parse(engine.disk.records.get("journal") ?? "{}") as Formerly;
    for (const { outcome } of journal.runs.flatMap(({ entries }) => entries))
      if (outcome?.is === "failed" && outcome.facts) outcome.facts.message = sentence;
    engine.disk.records.set("journal", JSON.stringify(journal));
    engine.memory.records.delete("refusals");
    engine.fate = () => "send";
    await engine.admin.finish();
    expect(disk()).not.toContain("Contoso Nord");
  });
});

interface Formerly {
  readonly runs: readonly {
    readonly entries: readonly {
      readonly outcome: { readonly is: string; readonly facts?: Record<string, string> } | null;
    }[];
  }[];
}

describe("a set-up that has ended", () => {
  it("keeps what a later look needs, in a list of its own that Done leaves", async () => {
    engine = await createEngine();
    const { id, result } = await engine.admin.run();
    const finished = () => JSON.parse(engine.disk.records.get("finished") ?? "[]") as unknown;
    const row = {
      runId: id,
      tenantId: result?.tenantId,
      organizationName: "Contoso",
      environmentId: engine.state().environmentId,
      environmentName: "Contoso Sales",
      dynamicsUrl: "https://contoso.crm4.dynamics.com",
      clientId: result?.clientId,
      keyId: result?.secret?.keyId,
      secretEndsAt: result?.secret?.expiresAt,
      connectedAt: expect.any(String),
      checkedAt: result?.verifiedAt,
      state: "verified",
      // What a check compares with, and what the record tells: ids, and names of what the recipe names.
      baseline: {
        principalId: expect.any(String),
        userId: expect.any(String),
        businessUnitId: expect.any(String),
        keys: expect.arrayContaining([result?.secret?.keyId]),
        roles: expect.arrayContaining(["Basic User", "Sales system access"]),
      },
      made: expect.any(Array),
    };
    expect(finished()).toEqual([row]);
    const [{ made = [] } = {}] = finished() as { made?: Record<string, unknown>[] }[];
    expect(new Set(made.flatMap((part) => Object.keys(part)))).toEqual(
      new Set(["at", "id", "kind", "name", "origin", "scopes"]),
    );
    expect(made.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["TextUs", "production", "Basic User"]),
    );
    await engine.life().setup.done();
    expect(finished()).toEqual([row]);
    expect(disk()).not.toContain("admin@contoso.com");
    expect(disk()).not.toContain("Adele");
    expect(JSON.stringify([engine.disk.records.get("state")])).not.toContain("Contoso");
  });

  it("is shown after the browser was closed, without who made it", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const { result } = engine.state();
    await engine.restart({ browserClosed: true });
    expect(engine.state()).toMatchObject({
      phase: "finished",
      account: { tenantName: "Contoso", username: "" },
      result: { clientId: result?.clientId, verified: true, findings: result?.findings },
    });
  });

  it("again is told once, since when it was first connected", async () => {
    engine = await createEngine();
    await engine.admin.run();
    const first = JSON.parse(engine.disk.records.get("finished") ?? "[]") as { connectedAt: string }[];
    await engine.life().setup.inspect();
    await engine.rest();
    await engine.admin.answer("client-secret.another", "make-another");
    await engine.admin.confirm();
    await engine.admin.finish();
    const second = JSON.parse(engine.disk.records.get("finished") ?? "[]") as typeof first;
    expect(second).toHaveLength(1);
    expect(second[0]?.connectedAt).toBe(first[0]?.connectedAt);
    expect(second[0]).not.toEqual(first[0]);
  });
});

describe("a record of a former version, with names in it", () => {
  it.each(["running", "planned", "finished"] as const)(
    "%s: is gone on with, and the names leave the disk",
    async (at) => {
      engine = await createEngine();
      await engine.admin.plan();
      if (at === "running")
        engine.fate = ({ url }) => (url.pathname.endsWith("/systemusers") ? "kill-after" : "send");
      if (at !== "planned") await engine.admin.confirm();
      engine.fate = () => "send";
      // As it was stored formerly: all of it on disk.
      const whole = engine.memory.records.get("state") ?? "";
      engine.disk.records.set("state", whole);
      expect(found()).not.toEqual([]);
      await engine.restart({ browserClosed: true });
      if (at === "finished") expect(disk()).not.toContain("admin@contoso.com");
      else expect(found()).toEqual([]);
      if (at !== "finished") await (at === "planned" ? engine.admin.run() : engine.admin.finish());
      expect(tenantOf(engine)).toEqual([wholeSetup]);
    },
  );
});
