import type { Page } from "playwright-core";
import type { Cdp } from "../../drive/browser/cdp.ts";
import { until } from "../../drive/browser/until.ts";

const workerOf = async (cdp: Cdp, id: string): Promise<string | undefined> =>
  (await cdp.find("service_worker", `chrome-extension://${id}/`))[0];

/**
 * Stops an extension's worker; it starts again with the next message. A worker that is still starting does not hear the
 * first call, so the call is repeated until the worker is gone.
 */
export async function stopWorker(cdp: Cdp, id: string): Promise<void> {
  await until("the worker to stop", async () => {
    const worker = await workerOf(cdp, id);
    if (worker === undefined) return true;
    await cdp.close(worker);
    return null;
  });
}

/**
 * ms from sending a message on a page of the extension to its answer. @throws when the answer is not the expected one
 */
export function answerTime(page: Page, message: unknown): Promise<number> {
  return page.evaluate(async (sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(sent);
    const ms = performance.now() - start;
    const refused = typeof answer === "object" && answer !== null && "ok" in answer && answer.ok !== true;
    if (answer === undefined || refused) throw new Error(`Answered ${JSON.stringify(answer)}`);
    return ms;
  }, message);
}

/** Bytes that an extension's worker holds on its heap after a garbage collection. */
export async function heapOf(cdp: Cdp, id: string): Promise<number> {
  const worker = await workerOf(cdp, id);
  if (worker === undefined) throw new Error("There is no worker.");
  const target = await cdp.attach(worker);
  await target.send("HeapProfiler.collectGarbage");
  const { usedSize } = await target.send("Runtime.getHeapUsage");
  return usedSize;
}
