import { afterEach, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../drive/engine/create-engine.ts";
import { heldSecretWorks, tenantOf, wholeSetup } from "../../drive/engine/tenant.ts";
import { runSecretIn } from "../../drive/engine/world.ts";

/** Stored records of another version, cut short, or edited by hand: a clear outcome, nothing made twice. */

let engine: Engine;
afterEach(() => engine.close());

/** A run whose worker died after its application user was made. */
async function inMidRun(): Promise<void> {
  engine = await createEngine();
  await engine.admin.plan();
  engine.fate = ({ method, url }) =>
    method === "POST" && url.pathname.endsWith("/systemusers") ? "kill-after" : "send";
  await engine.admin.confirm();
  engine.fate = () => "send";
}

/** Begins again as a person would, whatever the screen says. */
async function beginAgain(): Promise<void> {
  const { phase } = engine.state();
  if (phase === "start") {
    await engine.admin.signIn();
    await engine.admin.choose();
  }
  const asked = () => engine.state().plan?.questions.filter(({ answer }) => answer === null) ?? [];
  if (asked().some(({ id }) => id === "application.adopt")) await adoptOurs();
  const open = asked();
  if (open.some(({ id }) => id === "client-secret.another")) {
    await engine.admin.answer("client-secret.another", "make-another");
  }
  await engine.admin.finish();
}

/** Without notes nothing proves that the app is ours: the admin is asked, and knows it. */
async function adoptOurs(): Promise<void> {
  const ours = engine.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
  const question = engine.state().plan?.questions.find(({ id }) => id === "application.adopt");
  expect(question).toMatchObject({ answer: null });
  await engine.admin.answer("application.adopt", ours?.appId ?? "");
}

const broken: readonly (readonly [string, (text: string) => string])[] = [
  ["cut short to nothing usable", () => '"{\\"version\\":2,\\"ru"'],
  ["of an older version", () => '{"version":0,"steps":[]}'],
  ["a list", () => "[]"],
  ["a number", () => "42"],
  ["without its members", () => '{"version":1}'],
  ["with a member of another kind", (text) => text.replace(/"(version|entries|phase|items)":/, '"$1-":')],
];

describe.each(broken)("a record that is %s", (_name, breaks) => {
  it("as the state: says so, and what was made is found and reused", async () => {
    await inMidRun();
    engine.memory.records.set("state", breaks(engine.memory.records.get("state") ?? ""));
    await engine.restart();
    expect(engine.state()).toMatchObject({ phase: "start", problem: { code: "state-unreadable" } });
    await engine.life().setup.startOver();
    await beginAgain();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
    expect(await heldSecretWorks(engine)).toBe(true);
  });

  it("as the journal: says so, shows the plan again, and makes nothing twice", async () => {
    await inMidRun();
    const before = engine.disk.records.get("journal") ?? "";
    engine.disk.records.set("journal", breaks(before));
    await engine.restart();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "notes-unreadable" } });
    await beginAgain();
    expect(engine.state().result?.verified).toBe(true);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("as the inspection: is looked up again", async () => {
    engine = await createEngine();
    const plan = await engine.admin.plan();
    engine.memory.records.set("inspection", breaks(engine.memory.records.get("inspection") ?? ""));
    await engine.restart();
    expect(await engine.life().setup.confirm(plan.id)).toBe(false);
    await engine.rest();
    expect(engine.state().phase).toBe("planned");
    await engine.admin.finish();
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });
});

