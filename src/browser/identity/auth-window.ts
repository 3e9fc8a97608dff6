import type { BrowserApi } from "../api.ts";
import type { StoredItem } from "../storage.ts";
import { untilAborted } from "../until-aborted.ts";

export interface AuthWindow {
  /**
   * Shows Microsoft's page and waits for the address that it sends the browser back to.
   * @throws what the browser says when the window was closed or nothing could be loaded; the signal's reason.
   */
  ask(url: string, signal: AbortSignal): Promise<string>;
}

export interface AuthWindowDependencies {
  readonly browser: Pick<BrowserApi, "identity" | "windows" | "tabs">;
  /** Id of the window that is open, in `storage.session`: as long-lived as the ids of windows. */
  readonly opened: StoredItem<number>;
}

/** How long a window may take to appear, or to be gone once it was closed, in ms. */
const patienceMs = 2_000;

/**
 * Microsoft's sign-in window. `launchWebAuthFlow` can't be cancelled, and Chromium refuses a second one while
 * the first is open ("Only one web auth flow is allowed at a time."), also when the worker that opened it
 * has died. So the window is recognised by the `state` in its address, which the host permission for the
 * sign-in host lets us see, and closed like any other; that ends the flow.
 */
export function createAuthWindow({ browser, opened }: AuthWindowDependencies): AuthWindow {
  const { identity, windows } = browser;

  const close = async (window: number | null): Promise<void> => {
    if (window === null) return;
    // It may be gone already.
    await windows.remove(window).catch(() => undefined);
    await opened.clear();
  };

  return {
    async ask(url, signal) {
      await close(await opened.read());
      signal.throwIfAborted();
      const watch = watchFor(url, browser.tabs, (window) => opened.write(window));
      const flow = identity.launchWebAuthFlow({ url, interactive: true });
      try {
        return await untilAborted(flow, signal);
      } catch (error) {
        if (signal.aborted) {
          await within(patienceMs, Promise.race([watch.found, flow]));
          await close(watch.window());
          await within(patienceMs, flow);
        }
        throw error;
      } finally {
        watch.stop();
        await opened.clear();
      }
    },
  };
}

interface Watch {
  /** Settles when the window is there. */
  readonly found: Promise<void>;
  window(): number | null;
  stop(): void;
}

interface ShownTab {
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

/** Looks out for the window that shows a sign-in address. */
function watchFor(url: string, tabs: BrowserApi["tabs"], onFound: (window: number) => Promise<void>): Watch {
  const state = new URL(url).searchParams.get("state");
  let window: number | null = null;
  let found = (): void => {};
  const isFound = new Promise<void>((resolve) => {
    found = resolve;
  });
  const look = (tab: ShownTab): void => {
    if (window !== null || tab.windowId === undefined || !isAbout(tab.url, state)) return;
    window = tab.windowId;
    void onFound(window).catch(() => undefined);
    found();
  };
  const updated = (_id: number, _change: unknown, tab: ShownTab): void => look(tab);
  tabs.onCreated.addListener(look);
  tabs.onUpdated.addListener(updated);
  return {
    found: isFound,
    window: () => window,
    stop() {
      tabs.onCreated.removeListener(look);
      tabs.onUpdated.removeListener(updated);
    },
  };
}

function isAbout(address: string | undefined, state: string | null): boolean {
  if (address === undefined || state === null || !URL.canParse(address)) return false;
  return new URL(address).searchParams.get("state") === state;
}

/** Waits for work to settle, however it does, but not for ever. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
}
