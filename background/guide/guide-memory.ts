import * as v from "valibot";
import type { StorageArea } from "../../src/browser/storage.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import { type GuideCheck, parseGuideCheck } from "../../src/contract/guide-check.ts";
import type { CardPlace } from "../../src/contract/guide-protocol.ts";
import { isSame } from "../../src/ground/canonical.ts";
import { createInOrder } from "../../src/ground/in-order.ts";
import { type GuideRecord, newGuideRecord, parseGuideRecord } from "../../src/guide/guide-record.ts";
import { type CaptureKey, type GuideTask, guideTasks } from "../../src/guide/ids.ts";
import type { Misses } from "../../src/guide/misses.ts";
import { emptyTab, type TabView } from "../../src/guide/progress/progress.ts";
import type { GuideSecretName } from "../../src/provisioning/model/vault.ts";
import type { Words } from "../../src/words/index.ts";
import { namesIn, parseNames, withNames, withoutNames } from "./guide-names.ts";

/** What the worker remembers of a tab with the guide on; in `storage.session`, gone with the browser. */
export interface TabMemory {
  readonly view: TabView;
  /** A value of a page that the admin has to decide about. May hold a secret. */
  readonly question: Question | null;
  /**
   * Values that the admin has declined, by key, so that the guide does not ask twice. Hashes, because one may be a
   * secret.
   */
  readonly declined: readonly string[];
  readonly secretIsMasked: boolean;
}

export const newTab: TabMemory = { view: emptyTab, question: null, declined: [], secretIsMasked: false };

export interface Question {
  readonly value: CaptureKey;
  readonly text: string;
  /** What the admin has to decide, without the value. */
  readonly reason: Words;
}

/** Name of the guide's record in the vault, which holds the captured secret. */
export const guideSecret: GuideSecretName = { owner: "guide" };

/**
 * Everything that the guide has stored except the secret. It is read once in a worker's life and written when it
 * changes.
 */
export interface GuideMemory {
  record(): GuideRecord;
  setRecord(record: GuideRecord): Promise<void>;
  /** The last test of the four values; null before the first, and after one of them has changed. */
  check(): GuideCheck | null;
  setCheck(check: GuideCheck | null): Promise<void>;
  tabs(): ReadonlyMap<number, TabMemory>;
  setTab(tabId: number, tab: TabMemory | null): Promise<void>;
  cardPlace(): CardPlace | null;
  setCardPlace(place: CardPlace): Promise<void>;
  misses(): Misses;
  setMisses(misses: Misses): Promise<void>;
  /** The request that waits for the browser's prompt, with the tab in which to turn the guide on. */
  pending(): Promise<Pending | null>;
  setPending(pending: Pending | null): Promise<void>;
  /** Runs one piece of work after another, each after everything has been read. */
  inOrder<T>(work: () => Promise<T>): Promise<T>;
}

export interface Pending {
  /** When the browser was asked, ISO 8601. */
  readonly at: string;
  readonly tabId: number | null;
  readonly task: GuideTask;
}

export function createGuideMemory(deps: {
  readonly local: StorageArea;
  readonly session: StorageArea;
  /** ISO 8601. */
  readonly now: () => string;
}): GuideMemory {
  const { local, session, now } = deps;
  const records = local.item(localKeys.guide, (raw) => parseGuideRecord(raw, now()));
  const checks = session.item(sessionKeys.guideCheck, parseGuideCheck);
  const tabItem = session.item(sessionKeys.guideTabs, parseTabs);
  const places = local.item(localKeys.guideCard, (raw) => v.parse(placeSchema, raw));
  const missItem = local.item(localKeys.guideMisses, (raw) => v.parse(missSchema, raw) as Misses);
  const nameItem = session.item(sessionKeys.guideNames, parseNames);
  const pendings = session.item(sessionKeys.guidePending, (raw) => v.parse(pendingSchema, raw));

  let record = newGuideRecord(now());
  let check: GuideCheck | null = null;
  let tabs = new Map<number, TabMemory>();
  let place: CardPlace | null = null;
  let misses: Misses = {};
  let loaded: Promise<void> | null = null;
  const queue = createInOrder();

  const load = async (): Promise<void> => {
    const read = await Promise.all([
      records.read(),
      tabItem.read(),
      places.read(),
      missItem.read(),
      checks.read(),
      nameItem.read(),
    ]);
    record = withNames(read[0] ?? record, read[5]);
    tabs = new Map(read[1] ?? []);
    place = read[2];
    misses = read[3] ?? {};
    check = read[4];
  };

  return {
    inOrder: (work) =>
      queue(async () => {
        loaded ??= load();
        await loaded;
        return work();
      }),
    record: () => record,
    async setRecord(next) {
      if (next === record) return;
      const hasNewNames = !isSame(namesIn(next), namesIn(record));
      record = next;
      if (hasNewNames) await nameItem.write(namesIn(next));
      await records.write(withoutNames(next));
    },
    check: () => check,
    async setCheck(next) {
      if (next === check) return;
      check = next;
      await (next === null ? checks.clear() : checks.write(next));
    },
    tabs: () => tabs,
    async setTab(tabId, tab) {
      if (tab === null) tabs.delete(tabId);
      else tabs.set(tabId, tab);
      await tabItem.write([...tabs]);
    },
    cardPlace: () => place,
    async setCardPlace(next) {
      place = next;
      await places.write(next);
    },
    misses: () => misses,
    async setMisses(next) {
      misses = next;
      await missItem.write(next);
    },
    pending: pendings.read,
    setPending: (pending) => (pending === null ? pendings.clear() : pendings.write(pending)),
  };
}

const placeSchema = v.object({ x: v.number(), y: v.number(), collapsed: v.boolean() });
const missSchema = v.record(v.string(), v.looseObject({ unsure: v.number(), absent: v.number() }));
const pendingSchema = v.object({
  // Without a known time, the request is over.
  at: v.fallback(v.string(), ""),
  tabId: v.nullable(v.number()),
  task: v.fallback(v.picklist(guideTasks), "vendor"),
});

/** This worker or the one before has written it, so only its frame is checked. */
function parseTabs(raw: unknown): readonly (readonly [number, TabMemory])[] {
  const entries = v.parse(v.array(v.tuple([v.number(), v.looseObject({ view: v.unknown() })])), raw);
  return entries.map(([tabId, tab]) => [tabId, { ...newTab, ...(tab as Partial<TabMemory>) }]);
}
