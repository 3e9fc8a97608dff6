import { useEffect } from "preact/hooks";
import type { Host } from "../host/host.ts";

/** How often a page that stays open asks for the worker, ms. */
const everyMs = 15_000;

/**
 * Asks for the worker as long as something is to go on. A popup wakes one that has died when it is opened again; a panel
 * stays open, and nobody would.
 */
export function useWorkerAwake(host: Host, isAtWork: boolean): void {
  useEffect(() => {
    if (!isAtWork) return;
    const timer = setInterval(() => void host.send("log.recent", {}).catch(() => undefined), everyMs);
    return () => clearInterval(timer);
  }, [host, isAtWork]);
}
