import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { giveBackFront, takeFront } from "../../drive/engine/fronts.ts";
import { app, handMade } from "../../drive/engine/hand-made-app.ts";
import { emptyMemory, tokensFor } from "../../drive/engine/world.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { clouds } from "../../src/clouds/table.ts";
import { type HeldCredentials, localKeys } from "../../src/contract/commands.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import { secretNameOf } from "../../src/provisioning/model/vault.ts";
import { startWholeWorker, type WholeWorker } from "../support/whole-worker.ts";

/**
 * Whose secret is it? A run, a paused one and one of a second environment; the guide with a secret of its own before,
 * during and after; then the worker dies or the browser closes.
 */

const sales = "https://contoso.crm4.dynamics.com";
const test = "https://contoso-test.crm4.dynamics.com";
const guides = "own8Q~0123456789abcdefghijABCDEFGHIJ0123";
const roles = [
  "System Administrator",
  "Activity Feeds",
  "App Profile User",
  "Basic User",
  "Bot Author",
  "Customer service app access",
  "Sales system access",
];
const administrator = [{ user: "admin@contoso.com", roles: ["System Administrator"] }];
const scenario = {
  extends: "contoso",
  signInAppConsented: true,
  applications: [
    app({
      displayName: "Made by hand",
      secrets: [{ displayName: "hand", value: guides, endDateTime: "2028-02-10T14:25:00Z" }],
    }),
  ],
  environments: [
    {
      displayName: "Contoso Test",
      organization: { host: new URL(test).host, roles, systemUsers: administrator },
    },
  ],
};

interface World {
  readonly worker: WholeWorker;
  readonly sandbox: Sandbox;
  /** Whether Dataverse lets nobody add a user: a run then pauses with its secret made. */
  blocked: boolean;
}

let front: Awaited<ReturnType<typeof takeFront>>;
beforeAll(async () => {
  front = await takeFront();
});
afterAll(() => giveBackFront(front));

async function inWorld(does: (world: World) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox({ scenario, front });
  const refused = () =>
    Response.json(
      { error: { code: "0x80040220", message: "Principal user is missing prvCreateUser." } },
      { status: 403 },
    );
  const world = { sandbox, blocked: false } as { -readonly [K in keyof World]: World[K] };
  world.worker = await startWholeWorker(sandbox, async (address, init) =>
    world.blocked && init.method === "POST" && new URL(address).hostname.endsWith("dynamics.com")
      ? refused()
      : sandbox.fetch(address, init),
  );
  try {
    await does(world);
  } finally {
    await sandbox.close();
  }
}

/** Gives the guide four values of another application. */
async function guide({ worker, sandbox }: World, clientId = handMade, secret = guides): Promise<void> {
  const values = {
    tenantId: sandbox.world.tenant.id,
    clientId,
    dynamicsUrl: sales,
    clientSecret: secret,
  } as const;
  for (const [value, text] of Object.entries(values)) {
    const pasted = await worker.send("guide.paste", {
      value: value as keyof typeof values,
      text,
      confirmed: true,
    });
    expect([value, pasted]).toEqual([value, { taken: true }]);
  }
}

/** What the screen of the finished run shows and copies. */
const shown = async ({ worker }: World): Promise<HeldCredentials | null> => {
  const { id, result } = worker.state();
  const name = result && secretNameOf(id, result);
  return name ? worker.send("credentials.get", name) : null;
};

const guideShows = ({ worker }: World) => worker.send("credentials.get", { owner: "guide" });

/** Whether Entra takes a secret. */
async function works({ sandbox }: World, credentials: HeldCredentials | null): Promise<boolean> {
  if (credentials === null) return false;
  const answer = await sandbox.fetch(
    `https://login.microsoftonline.com/${credentials.tenantId}/oauth2/v2.0/token`,
    {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        scope: `${credentials.dynamicsUrl}/.default`,
      }).toString(),
    },
  );
  return answer.ok;
}

/** Key ids of the secrets that the tenant has of our application. */
const inTenant = ({ sandbox }: World): readonly string[] =>
  sandbox.world.tenant.applications
    .filter(({ displayName }) => displayName === "TextUs")
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ keyId }) => keyId));

const wait = ({ sandbox }: World): void => sandbox.world.clock.advance(60_000);