describe("a browser that is closed during a run", () => {
  it("is said plainly, the admin signs in again, and the lost secret is replaced and removed", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ method, url }) =>
      method === "POST" && url.pathname.endsWith("/systemusers") ? "kill-before" : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
    const lost = runSecretIn(engine.memory)?.keyId;
    expect(lost).toBeDefined();
    await engine.restart({ browserClosed: true });
    expect(engine.state()).toMatchObject({
      phase: "paused",
      problem: { code: "sign-in-after-close", remedy: "sign-in-again" },
    });
    await engine.admin.signIn();
    expect(engine.state().result?.verified).toBe(true);
    expect(engine.state().progress.find(({ step }) => step === "client-secret")?.warnings).toEqual([
      { id: "plan.client-secret.lost" },
    ]);
    expect(runSecretIn(engine.memory)?.keyId).not.toBe(lost);
    expect(tenantOf(engine)).toEqual([wholeSetup]);
  });

  it("and another person's secret of the same description is never touched", async () => {
    engine = await createEngine({ scenario: "hand-made-app" });
    const app = engine.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
    const theirs = app?.passwordCredentials[0];
    Object.assign(theirs ?? {}, { displayName: "production" });
    await engine.admin.plan();
    await engine.admin.answer("application.adopt", app?.appId ?? "");
    await engine.admin.answer("client-secret.another", "make-another");
    engine.fate = ({ url }) => (url.pathname.endsWith("/addPassword") ? "kill-after" : "send");
    await engine.admin.confirm();
    engine.fate = () => "send";
    await engine.restart({ browserClosed: true });
    await engine.admin.finish();
    expect(engine.state().result?.verified).toBe(true);
    expect(app?.passwordCredentials).toHaveLength(2);
    expect(app?.passwordCredentials).toContain(theirs);
  });
});

describe("a damaged journal and a closed browser", () => {
  const secretOf = () =>
    engine.sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs")
      ?.passwordCredentials[0];

  /** The plan after it, as far as another secret is to be made. */
  async function planAfter(damage: (text: string) => string): Promise<readonly unknown[]> {
    engine.disk.records.set("journal", damage(engine.disk.records.get("journal") ?? ""));
    await engine.restart({ browserClosed: true });
    await engine.admin.signIn();
    expect(engine.state()).toMatchObject({ phase: "planned", problem: { code: "notes-unreadable" } });
    await adoptOurs();
    const plan = await engine.admin.answer("client-secret.another", "make-another");
    return plan.items.find(({ step }) => step === "client-secret")?.warnings ?? [];
  }

  it.each<[string, (text: string) => string]>([
    [
      "an entry that is edited wrongly",
      (text) => text.replaceAll('"write":"create-application"', '"write":"create"'),
    ],
    ["a version that this one does not know", (text) => text.replace('"version":2', '"version":3')],
    ["a record that is cut short", (text) => JSON.stringify(text.slice(0, -40))],
  ])("%s: the plan names the secret whose value may be lost, and leaves it alone", async (_name, damage) => {
    await inMidRun();
    const lost = secretOf();
    expect(await planAfter(damage)).toContainEqual({
      id: "plan.client-secret.in-damaged-notes",
      values: { ids: lost?.keyId },
    });
    expect((await engine.admin.finish()).result?.verified).toBe(true);
    const { passwordCredentials } = engine.sandbox.world.tenant.applications.find(
      ({ displayName }) => displayName === "TextUs",
    ) ?? { passwordCredentials: [] };
    expect(passwordCredentials).toHaveLength(2);
    expect(passwordCredentials).toContain(lost);
  });

  it("is told by the exact end of the secret where its id was never noted", async () => {
    engine = await createEngine();
    await engine.admin.plan();
    engine.fate = ({ url, write }) =>
      write && (url.pathname.endsWith("/applications") || url.pathname.endsWith("/addPassword"))
        ? "kill-after"
        : "send";
    await engine.admin.confirm();
    engine.fate = () => "send";
    const warnings = await planAfter((text) => text.replace('"entries":', '"entry":'));
    expect(warnings).toContainEqual({
      id: "plan.client-secret.in-damaged-notes",
      values: { ids: secretOf()?.keyId },
    });
  });
});

describe("starting over during a run", () => {
  it("keeps what was created, and the next set-up reuses it", async () => {
    await inMidRun();
    await engine.restart();
    await engine.admin.finish();
    const { id } = engine.state();
    await engine.life().setup.startOver();
    expect(engine.state()).toMatchObject({ phase: "start", progress: [], result: null });
    expect(engine.state().id).not.toBe(id);
    const plan = await engine.admin.plan().catch(async () => {
      await engine.admin.signIn();
      return engine.admin.plan();
    });
    expect(plan.writes).toBe(0);
  });
});
