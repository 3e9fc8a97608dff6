import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { giveBackFront, takeFront } from "../../drive/engine/fronts.ts";
import { handMade } from "../../drive/engine/hand-made-app.ts";
import { emptyMemory, tokensFor } from "../../drive/engine/world.ts";
import { clouds } from "../../src/clouds/table.ts";
import { type HeldCredentials, localKeys } from "../../src/contract/commands.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import { secretNameOf } from "../../src/provisioning/model/vault.ts";
import {
  goOn,
  guide,
  guideShows,
  guides,
  inTenant,
  inVaultWorld,
  pausedRun,
  sales,
  shown,
  test,
  type World,
  wait,
  works,
} from "../support/vault-world.ts";

/**
 * Whose secret is it? A run, a paused one and one of a second environment; the guide with a secret of its own before,
 * during and after; then the worker dies or the browser closes.
 */

let front: Awaited<ReturnType<typeof takeFront>>;
beforeAll(async () => {
  front = await takeFront();
});
afterAll(() => giveBackFront(front));
const inWorld = (does: (world: World) => Promise<void>): Promise<void> => inVaultWorld(front, does);

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
  /** A secret that somebody makes by hand on the app of the run; its value is shown once, as in the portal. */
  const byHandOn = async ({ sandbox }: World) => {
    const made = sandbox.world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
    const tokens = tokensFor(sandbox, { ...emptyMemory(), signedIn: "admin@contoso.com" });
    const graph = createGraphApi({ fetch: sandbox.fetch, tokens, cloud: clouds.public });
    const secret = await graph.addPassword(
      made?.id ?? "",
      { displayName: "by hand", endDateTime: "2028-02-10T14:25:00Z" },
      { signal: new AbortController().signal },
    );
    return { appId: made?.appId ?? "", secret };
  };

  it.each(ends)(
    "is what the run goes on with, under the id that Microsoft gave it (its own value is lost; then the %s)",
    async (end) => {
      await inWorld(async (world) => {
        const { worker } = world;
        await pausedRun(world);
        await worker.next("browser closes");
        const { appId, secret } = await byHandOn(world);
        await guide(world, appId, secret.secretText);
        if (end === "worker dies") await worker.next(end);
        await goOn(world);
        const { result } = worker.state();
        expect(result).toMatchObject({
          verified: true,
          secret: { keyId: secret.keyId, displayName: "by hand" },
        });
        expect((await shown(world))?.clientSecret).toBe(secret.secretText);
        expect(inTenant(world)).toEqual([secret.keyId]);
        // The guide keeps its own record.
        expect((await guideShows(world))?.clientSecret).toBe(secret.secretText);
        if (end === "worker dies") return;
        await worker.next(end);
        expect(await shown(world)).toBeNull();
        expect(await guideShows(world)).toBeNull();
        expect(inTenant(world)).toEqual([secret.keyId]);
      });
    },
    60_000,
  );

  it.each(ends)(
    "beside the run's own value is not mixed with it, and stays in the tenant, when the %s",
    async (end) => {
      await inWorld(async (world) => {
        const { worker } = world;
        const own = await pausedRun(world);
        const { appId, secret } = await byHandOn(world);
        await guide(world, appId, secret.secretText);
        await worker.next(end);
        await goOn(world);
        const { result } = worker.state();
        const values = await shown(world);
        // The run's own as long as its value is there; else another one. The one made by hand is somebody's, and stays.
        const made = result?.secret?.keyId ?? "";
        expect(made === own).toBe(end === "worker dies");
        expect(made).not.toBe(secret.keyId);
        expect(values).toMatchObject({ proved: true, clientId: appId, dynamicsUrl: sales });
        expect(await works(world, values)).toBe(true);
        expect(formatForHandOff(values as HeldCredentials)).not.toContain(secret.secretText);
        expect([...inTenant(world)].sort()).toEqual([made, secret.keyId].sort());
        const guided = await guideShows(world);
        if (end === "browser closes") expect(guided).toBeNull();
        else expect(guided).toMatchObject({ clientSecret: secret.secretText, proved: false });
        expect(result?.verified).toBe(true);
      });
    },
    60_000,
  );

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
