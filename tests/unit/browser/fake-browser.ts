import type { BrowserApi } from "../../../src/browser/api.ts";

/** An event of the browser with its listeners. */
export interface FakeEvent<A extends readonly unknown[]> {
  addListener(listener: (...args: A) => unknown): void;
  removeListener(listener: (...args: A) => unknown): void;
  hasListener(listener: (...args: A) => unknown): boolean;
  readonly listeners: Set<(...args: A) => unknown>;
  emit(...args: A): unknown[];
}

export function fakeEvent<A extends readonly unknown[]>(): FakeEvent<A> {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    listeners,
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    emit: (...args) => [...listeners].map((listener) => listener(...args)),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

export interface FakeArea {
  readonly data: Map<string, unknown>;
  readonly writes: Record<string, unknown>[];
  accessLevel: string | null;
  readonly onChanged: FakeEvent<[Changes]>;
  /** Run before each write, to delay it or to make it fail. */
  beforeWrite: () => Promise<void>;
  get(keys?: string | readonly string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel?(options: { readonly accessLevel: string }): Promise<void>;
}

/** As Chromium gives objects back; Firefox keeps the order in which they were written. */
function inOrderOfNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrderOfNames);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrderOfNames(member)]));
}

function fakeArea(anyChange: (changes: Changes) => void): FakeArea {
  const changed = (changes: Changes): void => {
    area.onChanged.emit(changes);
    anyChange(changes);
  };
  const area: FakeArea = {
    data: new Map(),
    writes: [],
    accessLevel: null,
    onChanged: fakeEvent(),
    beforeWrite: async () => {},
    get: async (key) =>
      structuredClone(
        Object.fromEntries(
          [...area.data].filter(([name]) => key === undefined || key === null || [key].flat().includes(name)),
        ),
      ),
    async set(items) {
      await area.beforeWrite();
      const copy = inOrderOfNames(structuredClone(items)) as Record<string, unknown>;
      area.writes.push(copy);
      const changes: Changes = {};
      for (const [key, newValue] of Object.entries(copy)) {
        changes[key] = { oldValue: area.data.get(key), newValue };
        area.data.set(key, newValue);
      }
      changed(changes);
    },
    async remove(key) {
      await area.beforeWrite();
      if (!area.data.has(key)) return;
      const oldValue = area.data.get(key);
      area.data.delete(key);
      changed({ [key]: { oldValue } });
    },
    async clear() {
      await area.beforeWrite();
      area.data.clear();
    },
    async setAccessLevel({ accessLevel }) {
      area.accessLevel = accessLevel;
    },
  };
  return area;
}

export interface FakeRule {
  readonly id: number;
  readonly condition: { readonly urlFilter?: string; readonly requestMethods?: readonly string[] };
}

interface FakePermissions {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}
const namesIn = ({ origins = [], permissions = [] }: FakePermissions): readonly string[] => [
  ...origins,
  ...permissions,
];

export const extensionId = "abcdefghijklmnopabcdefghijklmnop";
export const redirectUri = `https://${extensionId}.chromiumapp.org/`;

