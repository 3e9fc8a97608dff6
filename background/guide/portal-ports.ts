import type { BrowserPort } from "../../src/browser/api.ts";
import { guidePorts } from "../../src/contract/guide-protocol.ts";
import { isPortalFrame, knownHost } from "../../src/guide/routes/hosts.ts";

/** A frame of a portal tab that is connected, or the card in its top frame. */
export interface PortalPort {
  readonly is: "frame" | "card";
  readonly tabId: number;
  readonly windowId: number | undefined;
  /** 0 for the top frame. */
  readonly frameId: number;
  /** Address when it connected. */
  readonly url: string;
  send(order: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onGone(listener: () => void): void;
}

/**
 * Recognises a port or refuses it. What the sender says does not count; the browser tells who opened it. It must be one
 * of our own scripts, in a frame of a portal, in a tab that shows a portal of the same family.
 */
export function takePort(port: BrowserPort, ownId: string): PortalPort | null {
  const { sender, name } = port;
  const is = name === guidePorts.frame ? "frame" : name === guidePorts.card ? "card" : null;
  const tabId = sender?.tab?.id;
  const frameId = sender?.frameId;
  const url = addressOf(sender);
  if (is === null || sender?.id !== ownId || tabId === undefined || frameId === undefined || !url)
    return null;
  if (is === "card" && frameId !== 0) return null;
  if (!isTrusted(url, frameId, sender.tab?.url) || !isOfOrigin(url, originOf(sender))) return null;
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  return {
    is,
    tabId,
    windowId: sender.tab?.windowId,
    frameId,
    url,
    send(order) {
      try {
        if (isOpen) port.postMessage(order);
      } catch {
        // The port has closed in the meantime; its onDisconnect is on the way.
        isOpen = false;
      }
    },
    onMessage: (listener) => port.onMessage.addListener(listener),
    onGone: (listener) => port.onDisconnect.addListener(listener),
  };
}

/**
 * A frame that began as an empty frame of its page's own origin may keep “about:blank” as its address for ever
 * (browsers-40). The browser still reports its origin, and our scripts run in no document that is really empty.
 */
function addressOf(sender: BrowserPort["sender"]): string | undefined {
  if (sender === undefined || sender.url !== "about:blank" || sender.frameId === 0) return sender?.url;
  const origin = originOf(sender);
  return origin === undefined || !URL.canParse(origin) ? sender.url : `${origin}/`;
}

/**
 * Whether a document's origin is that of its address. If not, it is sandboxed, or somebody else has written it.
 * @param origin undefined in Firefox before 126, which does not tell it.
 */
const isOfOrigin = (url: string, origin: string | undefined): boolean =>
  origin === undefined || origin === new URL(url).origin;

/** The browser's types leave this member out. */
const originOf = (sender: object): string | undefined =>
  "origin" in sender && typeof sender.origin === "string" ? sender.origin : undefined;

/** @param tabUrl known because the portals are among our permissions; without it, no frame is trusted. */
function isTrusted(url: string, frameId: number, tabUrl: string | undefined): boolean {
  const top = tabUrl === undefined ? null : knownHost(tabUrl);
  if (tabUrl === undefined || top === null || top.is === "frame") return false;
  return frameId === 0 ? isPortalFrame(url, []) : isPortalFrame(url, [new URL(tabUrl).origin]);
}
