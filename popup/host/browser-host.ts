import type { BrowserApi } from "../../src/browser/api.ts";
import { mayCall, requestOrigin, requestPatterns } from "../../src/browser/permissions.ts";
import { createStorageArea, type StoredItem } from "../../src/browser/storage.ts";
import { buildCloud } from "../../src/clouds/table.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { finishedSetupsIn } from "../../src/contract/finished-record.ts";
import { parseProcedureState } from "../../src/contract/procedure-record.ts";
import { parseSetupState } from "../../src/contract/setup-record.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { UndoState } from "../../src/provisioning/model/undo-state.ts";
import type { Host } from "./host.ts";
import { sendCommand } from "./send-command.ts";

/** The pages' world in a real browser. */
export function createBrowserHost(browser: BrowserApi): Host {
  const local = createStorageArea(browser.storage.local);
  const session = createStorageArea(browser.storage.session);
  /** Of a record in memory and on disk (engine/kept-record.ts): after the browser was closed, until the background has read it. */
  const whole = <T>(key: "setup" | "undo" | "rotation", parse: (raw: unknown) => T): StoredItem<T> => {
    const inMemory = session.item(sessionKeys[key], parse);
    const onDisk = local.item(localKeys[key], parse);
    return { ...inMemory, read: async () => (await inMemory.read()) ?? onDisk.read() };
  };
  const setup = whole("setup", parseSetupState);
  const undo = whole<UndoState>("undo", parseProcedureState);
  const rotation = whole<RotationState>("rotation", parseProcedureState);
  const finished = local.item(localKeys.finished, finishedSetupsIn);
  const guide = local.item(localKeys.guide, asGuideRecord);
  return {
    cloud: buildCloud(import.meta.env.VITE_CLOUD),
    version: browser.runtime.getManifest().version,
    followSetup: (onChange, signal) => follow(setup, onChange, signal),
    followFinished: (onChange, signal) => follow(finished, onChange, signal),
    followUndo: (onChange, signal) => follow(undo, onChange, signal),
    followRotation: (onChange, signal) => follow(rotation, onChange, signal),
    followGuide: (onChange, signal) => follow(guide, onChange, signal),
    send: (command, input) => sendCommand(browser.runtime, command, input),
    requestOrigin: (origin) => requestOrigin(browser, origin),
    requestPatterns: (patterns) => requestPatterns(browser, patterns),
    mayCall: (origin) => mayCall(browser, origin),
    openOptions: () => void browser.runtime.openOptionsPage(),
    copy: (text) => navigator.clipboard.writeText(text),
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
