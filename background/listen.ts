import type { BrowserApi, BrowserPort, BrowserTab, MessageSender } from "../src/browser/api.ts";

/** What the browser's events do. Each waits until the background is ready. */
export interface BackgroundEvents {
  readonly onMessage: (message: unknown, sender: MessageSender) => Promise<unknown>;
  /** The worker was started by nothing but the browser's start, an installation or an update. */
  readonly onStarted: () => void;
  /** The extension was installed or updated, or the browser was. */
  readonly onInstalled: (details: { readonly reason: string }) => void;
  /** @param added match patterns that the browser lets us call from now on. */
  readonly onHostsChanged: (added: readonly string[]) => void;
  readonly onAlarm: (alarm: { readonly name: string }) => void;
  /** A content script of the guide connects. */
  readonly onConnect: (port: BrowserPort) => void;
  readonly onTabCreated: (tab: BrowserTab) => void;
  readonly onTabRemoved: (tabId: number) => void;
  /** A keyboard shortcut of manifest.json. */
  readonly onShortcut: (command: string, tab?: BrowserTab) => void;
  /** @param id of the notification */
  readonly onNotificationClicked: (id: string) => void;
  readonly onStored: (changes: Readonly<Record<string, unknown>>, area: string) => void;
}

/**
 * Registers every listener at once. It must run before the first `await` of a worker's life: the browser
 * starts a worker for an event and drops the event if no listener is there by then.
 */
export function listen(browser: BrowserApi, events: BackgroundEvents): void {
  browser.runtime.onMessage.addListener(events.onMessage);
  browser.runtime.onInstalled.addListener(events.onInstalled);
  browser.runtime.onStartup.addListener(events.onStarted);
  const hearNotifications = (): void => {
    const clicked = browser.notifications?.onClicked;
    if (clicked && !clicked.hasListener(events.onNotificationClicked))
      clicked.addListener(events.onNotificationClicked);
  };
  hearNotifications();
  browser.permissions.onAdded.addListener(({ origins = [], permissions = [] }) => {
    // Chromium has the API from then on.
    if (permissions.length > 0) hearNotifications();
    if (origins.length > 0 || permissions.length === 0) events.onHostsChanged(origins);
  });
  browser.permissions.onRemoved.addListener(() => events.onHostsChanged([]));
  browser.alarms.onAlarm.addListener(events.onAlarm);
  browser.storage.onChanged.addListener(events.onStored);
  browser.runtime.onConnect.addListener(events.onConnect);
  browser.tabs.onCreated.addListener(events.onTabCreated);
  browser.tabs.onRemoved.addListener(events.onTabRemoved);
  browser.commands.onCommand.addListener(events.onShortcut);
  const { sidebarAction } = browser;
  // Where Firefox's icon has no popup. On the event's own stack: it opens for nothing else.
  if (sidebarAction)
    browser.action.onClicked.addListener(() => void sidebarAction.toggle().catch(() => undefined));
}
