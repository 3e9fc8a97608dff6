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
const undo = async (): Promise<void> => {
  await worker.ask("undo.begin", { runId, deleteApplication: true });
  await worker.ask("undo.confirm", { planId: worker.undo()?.plan?.id ?? "" });
};
const secretsInTenant = (): readonly string[] =>
  sandbox.world.tenant.applications
    .filter(({ appId }) => appId === only()?.clientId)
    .flatMap(({ passwordCredentials }) => passwordCredentials.map(({ keyId }) => keyId));

describe("a set-up that has ended", () => {
  it("has its new secret, and the old one beside it, when that one was proved", async () => {
    const before = only();
    await rotate(null);
    expect(worker.rotation()?.phase).toBe("finished");
    const after = only();
    expect(after?.keyId).not.toBe(before?.keyId);
    expect(after?.older).toEqual([{ keyId: before?.keyId, endsAt: before?.secretEndsAt }]);
    expect([...secretsInTenant()].sort()).toEqual([before?.keyId, after?.keyId].sort());
  });

  it("keeps its secret where the new one was planned only", async () => {
    const before = only();
    await worker.ask("rotation.begin", { runId, removes: null });
    await worker.ask("rotation.leave", {});
    expect(worker.rotation()).toBeNull();
    expect(only()).toEqual(before);
  });

  it("has one secret again when the old one was removed", async () => {
    const old = only()?.keyId ?? "";
    await rotate(null);
    await worker.ask("rotation.leave", {});
    await rotate(old);
    expect(only()?.older).toEqual([]);
    expect(secretsInTenant()).toEqual([only()?.keyId]);
  });

  it("has one secret again when somebody removed the old one elsewhere", async () => {
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

  it("is none any more when it was undone", async () => {
    await undo();
    expect(tenantOf({ sandbox })).toEqual([]);
    expect(worker.finished()).toEqual([]);
  });

  it("stays when its undo was looked at and left", async () => {
    await worker.ask("undo.begin", { runId, deleteApplication: true });
    await worker.ask("undo.leave", {});
    expect(worker.undo()).toBeNull();
    expect(worker.finished()).toHaveLength(1);
  });

  it("goes when it is forgotten, and nothing in the tenant with it", async () => {
    const there = tenantOf({ sandbox });
    await worker.ask("home.forget", { runId });
    expect(worker.finished()).toEqual([]);
    expect(tenantOf({ sandbox })).toEqual(there);
  });

  it("is still there when the browser was closed", async () => {
    const before = only();
    await worker.next("browser closes");
    expect(only()).toEqual(before);
    await worker.ask("rotation.begin", { runId, removes: null });
    expect(worker.rotation()?.problem?.remedy).toBe("sign-in-again");
    await worker.ask("rotation.sign-in", {});
    expect(worker.rotation()?.phase).toBe("planned");
  });

  it("does not take an unreadable neighbour for one", async () => {
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
  it("are not begun beside each other", async () => {
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
