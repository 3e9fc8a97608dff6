import { announceMessage } from "../src/contract/guide-protocol.ts";

/**
 * A content script's end of the guide's messages. No other file both runs inside portal pages and touches the browser's
 * API. It does not use the polyfill, which would be a third of the script.
 */
interface NativeEvent<A extends readonly unknown[]> {
  addListener(listener: (...args: A) => void): void;
  removeListener(listener: (...args: A) => void): void;
}
interface NativePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: NativeEvent<[unknown]>;
  readonly onDisconnect: NativeEvent<[unknown]>;
}
export interface NativeRuntime {
  /** undefined once the extension was updated or removed under a running content script. */
  readonly id?: string;
  connect(options: { readonly name: string }): NativePort;
  readonly onMessage: NativeEvent<[unknown, { readonly id?: string; readonly tab?: unknown }]>;
}

declare const chrome: { readonly runtime?: NativeRuntime } | undefined;

export interface GuideLink<Out> {
  /** Connects first if the worker has stopped. Does nothing once the extension is gone. */
  send(message: Out): void;
}

export interface GuideLinkOptions<In> {
  readonly name: string;
  readonly onOrder: (order: In) => void;
  /** Whether an order is the one that the worker gives to every script that connects. */
  readonly isAnswer: (order: In) => boolean;
  /** A worker that knows nothing about this frame has connected: report everything. */
  readonly onConnected: () => void;
  /** The extension was updated, reloaded or removed: stop. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
  /** The window that the script runs in. */
  readonly page?: EventTarget | undefined;
  /** For tests. Default: the browser's. */
  readonly runtime?: NativeRuntime | undefined;
}

/**
 * How long to wait before each new attempt to connect when a port closed without an answer, ms: the worker died, or the
 * browser gave it an address that is not the frame's.
 */
export const AGAIN: readonly number[] = [150, 300, 600, 1_200, 2_400, 4_800, 9_600];

/**
 * Connects to the worker. A worker may die at any time, which closes the port. A frame that was answered connects again
 * only when it has something to report or a new worker asks, so an idle page does not wake the worker.
 */
export function connectGuide<Out, In>(options: GuideLinkOptions<In>): GuideLink<Out> {
  const { name, signal } = options;
  const runtime = options.runtime ?? (typeof chrome === "undefined" ? undefined : chrome.runtime);
  let port: NativePort | null = null;
  let inVain = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const isGone = (): boolean => runtime?.id === undefined;

  const connect = (): NativePort | null => {
    if (port !== null || signal.aborted) return port;
    try {
      if (isGone()) throw new Error("gone");
      const opened = (runtime as NativeRuntime).connect({ name });
      port = opened;
      // Only the worker of this same build is at the other end.
      let isAnswered = false;
      opened.onMessage.addListener((order) => {
        if (signal.aborted) return;
        if (options.isAnswer(order as In)) [isAnswered, inVain] = [true, 0];
        options.onOrder(order as In);
      });
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = null;
        if (signal.aborted) return;
        if (isGone()) options.onGone();
        else if (!isAnswered) connectLater();
      });
      options.onConnected();
      return port;
    } catch {
      port = null;
      options.onGone();
      return null;
    }
  };

  const connectLater = (): void => {
    clearTimeout(again);
    const wait = AGAIN[inVain];
    inVain += 1;
    if (wait !== undefined) again = setTimeout(connect, wait);
  };
  /** A page that comes back from the back/forward cache lost its port there, and may never change again. */
  const onShown = (event: Event): void => {
    if (!("persisted" in event && event.persisted === true)) return;
    port?.disconnect();
    port = null;
    connect();
  };

  const onMessage = (message: unknown, sender: { readonly id?: string; readonly tab?: unknown }): void => {
    if (sender.id !== runtime?.id || sender.tab !== undefined || !isAnnounce(message)) return;
    connect();
  };

  if (!isGone()) runtime?.onMessage.addListener(onMessage);
  options.page?.addEventListener("pageshow", onShown, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(again);
    port?.disconnect();
    port = null;
    if (!isGone()) runtime?.onMessage.removeListener(onMessage);
  });
  connect();

  return {
    send(message) {
      try {
        connect()?.postMessage(message);
      } catch {
        // The port has closed in the meantime: onConnected reports again.
        port = null;
        connect();
      }
    },
  };
}

const isAnnounce = (message: unknown): boolean =>
  typeof message === "object" &&
  message !== null &&
  (message as { readonly guide?: unknown }).guide === announceMessage.guide;
