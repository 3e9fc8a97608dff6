import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { startWholeWorker, type WholeWorker } from "../support/whole-worker.ts";

/** An undo by the commands of the real background: beside a set-up, over dying workers, and when somebody signs out. */

let sandbox: Sandbox;
let worker: WholeWorker;
/** Requests that are never answered. */
let silent: (method: string, url: URL) => boolean;
/** What happens when a request was carried out, before its answer is seen. */
let atAnswer: () => Promise<void>;
let runId: string;

beforeEach(async () => {
  sandbox = await startSandbox({ scenario: "contoso" });
  silent = () => false;
  atAnswer = async () => {};
  worker = await startWholeWorker(sandbox, async (url, init) => {
    if (silent(init.method ?? "GET", new URL(url))) return untilStopped(init);
    const answer = await sandbox.fetch(url, init);
    await Promise.race([atAnswer(), untilStopped(init)]);
    return answer;
  });
  runId = (await worker.run("Contoso Sales")).id;
});
afterEach(() => sandbox.close());

/** An answer that never comes. */
const untilStopped = ({ signal }: RequestInit): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

const textus = () => tenantOf({ sandbox });
const planId = () => worker.undo()?.plan?.id ?? "";
const plan = () => worker.ask("undo.begin", { runId, deleteApplication: true });
const isDeletion = (method: string, url: URL): boolean =>
  method === "DELETE" && url.pathname.includes("systemusers");
const phaseIs = (phase: string) =>
  until(`the undo to be ${phase}`, async () => (worker.undo()?.phase === phase ? true : null));

/** Lets an undo begin, or go on, until it waits for an answer which never comes. */
async function untilHanging(begin: () => Promise<unknown>): Promise<void> {
  let asked = false;
  silent = (method, url) => {
    if (isDeletion(method, url)) asked = true;
    return isDeletion(method, url);
  };
  await begin();
  await until("a request of the undo", async () => (asked ? true : null));
}

/** An undo that waits for an answer which never comes. */
async function hanging(): Promise<void> {
  await plan();
  await untilHanging(() => worker.send("undo.confirm", { planId: planId() }));
}

describe("the commands of an undo", () => {
  it("plan, and take back when that plan is confirmed", async () => {
    expect(await plan()).toEqual({ accepted: true });
    expect(worker.undo()).toMatchObject({ phase: "planned", asked: { runId } });
    expect(textus()).toHaveLength(1);
    expect(await worker.ask("undo.confirm", { planId: "another" })).toMatchObject({ accepted: false });
    expect(textus()).toHaveLength(1);
    expect(await worker.ask("undo.confirm", { planId: planId() })).toEqual({ accepted: true });
    expect(worker.undo()?.phase).toBe("finished");
    expect(textus()).toEqual([]);
  });

  it("begin nothing while another undo is running", async () => {
    await hanging();
    const other = { runId: "another", deleteApplication: false };
    expect(await worker.send("undo.begin", other)).toEqual({ accepted: false, reason: "undo-running" });
    expect(worker.undo()?.asked.runId).toBe(runId);
  });

  it("stop it, and what was not taken back stays", async () => {
    await hanging();
    silent = () => false;
    await worker.ask("undo.stop", {});
    expect(worker.undo()?.phase).toBe("finished");
    expect(textus()).toHaveLength(1);
    // The rest can be taken back by another.
    await plan();
    await worker.ask("undo.confirm", { planId: planId() });
    expect(textus()).toEqual([]);
  });
});

describe("an undo whose worker dies", () => {
  it("is taken up by the next one", async () => {
    await hanging();
    silent = () => false;
    await worker.next("worker dies");
    expect(worker.undo()?.phase).toBe("finished");
    expect(textus()).toEqual([]);
  });

  it("asks for a sign-in when the browser was closed, and goes on after it", async () => {
    await hanging();
    silent = () => false;
    await worker.next("browser closes");
    expect(worker.undo()).toMatchObject({ phase: "paused", problem: { code: "sign-in-again" } });
    await worker.ask("undo.sign-in", {});
    expect(worker.undo()?.phase).toBe("finished");
    expect(textus()).toEqual([]);
  });
});

