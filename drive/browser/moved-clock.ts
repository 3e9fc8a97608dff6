import type { Target } from "./cdp.ts";
import { type Chromium, extensionId } from "./chromium.ts";
import { sendFrom } from "./extension.ts";

/** The time as the extension sees it, moved for its worker and its popup; the browser's own alarms keep theirs. */
export interface MovedClock {
  /** Starts the worker, if it is not alive, and moves its clock. @param now ms since the epoch */
  moveInWorker(now: number): Promise<void>;
  /** Opens the popup under a moved clock. @param now ms since the epoch */
  openPopup(now: number): Promise<void>;
}

/** Moves the clock of a page or a worker: it goes on from there. */
const moved = (now: number): string => `{
  globalThis.DateOfBrowser ??= Date;
  const by = ${now} - DateOfBrowser.now();
  globalThis.Date = class extends DateOfBrowser {
    constructor(...given) {
      if (given.length === 0) super(DateOfBrowser.now() + by);
      else super(...given);
    }
    static now() {
      return DateOfBrowser.now() + by;
    }
  };
}`;

async function run(target: Target, expression: string): Promise<void> {
  const { exceptionDetails } = await target.send("Runtime.evaluate", { expression });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

export function createMovedClock({ cdp, desk, popup }: Pick<Chromium, "cdp" | "desk" | "popup">): MovedClock {
  const address = `chrome-extension://${extensionId}/`;
  return {
    async moveInWorker(now) {
      // A message starts it.
      await sendFrom(desk, "log.recent");
      const [worker = ""] = await cdp.find("service_worker", address);
      await run(await cdp.attach(worker), moved(now));
    },
    async openPopup(now) {
      await popup.close();
      await popup.open();
      const [page = ""] = await cdp.find("page", `${address}popup/index.html`);
      const target = await cdp.attach(page);
      await target.send("Page.enable");
      // What it has drawn by the browser's clock is drawn anew.
      await target.send("Page.addScriptToEvaluateOnNewDocument", { source: moved(now) });
      await target.send("Page.reload");
    },
  };
}
