import type { Page } from "playwright-core";
import { type Chromium, extensionId } from "../../../drive/browser/chromium.ts";
import { until } from "../../../drive/browser/until.ts";

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
  /**
   * Addresses of the frames, as the browser told them. Complete: it connects once itself and waits until it has seen
   * that, so everybody who connected before is among them.
   */
  connected(): Promise<readonly string[]>;
}

/** Begins the name of a port by which the watch knows that it has seen all earlier ones. */
const sentinel = "sentinel-";

export async function watchPorts({ cdp, desk }: Pick<Chromium, "cdp" | "desk">): Promise<PortWatch> {
  const [id] = await cdp.find("service_worker", ownOrigin);
  if (id === undefined) throw new Error("There is no worker to watch.");
  const worker = await cdp.attach(id);
  const evaluate = async (expression: string): Promise<unknown> =>
    (await worker.send("Runtime.evaluate", { expression, returnByValue: true })).result.value;
  await evaluate(
    `globalThis.seenPorts = [];
    chrome.runtime.onConnect.addListener(({ name, sender }) => seenPorts.push({ name, url: sender.url })); 0`,
  );
  const seen = async () => {
    const ports = await evaluate("globalThis.seenPorts");
    if (!Array.isArray(ports)) throw new Error("The worker has died since.");
    return ports as readonly { readonly name: string; readonly url: string }[];
  };
  let count = 0;
  return {
    async connected() {
      count += 1;
      const name = `${sentinel}${count}`;
      await desk.evaluate((own) => {
        const { chrome } = window as unknown as {
          readonly chrome: { readonly runtime: { connect(options: { readonly name: string }): unknown } };
        };
        chrome.runtime.connect({ name: own });
      }, name);
      const ports = await until("the sentinel to connect", async () => {
        const now = await seen();
        return now.some((port) => port.name === name) ? now : null;
      });
      return ports.filter((port) => !port.name.startsWith(sentinel)).map(({ url }) => url);
    },
  };
}