describe("an undo and a set-up", () => {
  it("do not run side by side: a set-up is not begun while an undo is running", async () => {
    await worker.ask("setup.start-over", {});
    await worker.ask("setup.sign-in", {});
    const { environments } = worker.state();
    const environmentId = environments.find(({ displayName }) => displayName === "Contoso Sales")?.id ?? "";
    await worker.ask("setup.choose-environment", { environmentId });
    const setupPlan = worker.state().plan?.id ?? "";
    await hanging();
    const asked = sandbox.requests.length;
    expect(await worker.send("setup.confirm", { planId: setupPlan })).toMatchObject({ accepted: false });
    expect(worker.state()).toMatchObject({ phase: "planned", problem: { code: "undo-running" } });
    expect(sandbox.requests.length).toBe(asked);
  });

  it("do not run side by side: an undo is not begun while a set-up is running", async () => {
    await worker.ask("setup.start-over", {});
    silent = (method, url) => method === "PATCH" && url.pathname.includes("servicePrincipals");
    await worker.ask("undo.begin", { runId, deleteApplication: true });
    await worker.ask("undo.confirm", { planId: planId() });
    // What the undo has taken back is made anew.
    await worker.ask("setup.sign-in", {});
    const { environments } = worker.state();
    const environmentId = environments.find(({ displayName }) => displayName === "Contoso Sales")?.id ?? "";
    await worker.ask("setup.choose-environment", { environmentId });
    await worker.send("setup.confirm", { planId: worker.state().plan?.id ?? "" });
    await until("the set-up to run", async () => (worker.state().phase === "running" ? true : null));
    await worker.send("undo.begin", { runId, deleteApplication: true });
    await phaseIs("start");
    expect(worker.undo()).toMatchObject({ plan: null, problem: { code: "undo-set-up-running" } });
  });

  it("that are confirmed at once never both write", async () => {
    await worker.ask("setup.start-over", {});
    await worker.ask("setup.sign-in", {});
    const { environments } = worker.state();
    const environmentId = environments.find(({ displayName }) => displayName === "Contoso Sales")?.id ?? "";
    await worker.ask("setup.choose-environment", { environmentId });
    await worker.ask("setup.answer", { question: "client-secret.another", value: "make-another" });
    await plan();
    const before = sandbox.requests.length;
    await Promise.all([
      worker.send("setup.confirm", { planId: worker.state().plan?.id ?? "" }),
      worker.send("undo.confirm", { planId: planId() }),
    ]);
    await worker.ask("undo.resume", {});
    const writes = sandbox.requests.slice(before).filter(({ write }) => write);
    const adds = writes.filter(({ path }) => path.endsWith("/addPassword"));
    const takes = writes.filter(({ method }) => method === "DELETE");
    expect(adds.length === 0 || takes.length === 0).toBe(true);
  });
});

describe("signing out", () => {
  const kept = () =>
    JSON.stringify([
      worker.browser.storage.session.data.get(sessionKeys.undo) ?? null,
      worker.browser.storage.local.data.get(localKeys.undo) ?? null,
    ]);

  it.each(["setup.sign-out", "setup.done"] as const)(
    "by %s leaves nothing of a plan to undo",
    async (how) => {
      await plan();
      expect(kept()).toContain("TextUs");
      await worker.ask(how, {});
      expect(kept()).toBe("[null,null]");
    },
  );

  it("by Forget leaves nothing of it either", async () => {
    await plan();
    const [name] = await worker.send("credentials.held", {});
    if (name) await worker.ask("credentials.forget", name);
    expect(kept()).toBe("[null,null]");
  });

  it("while it is running stops it there, without a name left, and it goes on after a sign-in", async () => {
    await hanging();
    await worker.ask("setup.sign-out", {});
    expect(worker.undo()).toMatchObject({ phase: "paused", problem: { code: "sign-in-again" } });
    expect(worker.undo()?.progress.filter(({ status }) => status === "working")).toEqual([]);
    expect(kept()).not.toContain("TextUs");
    silent = () => false;
    await worker.ask("undo.sign-in", {});
    expect(worker.undo()?.phase).toBe("finished");
    expect(textus()).toEqual([]);
  });

  it("at any answer of the look that it goes on with leaves no name of what is found", async () => {
    await hanging();
    let at = 0;
    for (let met = true; met; ) {
      let answers = 0;
      met = false;
      atAnswer = async () => {
        answers += 1;
        if (answers !== at + 1) return;
        met = true;
        await worker.send("setup.sign-out", {});
      };
      silent = () => false;
      await worker.next("worker dies");
      atAnswer = async () => {};
      if (!met || worker.undo()?.phase === "finished") break;
      expect([at, worker.undo()?.phase]).toEqual([at, "paused"]);
      expect([at, kept().includes("TextUs")]).toEqual([at, false]);
      at += 1;
      await untilHanging(() => worker.send("undo.sign-in", {}));
    }
    expect(at).toBeGreaterThan(5);
  });
});
