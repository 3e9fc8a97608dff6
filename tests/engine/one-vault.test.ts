import { describe, expect, it } from "vitest";
import { handMade } from "../../drive/engine/hand-made-app.ts";
import type { HeldCredentials } from "../../src/contract/commands.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import { secretNameOf } from "../../src/provisioning/model/vault.ts";
import {
  goOn,
  guide,
  guideShows,
  guides,
  holdRun,
  inTenant,
  pausedRun,
  sales,
  shown,
  test,
  vaultWorlds,
  wait,
  works,
} from "../support/vault-world.ts";

/**
 * Whose secret is it? A run, a paused one and one of a second environment; the guide with a secret of its own before,
 * during and after; then the worker dies or the browser closes.
 */

const inWorld = vaultWorlds();

const situations = ["run", "paused run", "second environment"] as const;
/** While the run is at work: below. */
const moments = ["never", "before", "while it is paused", "after"] as const;
const ends = ["worker dies", "browser closes"] as const;
const rows = situations.flatMap((situation) =>
  moments
    .filter((moment) => moment !== "while it is paused" || situation === "paused run")
    .flatMap((moment) => ends.map((end) => [situation, moment, end] as const)),
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
      if (moment === "while it is paused") await guide(world);
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
  });
});

describe.each(situations.flatMap((situation) => ends.map((end) => [situation, end] as const)))(
  "a %s, the guide's secret while one of its requests is under way, then the %s",
  (situation, end) => {
    it("keeps values, proof and tenant in agreement", async () => {
      await inWorld(async (world) => {
        const { worker } = world;
        const isSecond = situation === "second environment";
        if (isSecond) await worker.run("Contoso Sales");
        const { id, result: done } = worker.state() ?? {};
        const firstName = isSecond && id && done ? secretNameOf(id, done) : null;
        const first = isSecond ? await shown(world) : null;
        if (isSecond) await worker.ask("setup.start-over", {});
        world.blocked = situation === "paused run";
        await holdRun(world, isSecond ? "Contoso Test" : "Contoso Sales");
        await guide(world);
        const before = inTenant(world);
        expect(before).toHaveLength(1);

        await worker.next(end);
        if (end === "worker dies")
          expect(worker.state().phase).toBe(situation === "paused run" ? "paused" : "finished");
        // The first environment's secret was shown, so it is not lost: another one is a question.
        const asked = await goOn(world, { "client-secret.another": "make-another" });
        expect(asked).toEqual(isSecond && end === "browser closes" ? ["client-secret.another"] : []);
        wait(world);

        const { result } = worker.state();
        const values = await shown(world);
        const url = isSecond ? test : sales;
        expect(result).toMatchObject({ verified: true, dynamicsUrl: url });
        expect(values).toMatchObject({ proved: true, dynamicsUrl: url, clientId: result?.clientId });
        expect(await works(world, values)).toBe(true);
        expect(formatForHandOff(values as HeldCredentials)).not.toContain(guides);
        const made = result?.secret?.keyId ?? "";
        if (end === "worker dies") {
          expect([made]).toEqual(before);
          expect(inTenant(world)).toEqual(before);
          expect(await guideShows(world)).toMatchObject({
            clientSecret: guides,
            clientId: handMade,
            proved: false,
          });
        } else {
          expect(before).not.toContain(made);
          expect(inTenant(world)).toEqual(isSecond ? [...before, made] : [made]);
          expect(await guideShows(world)).toBeNull();
        }
        if (firstName)
          expect(await worker.send("credentials.get", firstName)).toEqual(
            end === "worker dies" ? first : null,
          );
      });
    });
  },
);

describe("a secret that was handed over", () => {
  it.each(ends)("is neither removed nor replaced when the %s and the run goes on", async (end) => {
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
  });

  it("that nobody has seen is removed when its value is gone, as before", async () => {
    await inWorld(async (world) => {
      const keyId = await pausedRun(world);
      await world.worker.next("browser closes");
      await goOn(world);
      expect(inTenant(world)).not.toContain(keyId);
      expect(inTenant(world)).toHaveLength(1);
    });
  });
});
