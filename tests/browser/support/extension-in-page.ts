import type { Page } from "playwright-core";
import { type Chromium, extensionId } from "../../../scripts/drive/chromium.ts";

const ownOrigin = `chrome-extension://${extensionId}`;

/** Addresses of a tab's frames in which a script of the extension runs. */
export async function framesWithScripts(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    const session = await page
      .context()
      .newCDPSession(frame === page.mainFrame() ? page : frame)
      .catch(() => null);
    // A frame in the process of its parent is among its parent's worlds.
    if (session === null) continue;
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === ownOrigin) found.push(frame.url());
    });
    await session.send("Runtime.enable");
    await session.detach();
  }
  return found;
}

/** Who has connected to the worker, from now on and for as long as this worker lives. */
export interface PortWatch {
  /** Addresses of the frames, as the browser told them. */
  connected(): Promise<readonly string[]>;
}

export async function watchPorts({ cdp }: Pick<Chromium, "cdp">): Promise<PortWatch> {
  const [id] = await cdp.find("service_worker", ownOrigin);
  if (id === undefined) throw new Error("There is no worker to watch.");
  const worker = await cdp.attach(id);
  const evaluate = async (expression: string): Promise<unknown> =>
    (await worker.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  await evaluate(
    "globalThis.seenPorts = []; chrome.runtime.onConnect.addListener(({ sender }) => seenPorts.push(sender.url)); 0",
  );
  return {
    async connected() {
      const seen = await evaluate("globalThis.seenPorts");
      if (!Array.isArray(seen)) throw new Error("The worker has died since.");
      return seen as readonly string[];
    },
  };
}
