import type { BrowserPort } from "../../src/browser/api.ts";
import { guidePorts } from "../../src/contract/guide-protocol.ts";
import { isPortalFrame, knownHost } from "../../src/guide/routes/hosts.ts";

/** A frame of a portal tab that is connected, or the card in its top frame. */
export interface PortalPort {
  readonly is: "frame" | "card";
  readonly tabId: number;
  /** 0 for the top frame. */
  readonly frameId: number;
  /** Address when it connected. */
  readonly url: string;
  send(order: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onGone(listener: () => void): void;
}

/**
 * Takes a port for what it is, or refuses it. Whoever opened it says nothing that counts; the browser says who
 * it was: one of our own scripts, in a frame of a portal, in a tab that shows a portal of the same family.
 */
export function takePort(port: BrowserPort, ownId: string): PortalPort | null {
  const { sender, name } = port;
  const is = name === guidePorts.frame ? "frame" : name === guidePorts.card ? "card" : null;
  const tabId = sender?.tab?.id;
  const frameId = sender?.frameId;
  const url = sender?.url;
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
    frameId,
    url,
    send(order) {
      try {
        if (isOpen) port.postMessage(order);
      } catch {
        // Closed in between; its onDisconnect is on the way.
        isOpen = false;
      }
    },
    onMessage: (listener) => port.onMessage.addListener(listener),
    onGone: (listener) => port.onDisconnect.addListener(listener),
  };
}

/**
 * A document whose origin is not that of its address is sandboxed, or was written by somebody else.
 * @param origin undefined in Firefox before 126, which does not tell it.
 */
const isOfOrigin = (url: string, origin: string | undefined): boolean =>
  origin === undefined || origin === new URL(url).origin;

/** The browser's types leave it out. */
const originOf = (sender: object): string | undefined =>
  "origin" in sender && typeof sender.origin === "string" ? sender.origin : undefined;

/** @param tabUrl known because the portals are among our permissions; without it nothing is trusted. */
function isTrusted(url: string, frameId: number, tabUrl: string | undefined): boolean {
  const top = tabUrl === undefined ? null : knownHost(tabUrl);
  if (tabUrl === undefined || top === null || top.is === "frame") return false;
  return frameId === 0 ? isPortalFrame(url, []) : isPortalFrame(url, [new URL(tabUrl).origin]);
}