/** A browser in memory: the members that the extension uses, and what a test wants to see of them. */
export function fakeBrowser() {
  const storageChanged = fakeEvent<[Changes, string]>();
  const area = (name: string): FakeArea => fakeArea((changes) => void storageChanged.emit(changes, name));
  const storage = { local: area("local"), session: area("session"), managed: area("managed") };
  const permissions = new Set<string>();
  const scripts = new Map<string, { readonly id: string }>();
  const rules = new Map<number, FakeRule>();
  const alarms = new Map<string, number>();
  let nextWindow = 0;
  const badge = { text: "", colour: "" };
  const events = {
    message: fakeEvent<[unknown, Record<string, unknown>]>(),
    installed: fakeEvent<[]>(),
    startup: fakeEvent<[]>(),
    permissionsAdded: fakeEvent<[{ readonly origins?: readonly string[] }]>(),
    permissionsRemoved: fakeEvent<[]>(),
    tabCreated: fakeEvent<[object]>(),
    tabRemoved: fakeEvent<[number]>(),
    connect: fakeEvent<[unknown]>(),
    shortcut: fakeEvent<[string]>(),
    iconClicked: fakeEvent<[]>(),
    tabUpdated: fakeEvent<[number, object, object]>(),
    alarm: fakeEvent<[{ readonly name: string }]>(),
    notificationClicked: fakeEvent<[string]>(),
    storageChanged,
  };
  const fake = {
    storage,
    permissions,
    scripts,
    rules,
    alarms,
    badge,
    /** What the icon's popup was set to; null: the manifest's. */
    iconPopup: null as string | null,
    events,
    pings: 0,
    reloads: 0,
    /** By id, each with its message. */
    notifications: new Map<string, string>(),
    /** Addresses of tabs, by id. */
    tabs: new Map<number, string>(),
    /** Windows that are open, by id, each with its address and the flow that its closing ends. */
    windows: new Map<number, { readonly url: string; readonly close: () => void }>(),
    /** Whether our sign-in windows show us their address (host permission). */
    showsAddress: true,
    /** Whether the browser tells nothing of new tabs. */
    quiet: false,
    /** Answers to `permissions.request`. */
    grants: true,
    launch: async (_url: string): Promise<string> => {
      throw new Error("The user did not approve access.");
    },
  };
  const api = {
    runtime: {
      id: extensionId,
      getURL: (path: string) => `chrome-extension://${extensionId}/${path}`,
      getManifest: () => ({ version: "1.2.3", host_permissions: ["https://login.microsoftonline.com/*"] }),
      getPlatformInfo: async () => {
        fake.pings += 1;
        return { os: "linux", arch: "x86-64" };
      },
      openOptionsPage: async () => {},
      /** Starts the extension anew: everything in memory goes, with the worker. */
      reload: () => {
        fake.reloads += 1;
      },
      sendMessage: async (message: unknown) =>
        events.message.emit(structuredClone(message), {
          id: extensionId,
          url: `chrome-extension://${extensionId}/popup/index.html`,
        })[0],
      onMessage: events.message,
      onConnect: events.connect,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    storage: { ...storage, onChanged: storageChanged },
    permissions: {
      contains: async (asked: FakePermissions) => namesIn(asked).every((name) => permissions.has(name)),
      async request(asked: FakePermissions) {
        if (!fake.grants) return false;
        for (const name of namesIn(asked)) permissions.add(name);
        events.permissionsAdded.emit(asked);
        return true;
      },
      getAll: async () => ({ origins: [...permissions].filter((name) => name.includes("://")) }),
      async remove(asked: FakePermissions) {
        for (const name of namesIn(asked)) permissions.delete(name);
        events.permissionsRemoved.emit();
        return true;
      },
      onAdded: events.permissionsAdded,
      onRemoved: events.permissionsRemoved,
    },
    identity: {
      getRedirectURL: () => redirectUri,
      // As Chromium 156 behaves: one flow at a time, its window a popup that can be closed like any other.
      launchWebAuthFlow: ({ url }: { url: string }) =>
        new Promise<string>((resolve, reject) => {
          if (fake.windows.size > 0) return reject(new Error("Only one web auth flow is allowed at a time."));
          nextWindow += 1;
          const windowId = nextWindow;
          const end = (settle: () => void) => () => {
            fake.windows.delete(windowId);
            settle();
          };
          fake.windows.set(windowId, {
            url,
            close: end(() => reject(new Error("The user did not approve access."))),
          });
          fake.launch(url).then(
            (answer) => end(() => resolve(answer))(),
            (error) => end(() => reject(error))(),
          );
          setTimeout(() => {
            const tab = { id: 1000 + windowId, windowId, ...(fake.showsAddress && { url }) };
            if (!fake.quiet) events.tabCreated.emit(tab);
          }, 1);
        }),
    },
    windows: {
      WINDOW_ID_CURRENT: -2,
      async remove(id: number) {
        const window = fake.windows.get(id);
        if (!window) throw new Error(`No window with id: ${id}.`);
        window.close();
      },
    },
    tabs: {
      onCreated: events.tabCreated,
      onUpdated: events.tabUpdated,
      onRemoved: events.tabRemoved,
      sendMessage: async () => undefined,
      async get(id: number) {
        const url = fake.tabs.get(id);
        if (url === undefined) throw new Error(`No tab with id: ${id}.`);
        return { id, url };
      },
      async create({ url }: { readonly url: string }) {
        const id = 100 + fake.tabs.size;
        fake.tabs.set(id, url);
        return { id, url };
      },
      query: async () => [
        { windowId: 900, url: "https://login.microsoftonline.com/authorize?state=somebody-elses" },
        { windowId: 901 },
        ...[...fake.windows].map(([windowId, { url }]) => ({ windowId, ...(fake.showsAddress && { url }) })),
      ],
    },
    commands: { onCommand: events.shortcut },
    notifications: {
      async create(id: string, { message }: { readonly message: string }) {
        fake.notifications.set(id, message);
        return id;
      },
      onClicked: events.notificationClicked,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.keys()].map((id) => ({ id })),
      async registerContentScripts(added: readonly { readonly id: string }[]) {
        for (const script of added) scripts.set(script.id, script);
      },
      async updateContentScripts(changed: readonly { readonly id: string }[]) {
        for (const script of changed) {
          if (!scripts.has(script.id)) throw new Error("Nonexistent script ID");
          scripts.set(script.id, script);
        }
      },
      async unregisterContentScripts({ ids }: { readonly ids: readonly string[] }) {
        for (const id of ids) scripts.delete(id);
      },
      executeScript: async () => [],
    },
    declarativeNetRequest: {
      async updateSessionRules(change: { removeRuleIds?: number[]; addRules?: FakeRule[] }) {
        for (const id of change.removeRuleIds ?? []) rules.delete(id);
        for (const rule of change.addRules ?? []) {
          if (rules.has(rule.id)) throw new Error("Rule with id already exists.");
          rules.set(rule.id, rule);
        }
      },
    },
    alarms: {
      create: (name: string, { when, delayInMinutes = 0 }: { when?: number; delayInMinutes?: number }) =>
        void alarms.set(name, when ?? Date.now() + delayInMinutes * 60_000),
      get: async (name: string) => (alarms.has(name) ? { name, scheduledTime: alarms.get(name) } : undefined),
      clear: async (name: string) => alarms.delete(name),
      clearAll: async () => alarms.clear(),
      onAlarm: events.alarm,
    },
    action: {
      async setBadgeText({ text }: { text: string }) {
        badge.text = text;
      },
      async setBadgeBackgroundColor({ color }: { color: string }) {
        badge.colour = color;
      },
      async setPopup({ popup }: { popup: string | null }) {
        fake.iconPopup = popup;
      },
      onClicked: events.iconClicked,
    },
  };
  // Built of the members that are used; the browser's own types have hundreds more.
  return Object.assign(fake, { api: api as unknown as BrowserApi });
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
