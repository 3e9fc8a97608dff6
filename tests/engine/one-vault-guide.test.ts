import { describe, expect, it, vi } from "vitest";
import { emptyMemory, tokensFor } from "../../drive/engine/world.ts";
import { clouds } from "../../src/clouds/table.ts";
import { type HeldCredentials, sessionKeys } from "../../src/contract/commands.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import { createGraphApi } from "../../src/microsoft/graph/graph-api.ts";
import {
  goOn,
  guide,
  guideShows,
  guides,
  inTenant,
  pausedRun,
  sales,
  shown,
  test,
  vaultWorlds,
  type World,
  wait,
  works,
} from "../support/vault-world.ts";

/** What the guide has captured or tests, beside a run's own secret, when the worker dies or the browser closes. */

const inWorld = vaultWorlds();

const ends = ["worker dies", "browser closes"] as const;

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
    "is taken by the run under the id that Microsoft gave it (its own value is lost; then the %s)",
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
        // Whose value this browser no longer has could be anybody's: then it is asked before the app is used.
        const asked = await goOn(world, { "application.adopt": appId });
        expect(asked).toEqual(end === "worker dies" ? [] : ["application.adopt"]);
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
  );

  it("is not taken when another secret may be the right one", async () => {
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
  });
});

describe("a test in the guide", () => {
  const testing = {
    state: "testing",
    at: "2026-11-28T10:00:00.000Z",
    works: false,
    findings: [],
    problem: null,
    inDoubt: false,
  } as const;

  it.each(ends)("that was under way when the %s ends with the next worker", async (end) => {
    await inWorld(async (world) => {
      const { worker } = world;
      await worker.run("Contoso Sales");
      wait(world);
      await worker.ask("guide.follow-here", { cloud: "public" });
      worker.browser.storage.session.data.set(sessionKeys.guideCheck, testing);
      await worker.next(end);
      await vi.waitFor(() => expect(worker.guideCheck()?.state).not.toBe("testing"), 10_000);
      if (end === "browser closes") expect(worker.guideCheck()).toBeNull();
      else {
        expect(worker.guideCheck()).toMatchObject({ state: "done", works: true });
        expect(await guideShows(world)).toMatchObject({ proved: true });
      }
    });
  });

  it("says nothing of values that came while it was under way", async () => {
    await inWorld(async (world) => {
      const { worker } = world;
      await guide(world);
      expect(await worker.send("guide.test", {})).toEqual({ accepted: true });
      await worker.send("guide.paste", { value: "dynamicsUrl", text: test, confirmed: true });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(worker.guideCheck()).toBeNull();
      expect(await guideShows(world)).toMatchObject({ dynamicsUrl: test, proved: false });
    });
  });
});
