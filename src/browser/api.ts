import polyfill, { type Browser, type Runtime, type Storage, type Tabs } from "webextension-polyfill";

import type { Offscreen } from "./clipboard.ts";
import type { SidePanel } from "./side-panel.ts";

/**
 * What of the browser this extension uses, and the only import of it: everything else is given a
 * {@link BrowserApi}, so that it can be built over a fake.
 */
export type BrowserApi = Pick<
  Browser,
  | "runtime"
  | "storage"
  | "alarms"
  | "permissions"
  | "identity"
  | "windows"
  | "tabs"
  | "declarativeNetRequest"
  | "action"
  | "scripting"
  | "commands"
> &
  // Chromium has it only once the permission is given.
  Partial<Pick<Browser, "notifications">> &
  // Firefox has the one, Chromium the other.
  Partial<Pick<Browser, "sidebarAction"> & { readonly sidePanel: SidePanel }>;

/** One storage area. `setAccessLevel` is missing in Firefox for all areas (browsers-17). */
export type BrowserArea = Storage.StorageArea & {
  setAccessLevel?(options: { readonly accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
};

/** Who sent a message, as the browser says. */
export type MessageSender = Runtime.MessageSender;

export const browserApi: BrowserApi = polyfill;

/** Chromium's offscreen documents, which the polyfill passes on as they are; undefined in Firefox. */
export const offscreen = (polyfill as { readonly offscreen?: Offscreen }).offscreen;

/** The worker's end of a port that a content script has opened. */
export type BrowserPort = Runtime.Port;
export type BrowserTab = Tabs.Tab;
