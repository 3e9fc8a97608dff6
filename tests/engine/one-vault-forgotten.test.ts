import { describe, expect, it } from "vitest";
import { handMade } from "../../drive/engine/hand-made-app.ts";
import { type SecretName, secretNameOf } from "../../src/provisioning/model/vault.ts";
import {
  guide,
  guideShows,
  guides,
  inTenant,
  shown,
  vaultWorlds,
  type World,
  works,
} from "../support/vault-world.ts";

/** Forgetting one record leaves the others: the guide's, another run's. */

const inWorld = vaultWorlds();

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
  });
});

describe("an undo", () => {
  const undo = async ({ worker }: World, runId: string): Promise<void> => {
    await worker.ask("undo.begin", { runId, deleteApplication: true });
    await worker.ask("undo.confirm", { planId: worker.undo()?.plan?.id ?? "" });
    expect(worker.undo()?.phase).toBe("finished");
    await worker.ask("undo.leave", {});
  };
  const nameIn = ({ worker }: World): SecretName => {
    const { id, result } = worker.state();
    return (result && secretNameOf(id, result)) ?? { owner: "guide" };
  };

  it("forgets the record of its own run, not the guide's and not another run's", async () => {
    await inWorld(async (world) => {
      const { worker } = world;
      await worker.run("Contoso Sales");
      const [first, firstName] = [await shown(world), nameIn(world)];
      const { id: firstRun } = worker.state();
      await guide(world);
      await worker.ask("setup.start-over", {});
      await worker.run("Contoso Test");
      const { id: secondRun } = worker.state();
      const secondName = nameIn(world);
      expect(await worker.send("credentials.get", secondName)).not.toBeNull();
      const held = inTenant(world);

      // The second run works with the first one's secret, which stays.
      await undo(world, secondRun);
      expect(await worker.send("credentials.get", firstName)).toEqual(first);
      // For the second environment these values are of no use any more.
      expect(await worker.send("credentials.get", secondName)).toBeNull();
      expect(await works(world, first)).toBe(true);
      expect(inTenant(world)).toEqual(held);
      expect((await guideShows(world))?.clientSecret).toBe(guides);

      await undo(world, firstRun);
      expect(await worker.send("credentials.get", firstName)).toBeNull();
      expect(inTenant(world)).toEqual([]);
      expect(await guideShows(world)).toMatchObject({ clientSecret: guides, clientId: handMade });
      expect(await works(world, await guideShows(world))).toBe(true);
    });
  });
});
