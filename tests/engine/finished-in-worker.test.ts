import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { localKeys } from "../../src/contract/commands.ts";
import { startWholeWorker, type WholeWorker } from "../support/whole-worker.ts";

/** What the background keeps of a set-up that has ended, through a new secret, the old one's removal and an undo. */

let sandbox: Sandbox;
let worker: WholeWorker;
let runId: string;

beforeEach(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
  worker = await startWholeWorker(sandbox);
  runId = (await worker.run("Contoso Sales")).id;
});
afterEach(() => sandbox.close());

const only = () => {
  expect(worker.finished()).toHaveLength(1);
  return worker.finished()[0];
};
const rotate = async (removes: string | null): Promise<void> => {
  await worker.ask("rotation.begin", { runId, removes });
  await worker.ask("rotation.confirm", { planId: worker.rotation()?.plan?.id ?? "" });
};
const undo = async (deleteApplication = true): Promise<void> => {
  await worker.ask("undo.begin", { runId, deleteApplication });
  await worker.ask("undo.confirm", { planId: worker.undo()?.plan?.id ?? "" });
};
const secretsInTenant = (): readonly string[] =>
  sandbox.world.tenant.applications
    .filter(({ appId }) => appId === only()?.clientId)
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ keyId }) => keyId));

describe("a set-up that has ended", () => {
  it("has its new secret, and the old one beside it, once the new one is proved", async () => {
    const before = only();
    await rotate(null);
    expect(worker.rotation()?.phase).toBe("finished");
    const after = only();
    expect(after?.keyId).not.toBe(before?.keyId);
    expect(after?.older).toEqual([{ keyId: before?.keyId, endsAt: before?.secretEndsAt }]);
    expect([...secretsInTenant()].sort()).toEqual([before?.keyId, after?.keyId].sort());
  });

  it("keeps its secret when a new one was only planned", async () => {
    const before = only();
    await worker.ask("rotation.begin", { runId, removes: null });
    await worker.ask("rotation.leave", {});
    expect(worker.rotation()).toBeNull();
    expect(only()).toEqual(before);
  });

  it("has one secret again after the old one was removed", async () => {
    const old = only()?.keyId ?? "";
    await rotate(null);
    await worker.ask("rotation.leave", {});
    await rotate(old);
    expect(only()?.older).toEqual([]);
    expect(secretsInTenant()).toEqual([only()?.keyId]);
  });

  it("has one secret again after somebody removed the old one elsewhere", async () => {
    const old = only()?.keyId ?? "";
    await rotate(null);
    for (const app of sandbox.world.tenant.applications)
      app.passwordCredentials = app.passwordCredentials.filter(({ keyId }) => keyId !== old);
    await worker.ask("rotation.leave", {});
    await worker.ask("rotation.begin", { runId, removes: old });
    expect(worker.rotation()?.plan?.changes).toBe(0);
    await worker.ask("rotation.leave", {});
    expect(only()?.older).toEqual([]);
  });

  it("leaves the list when it is undone", async () => {
    await undo();
    expect(tenantOf({ sandbox })).toEqual([]);
    expect(worker.finished()).toEqual([]);
  });

  it("stays when its undo has kept the app, and leaves with the app after a second undo", async () => {
    await undo(false);
    expect(worker.finished()).toMatchObject([{ runId, keyId: null, takenBack: expect.any(String) }]);
    expect(sandbox.world.tenant.applications.map(({ displayName }) => displayName)).toContain("TextUs");
    // Nothing of it works any more, so that nobody is told of an end.
    expect(only()).toMatchObject({ secretEndsAt: null });
    expect(only()?.older ?? []).toEqual([]);
    await worker.next("browser closes");
    expect(only()?.takenBack).toBeDefined();
    await worker.ask("undo.begin", { runId, deleteApplication: true });
    await worker.ask("undo.sign-in", {});
    await worker.ask("undo.confirm", { planId: worker.undo()?.plan?.id ?? "" });
    expect(tenantOf({ sandbox })).toEqual([]);
    await worker.ask("undo.leave", {});
    expect(worker.finished()).toEqual([]);
  });

  it("stays when its undo was only planned", async () => {
    await worker.ask("undo.begin", { runId, deleteApplication: true });
    await worker.ask("undo.leave", {});
    expect(worker.undo()).toBeNull();
    expect(worker.finished()).toHaveLength(1);
  });

  it("leaves the list when it is forgotten, and nothing changes in the tenant", async () => {
    const there = tenantOf({ sandbox });
    await worker.ask("home.forget", { runId });
    expect(worker.finished()).toEqual([]);
    expect(tenantOf({ sandbox })).toEqual(there);
  });

  it("is still there after the browser was closed", async () => {
    const before = only();
    await worker.next("browser closes");
    expect(only()).toEqual(before);
    await worker.ask("rotation.begin", { runId, removes: null });
    expect(worker.rotation()?.problem?.remedy).toBe("sign-in-again");
    await worker.ask("rotation.sign-in", {});
    expect(worker.rotation()?.phase).toBe("planned");
  });

  it("is not confused with an unreadable neighbour", async () => {
    const before = only();
    const stored = worker.browser.storage.local.data;
    stored.set(localKeys.finished, [
      { runId: 1 },
      null,
      "x",
      before,
      { ...before, dynamicsUrl: "javascript:0" },
    ]);
    expect(worker.finished()).toEqual([before]);
  });
});

describe("a new secret and an undo", () => {
  it("can't begin beside each other", async () => {
    await worker.ask("undo.begin", { runId, deleteApplication: true });
    const undone = worker.undo()?.plan?.id ?? "";
    const [first] = await Promise.all([
      worker.send("undo.confirm", { planId: undone }),
      worker.send("rotation.begin", { runId, removes: null }),
    ]);
    expect(first).toEqual({ accepted: true });
    await worker.ask("rotation.inspect", {});
    // The rotation finds the undo at work, or the app gone: it never makes a secret for it.
    expect(worker.rotation()?.phase).not.toBe("running");
    expect(tenantOf({ sandbox })).toEqual([]);
  });
});
