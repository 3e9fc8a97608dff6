import type { BrowserApi } from "../../src/browser/api.ts";
import { mayNotify, requestNotifications } from "../../src/browser/notifications.ts";
import { allowedHosts, mayCall, requestOrigin, requestPatterns } from "../../src/browser/permissions.ts";
import { panelOf } from "../../src/browser/side-panel.ts";
import { createStorageArea, type StoredItem } from "../../src/browser/storage.ts";
import { buildCloud } from "../../src/clouds/table.ts";
import { clipboardIn } from "../../src/contract/clipboard-record.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { finishedSetupsIn } from "../../src/contract/finished-record.ts";
import { parseGuideCheck } from "../../src/contract/guide-check.ts";
import { iconOpensIn } from "../../src/contract/icon-opens.ts";
import { languageIn } from "../../src/contract/language-record.ts";
import { parsePanelShows } from "../../src/contract/panel-shows.ts";
import { parseProcedureState } from "../../src/contract/procedure-record.ts";
import { parseSetupState } from "../../src/contract/setup-record.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import {
  type ProcedureName,
  type ProcedureStates,
  perProcedure,
} from "../../src/provisioning/model/procedures.ts";
import type { Follow, Host } from "./host.ts";
import { sendCommand } from "./send-command.ts";

/** How long a copy waits for the background to know of it, ms. */
const patienceMs = 2_000;

const afterMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The pages' world in a real browser. */
export function createBrowserHost(browser: BrowserApi): Host {
  const local = createStorageArea(browser.storage.local);
  const session = createStorageArea(browser.storage.session);
  /** Of a record in memory and on disk (engine/kept-record.ts): after the browser was closed, until the background has read it. */
  const whole = <T>(key: "setup" | ProcedureName, parse: (raw: unknown) => T): StoredItem<T> => {
    const inMemory = session.item(sessionKeys[key], parse);
    const onDisk = local.item(localKeys[key], parse);
    return { ...inMemory, read: async () => (await inMemory.read()) ?? onDisk.read() };
  };
  const setup = whole("setup", parseSetupState);
  const procedure = <Name extends ProcedureName>(name: Name): Follow<ProcedureStates[Name]> => {
    const item = whole(name, (raw) => parseProcedureState<ProcedureStates[Name]>(raw));
    return (onChange, signal) => follow(item, onChange, signal);
  };
  // Each has the type of its name.
  const followProcedure = perProcedure<unknown>(procedure) as Host["followProcedure"];
  const finished = local.item(localKeys.finished, finishedSetupsIn);
  const guide = local.item(localKeys.guide, asGuideRecord);
  const guideCheck = session.item(sessionKeys.guideCheck, parseGuideCheck);
  const language = local.item(localKeys.language, languageIn);
  const iconOpens = local.item(localKeys.iconOpens, iconOpensIn);
  const panelShows = session.item(sessionKeys.panelShows, parsePanelShows);
  const panel = panelOf(browser);
  const openShipped = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  const clipboard = local.item(localKeys.clipboard, clipboardIn);
  // A worker that dies at that moment does not answer: the next one is asked again.
  const copied = (secret: boolean, tries = 20): Promise<unknown> =>
    sendCommand(browser.runtime, "clipboard.copied", { secret }).catch(async () => {
      if (tries === 0) return;
      await afterMs(100);
      await copied(secret, tries - 1);
    });
  return {
    cloud: buildCloud(import.meta.env.VITE_CLOUD),
    version: browser.runtime.getManifest().version,
    followSetup: (onChange, signal) => follow(setup, onChange, signal),
    followFinished: (onChange, signal) => follow(finished, onChange, signal),
    followProcedure,
    followGuide: (onChange, signal) => follow(guide, onChange, signal),
    followGuideCheck: (onChange, signal) => follow(guideCheck, onChange, signal),
    send: (command, input) => sendCommand(browser.runtime, command, input),
    readStored: async (key) => (await browser.storage.local.get(key))[key],
    requestOrigin: (origin) => requestOrigin(browser, origin),
    requestPatterns: (patterns) => requestPatterns(browser, patterns),
    mayCall: (origin) => mayCall(browser, origin),
    mayNotify: () => mayNotify(browser),
    requestNotifications: () => requestNotifications(browser),
    allowedHosts: () => allowedHosts(browser),
    openShipped,
    openOptions: () => void browser.runtime.openOptionsPage(),
    async copy(text, secret) {
      await navigator.clipboard.writeText(text);
      const told = copied(secret);
      // A popup that closes takes a message along that no worker has got yet: "Copied" is said after that.
      if (secret) await Promise.race([told, afterMs(patienceMs)]);
    },
    copiedByHand: (secret) => void copied(secret),
    followLanguage: (onChange, signal) => follow(language, onChange, signal),
    followIconOpens: (onChange, signal) => follow(iconOpens, onChange, signal),
    panel: panel && {
      kind: panel.kind,
      open(shows) {
        // On its way before the popup closes.
        void panelShows.write(shows);
        panel.open(browser.windows.WINDOW_ID_CURRENT).then(
          // A popup is no tab. Chromium has closed it.
          async () => (await browser.tabs.getCurrent()) ?? window.close(),
          () => openShipped("popup/panel.html"),
        );
      },
      followShows: (onChange, signal) =>
        follow(
          panelShows,
          (shows) => {
            if (shows) void panelShows.clear();
            onChange(shows);
          },
          signal,
        ),
    },
    followClipboard: (onChange, signal) => follow(clipboard, onChange, signal),
    now: () => Date.now(),
  };
}

/** Calls back with what is stored, at once and after each change. */
function follow<T>(item: StoredItem<T>, onChange: (value: T | null) => void, signal: AbortSignal): void {
  let changed = false;
  item.follow((value) => {
    changed = true;
    onChange(value);
  }, signal);
  // A change that arrived while the first value was being read is newer than that value.
  const first = (value: T | null): void => {
    if (!changed && !signal.aborted) onChange(value);
  };
  item.read().then(first, () => first(null));
}

/** Checks only the outer members of the record, so the popup stays small: the worker that wrote it checked the rest. */
function asGuideRecord(raw: unknown): GuideRecord {
  const record = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<GuideRecord>;
  if (record.version !== 1 || record.progress?.version !== 1) throw new TypeError("not a stored guide");
  return record as GuideRecord;
}
