import * as v from "valibot";
import type { BrowserApi } from "../../src/browser/api.ts";
import type { StoredItem } from "../../src/browser/storage.ts";
import { untilAborted } from "../../src/ground/until-aborted.ts";

export interface AuthWindow {
  /**
   * Shows Microsoft's page and waits for the address that it sends the browser back to.
   * @throws what the browser says when the window was closed or nothing could be loaded; the signal's reason.
   */
  ask(url: string, signal: AbortSignal): Promise<string>;
}

const schema = v.object({ state: v.string(), window: v.nullable(v.number()) });
/** A window that was asked for: the `state` of its request, and its id as soon as it is known. */
export type OpenedWindow = v.InferOutput<typeof schema>;
export const parseOpenedWindow = (raw: unknown): OpenedWindow => v.parse(schema, raw);

export interface AuthWindowDependencies {
  readonly browser: Pick<BrowserApi, "identity" | "windows" | "tabs">;
  /** In `storage.session`, which lives as long as the ids of windows do. */
  readonly opened: StoredItem<OpenedWindow>;
}

/** How long a window may take to appear, or to be gone once it was closed, in ms. */
const patienceMs = 2_000;

/**
 * Microsoft's sign-in window. `launchWebAuthFlow` can't be cancelled, and a second one fails while the first
 * window is open, also when the worker that opened it has died: Chromium 156 says "Only one web auth flow is
 * allowed at a time.", Firefox 153 loads the page into the old window and calls that a refusal.
 *
 * So the window is recognised by the `state` in its address, which the host permission for the sign-in host
 * lets us see, and closed like any other; that ends the flow.
 */
export function createAuthWindow({ browser, opened }: AuthWindowDependencies): AuthWindow {
  const { identity, tabs, windows } = browser;

  const close = async ({ state, window }: OpenedWindow): Promise<void> => {
    const id = window ?? (await tabs.query({})).find((tab) => isAbout(tab.url, state))?.windowId;
    // It may be gone already.
    if (id !== undefined) await windows.remove(id).catch(() => undefined);
  };

  return {
    async ask(url, signal) {
      const forgotten = await opened.read();
      if (forgotten) await close(forgotten);
      signal.throwIfAborted();

      const state = new URL(url).searchParams.get("state") ?? "";
      await opened.write({ state, window: null });
      const watch = watchFor(state, tabs, (window) => opened.write({ state, window }));
      const flow = identity.launchWebAuthFlow({ url, interactive: true });
      try {
        return await untilAborted(flow, signal);
      } catch (error) {
        if (signal.aborted) await within(patienceMs, Promise.race([watch.found, flow]));
        await close({ state, window: watch.window() });
        await within(patienceMs, flow);
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
function watchFor(
  state: string,
  tabs: BrowserApi["tabs"],
  onFound: (window: number) => Promise<void>,
): Watch {
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

function isAbout(address: string | undefined, state: string): boolean {
  if (address === undefined || state === "" || !URL.canParse(address)) return false;
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
