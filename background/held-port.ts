import type { BrowserPort } from "../src/browser/api.ts";

/**
 * A port for somebody who is not there yet. The browser drops what a port says while nobody listens; this one keeps it
 * and tells it to everybody who begins to listen in the turn in which it is handed over.
 */
export function heldPort(port: BrowserPort): BrowserPort {
  return {
    name: port.name,
    ...(port.sender !== undefined && { sender: port.sender }),
    postMessage: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
    onMessage: heldEvent(port.onMessage),
    onDisconnect: heldEvent(port.onDisconnect),
  };
}

interface PortEvent<A extends readonly unknown[]> {
  addListener(listener: (...args: A) => void): void;
  removeListener(listener: (...args: A) => void): void;
  hasListener(listener: (...args: A) => void): boolean;
}

function heldEvent<A extends readonly unknown[]>(event: PortEvent<A>): PortEvent<A> {
  const early: A[] = [];
  const keep = (...args: A): void => void early.push(args);
  event.addListener(keep);
  return {
    addListener(listener) {
      event.removeListener(keep);
      for (const args of early) listener(...args);
      event.addListener(listener);
    },
    removeListener: (listener) => event.removeListener(listener),
    hasListener: (listener) => event.hasListener(listener),
  };
}