/** Lets a paused run go on to its end, as a person would. */
async function goOn(world: World): Promise<void> {
  const { worker } = world;
  world.blocked = false;
  for (let turn = 0; turn < 6 && worker.state().phase !== "finished"; turn += 1) {
    const { phase, plan } = worker.state();
    if (phase === "planned") await worker.ask("setup.confirm", { planId: plan?.id ?? "" });
    else if (worker.state().problem?.remedy === "sign-in-again") await worker.ask("setup.sign-in", {});
    else await worker.ask("setup.resume", {});
  }
  expect(worker.state()).toMatchObject({ phase: "finished" });
}

const situations = ["run", "paused run", "second environment"] as const;
const moments = ["never", "before", "during", "after"] as const;
const ends = ["worker dies", "browser closes"] as const;
const rows = situations.flatMap((situation) =>
  moments.flatMap((moment) => ends.map((end) => [situation, moment, end] as const)),
);

describe.each(rows)("a %s, the guide's secret %s, then the %s", (situation, moment, end) => {
  it("keeps values, proof and tenant in agreement", async () => {
    await inWorld(async (world) => {
      const { worker } = world;
      if (moment === "before") await guide(world);
      world.blocked = situation === "paused run";
      let state = await worker.run("Contoso Sales");
      const first = await shown(world);
      const firstName = state.result && secretNameOf(state.id, state.result);
      if (moment === "during") await guide(world);
      if (situation === "second environment") {
        await worker.ask("setup.start-over", {});
        state = await worker.run("Contoso Test");
      }
      if (moment === "after" && situation !== "paused run") await guide(world);
      const before = inTenant(world);
      expect(before).toHaveLength(1);

      await worker.next(end);
      if (situation === "paused run") {
        expect(worker.state().phase).toBe("paused");
        await goOn(world);
        if (moment === "after") await guide(world);
        await worker.next("worker dies");
      }
      wait(world);

      // What is shown and copied is what was proved, or nothing.
      const url = situation === "second environment" ? test : sales;
      const { result } = worker.state();
      const values = await shown(world);
      const isGone = end === "browser closes" && situation !== "paused run";
      expect(result).toMatchObject({ verified: true, dynamicsUrl: url });
      if (isGone) expect(values).toBeNull();
      else {
        expect(values).toMatchObject({ proved: true, dynamicsUrl: url, clientId: result?.clientId });
        expect(await works(world, values)).toBe(true);
        expect(formatForHandOff(values as HeldCredentials)).not.toContain(guides);
      }
      // The first environment's values are still its own.
      if (situation === "second environment" && firstName && !isGone) {
        expect(await worker.send("credentials.get", firstName)).toEqual(first);
        expect(first?.dynamicsUrl).toBe(sales);
      }
      // The guide has what it captured, or nothing; never the run's.
      const guided = await guideShows(world);
      const guideLost =
        moment === "never" ||
        (end === "browser closes" && !(situation === "paused run" && moment === "after"));
      if (guideLost) expect(guided).toBeNull();
      else expect(guided).toMatchObject({ clientSecret: guides, clientId: handMade, proved: false });
      // One secret in the tenant: the one that is shown.
      const after = inTenant(world);
      expect(after).toEqual([result?.secret?.keyId]);
      if (situation !== "paused run" || end === "worker dies") expect(after).toEqual(before);
    });
  }, 60_000);
});

/** Auto-configure pauses with its secret made. */
async function pausedRun(world: World): Promise<string> {
  world.blocked = true;
  expect((await world.worker.run("Contoso Sales")).phase).toBe("paused");
  const [keyId, ...others] = inTenant(world);
  expect(others).toEqual([]);
  return keyId ?? "";
}

describe("a secret that was handed over", () => {
  it.each(ends)(
    "is neither removed nor replaced when the %s and the run goes on",
    async (end) => {
      await inWorld(async (world) => {
        const { worker } = world;
        const keyId = await pausedRun(world);
        // The guide takes a copy over, and its screen shows it.
        await worker.ask("guide.follow-here", { cloud: "public" });
        expect(await works(world, await guideShows(world))).toBe(true);
        await worker.next(end);
        world.blocked = false;
        if (end === "browser closes") await worker.ask("setup.sign-in", {});
        else await worker.ask("setup.resume", {});
        wait(world);
        if (end === "worker dies") expect(worker.state().result?.secret?.keyId).toBe(keyId);
        else
          expect(worker.state().plan?.questions).toContainEqual(
            expect.objectContaining({ id: "client-secret.another", answer: null }),
          );
        expect(inTenant(world)).toEqual([keyId]);
        if (end === "browser closes") {
          await worker.ask("setup.answer", { question: "client-secret.another", value: "make-another" });
          await goOn(world);
          expect(inTenant(world)).toHaveLength(2);
          expect(inTenant(world)).toContain(keyId);
        }
      });
    },
    60_000,
  );

  it("that nobody has seen is removed when its value is gone, as before", async () => {
    await inWorld(async (world) => {
      const keyId = await pausedRun(world);
      await world.worker.next("browser closes");
      await goOn(world);
      expect(inTenant(world)).not.toContain(keyId);
      expect(inTenant(world)).toHaveLength(1);
    });
  }, 60_000);
});

