import { expect, it } from "vitest";
import { until } from "../../drive/browser/until.ts";
import { tenantOf } from "../../drive/engine/tenant.ts";
import { startSandbox } from "../../sandbox/start.ts";
import { startWholeWorker } from "../support/whole-worker.ts";

/**
 * A set-up whose secret was replaced, by a worker that died at some answer: the undo afterwards takes everything back,
 * and the card goes.
 */

/** An answer that never comes. */
const untilStopped = ({ signal }: RequestInit): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

it.each([
  ["before", 1],
  ["after", 1],
  ["before", 2],
  ["after", 2],
] as const)(
  "leaves nothing, and no card, when the worker died %s Microsoft saw write %i",
  async (when, at) => {
    const sandbox = await startSandbox({ scenario: "contoso" });
    try {
      let writes = Number.POSITIVE_INFINITY;
      let hangs = false;
      const worker = await startWholeWorker(sandbox, async (url, init) => {
        const { host, pathname } = new URL(url);
        const isWrite =
          init.method !== "GET" && host === "graph.microsoft.com" && !pathname.endsWith("/$batch");
        if (isWrite) writes -= 1;
        hangs ||= isWrite && writes === 0;
        if (hangs && when === "before") return untilStopped(init);
        const answer = await sandbox.fetch(url, init);
        return hangs ? untilStopped(init) : answer;
      });
      const { id } = await worker.run("Contoso Sales");
      await worker.ask("setup.done", {});
      const [card] = worker.finished();
      writes = at;

      const rotate = async (removes: string | null) => {
        await worker.ask("rotation.begin", { runId: id, removes });
        if (worker.rotation()?.problem) await worker.ask("rotation.sign-in", {});
        await worker.send("rotation.confirm", { planId: worker.rotation()?.plan?.id ?? "" });
        await until("an end or a hanging request", async () =>
          hangs || worker.rotation()?.phase === "finished" ? true : null,
        );
        if (hangs) {
          hangs = false;
          writes = Number.POSITIVE_INFINITY;
          await worker.next("worker dies");
        }
        expect(worker.rotation()?.phase).toBe("finished");
        await worker.ask("rotation.leave", {});
      };
      await rotate(null);
      await rotate(card?.keyId ?? "");
      expect(worker.finished()).toMatchObject([{ runId: id, older: [] }]);

      await worker.ask("undo.begin", { runId: id, deleteApplication: true });
      if (worker.undo()?.problem) await worker.ask("undo.sign-in", {});
      const lines = worker.undo()?.plan?.lines ?? [];
      // Of a secret whose answer was lost nobody knows yet whether it is there; it goes with the app.
      expect(lines.map(({ does }) => does)).not.toContain("keep");
      expect(lines.filter(({ does }) => does === "cannot-see")).toHaveLength(at === 1 ? 1 : 0);
      await worker.ask("undo.confirm", { planId: worker.undo()?.plan?.id ?? "" });
      expect(tenantOf({ sandbox })).toEqual([]);
      expect(worker.finished()).toEqual([]);
    } finally {
      await sandbox.close();
    }
  },
);
