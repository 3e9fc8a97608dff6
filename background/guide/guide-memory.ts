import * as v from "valibot";
import type { StorageArea } from "../../src/browser/storage.ts";
import { localKeys, sessionKeys } from "../../src/contract/commands.ts";
import type { CardPlace } from "../../src/contract/guide-protocol.ts";
import { createInOrder } from "../../src/ground/in-order.ts";
import { type GuideRecord, newGuideRecord, parseGuideRecord } from "../../src/guide/guide-record.ts";
import { type CaptureKey, type GuideTask, guideTasks } from "../../src/guide/ids.ts";
import type { Misses } from "../../src/guide/misses.ts";
import { emptyTab, type TabView } from "../../src/guide/progress/progress.ts";
import type { GuideSecretName } from "../../src/provisioning/model/vault.ts";
import type { Words } from "../../src/words/index.ts";

/** What the worker remembers of a tab with the guide on; in `storage.session`, gone with the browser. */
export interface TabMemory {
  readonly view: TabView;
  /** A value of a page that the admin has to decide about. May hold a secret. */
  readonly question: Question | null;
  /** Values that the admin has said no to, by key, so that nobody is asked twice. Hashes: one may be a secret. */
  readonly declined: readonly string[];
  readonly secretIsMasked: boolean;
}

export const newTab: TabMemory = { view: emptyTab, question: null, declined: [], secretIsMasked: false };

export interface Question {
  readonly value: CaptureKey;
  readonly text: string;
  /** What is to be decided, without the value. */
  readonly reason: Words;
}

/** Names the guide's record in the vault, where the captured secret is. */
export const guideSecret: GuideSecretName = { owner: "guide" };

/** All that the guide has stored but the secret, read once a worker's life and written when it changes. */
export interface GuideMemory {
  record(): GuideRecord;
  setRecord(record: GuideRecord): Promise<void>;
  tabs(): ReadonlyMap<number, TabMemory>;
  setTab(tabId: number, tab: TabMemory | null): Promise<void>;
  cardPlace(): CardPlace | null;
  setCardPlace(place: CardPlace): Promise<void>;
  misses(): Misses;
  setMisses(misses: Misses): Promise<void>;
  /** What waits for the browser's prompt: the tab in which the guide is to be turned on. */
  pending(): Promise<Pending | null>;
  setPending(pending: Pending | null): Promise<void>;
  /** Does one thing after another, each with everything read. */
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
  const tabItem = session.item(sessionKeys.guideTabs, parseTabs);
  const places = local.item(localKeys.guideCard, (raw) => v.parse(placeSchema, raw));
  const missItem = local.item(localKeys.guideMisses, (raw) => v.parse(missSchema, raw) as Misses);
  const pendings = session.item(sessionKeys.guidePending, (raw) => v.parse(pendingSchema, raw));

  let record = newGuideRecord(now());
  let tabs = new Map<number, TabMemory>();
  let place: CardPlace | null = null;
  let misses: Misses = {};
  let loaded: Promise<void> | null = null;
  const queue = createInOrder();

  const load = async (): Promise<void> => {
    const read = await Promise.all([records.read(), tabItem.read(), places.read(), missItem.read()]);
    record = read[0] ?? record;
    tabs = new Map(read[1] ?? []);
    place = read[2];
    misses = read[3] ?? {};
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
      record = next;
      await records.write(next);
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
  // Of an unknown time: over.
  at: v.fallback(v.string(), ""),
  tabId: v.nullable(v.number()),
  task: v.fallback(v.picklist(guideTasks), "vendor"),
});

/** Written by this very worker or the one before, so only its frame is checked. */
function parseTabs(raw: unknown): readonly (readonly [number, TabMemory])[] {
  const entries = v.parse(v.array(v.tuple([v.number(), v.looseObject({ view: v.unknown() })])), raw);
  return entries.map(([tabId, tab]) => [tabId, { ...newTab, ...(tab as Partial<TabMemory>) }]);
}