describe("what the guide has captured for the app of a paused run", () => {
  it("is what the run goes on with, under the id that Microsoft gave it", async () => {
    await inWorld(async (world) => {
      const { worker, sandbox } = world;
      await pausedRun(world);
      await worker.next("browser closes");
      const made = sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
      const tokens = tokensFor(sandbox, { ...emptyMemory(), signedIn: "admin@contoso.com" });
      const graph = createGraphApi({ fetch: sandbox.fetch, tokens, cloud: clouds.public });
      const { signal } = new AbortController();
      const byHand = await graph.addPassword(
        made?.id ?? "",
        { displayName: "by hand", endDateTime: "2028-02-10T14:25:00Z" },
        { signal },
      );
      await guide(world, made?.appId, byHand.secretText);
      await goOn(world);
      const { result } = worker.state();
      expect(result).toMatchObject({
        verified: true,
        secret: { keyId: byHand.keyId, displayName: "by hand" },
      });
      expect((await shown(world))?.clientSecret).toBe(byHand.secretText);
      expect(inTenant(world)).toEqual([byHand.keyId]);
      // The guide keeps its own record.
      expect((await guideShows(world))?.clientSecret).toBe(byHand.secretText);
    });
  }, 60_000);

  it("is not taken where another secret could be the one", async () => {
    await inWorld(async (world) => {
      await pausedRun(world);
      await world.worker.next("browser closes");
      const made = world.sandbox.world.tenant.applications.find(
        ({ displayName }) => displayName === "TextUs",
      );
      await guide(world, made?.appId, guides);
      await goOn(world);
      expect(await works(world, await shown(world))).toBe(true);
      expect((await shown(world))?.clientSecret).not.toBe(guides);
    });
  }, 60_000);
});

describe("forgetting", () => {
  it("guide.start-over forgets the guide's own record, and Forget the secret that its screen shows", async () => {
    await inWorld(async (world) => {
      const { worker } = world;
      await guide(world);
      await worker.run("Contoso Sales");
      await worker.ask("guide.start-over", {});
      expect(await guideShows(world)).toBeNull();
      expect(await shown(world)).toMatchObject({ proved: true });
      await guide(world);
      const { id, result } = worker.state();
      const name = result && secretNameOf(id, result);
      if (name) await worker.ask("credentials.forget", name);
      expect(await shown(world)).toBeNull();
      expect((await guideShows(world))?.clientSecret).toBe(guides);
    });
  }, 60_000);
});

describe("a test in the guide", () => {
  const testing = { state: "testing", at: "2026-11-28T10:00:00.000Z", works: false, findings: [] } as const;

  it.each(ends)(
    "that was under way when the %s ends with the next worker",
    async (end) => {
      await inWorld(async (world) => {
        const { worker } = world;
        await worker.run("Contoso Sales");
        wait(world);
        await worker.ask("guide.follow-here", { cloud: "public" });
        worker.browser.storage.local.data.set(localKeys.guide, { ...worker.guide(), check: testing });
        await worker.next(end);
        await vi.waitFor(() => expect(worker.guide().check?.state).not.toBe("testing"), 10_000);
        if (end === "browser closes") expect(worker.guide().check).toBeNull();
        else {
          expect(worker.guide().check).toMatchObject({ state: "done", works: true });
          expect(await guideShows(world)).toMatchObject({ proved: true });
        }
      });
    },
    60_000,
  );

  it("says nothing of values that came while it was under way", async () => {
    await inWorld(async (world) => {
      const { worker } = world;
      await guide(world);
      expect(await worker.send("guide.test", {})).toEqual({ accepted: true });
      await worker.send("guide.paste", { value: "dynamicsUrl", text: test, confirmed: true });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(worker.guide().check).toBeNull();
      expect(await guideShows(world)).toMatchObject({ dynamicsUrl: test, proved: false });
    });
  }, 60_000);
});
