import type { HandOver } from "../src/contract/records.ts";
import type { Credentials } from "../src/credentials/credentials.ts";
import { createInOrder } from "../src/ground/in-order.ts";
import type { Stored } from "../src/ground/stored.ts";
import {
  credentialsOf,
  type HeldGuideSecret,
  type HeldSecret,
  isNamed,
  type KnownSecret,
  type Owned,
  type RecordOf,
  type SecretName,
  type Vault,
} from "../src/provisioning/model/vault.ts";

/** Records of runs that are kept beside each other; as many as the journal keeps runs. The oldest go first. */
const MOST_RECORDS = 20;
/** Secrets that are remembered as handed over; the oldest go first. */
const MOST_HANDED_OVER = 200;

export interface BrowserVault extends Vault {
  /** Every secret that this worker has seen and that is held, for the log to look out for. */
  values(): readonly string[];
  /** The four values of a record for a page. Notes first that the secret is handed over. */
  handOver(name: SecretName): Promise<(Credentials & { readonly proved: boolean }) | null>;
  /** Forgets the secret that a record holds, in every record that holds the same value. Other secrets stay. */
  forgetSecret(name: SecretName): Promise<void>;
  /** Forgets every record of every owner. */
  forgetAll(): Promise<void>;
}

/**
 * Holds client secrets in the browser's memory (`storage.session`): never on disk, closed to content scripts, gone
 * when the browser closes or the extension is reloaded.
 */
export function createVault(deps: {
  readonly records: Stored<readonly HeldSecret[]>;
  /** `storage.local`: ids and times. */
  readonly handOvers: Stored<readonly HandOver[]>;
  /** ISO 8601. */
  readonly now: () => string;
}): BrowserVault {
  const { records, handOvers, now } = deps;
  const inOrder = createInOrder();
  const handOversInOrder = createInOrder();
  let stored: readonly string[] = [];
  /** Values that are on their way into the vault, or could not be stored. */
  const arriving = new Set<string>();

  const load = async (): Promise<readonly HeldSecret[]> => {
    const all = (await records.read()) ?? [];
    stored = all.map(({ clientSecret }) => clientSecret);
    return all;
  };
  const all = (): Promise<readonly HeldSecret[]> => inOrder(load);
  const change = (edit: (all: readonly HeldSecret[]) => readonly HeldSecret[]): Promise<void> =>
    inOrder(async () => {
      const before = await load();
      const after = edit(before);
      if (after === before) return;
      await (after.length === 0 ? records.clear() : records.write(after));
      stored = after.map(({ clientSecret }) => clientSecret);
    });
  const without = (leaves: (record: HeldSecret) => boolean): Promise<void> =>
    change((before) => (before.some(leaves) ? before.filter((record) => !leaves(record)) : before));
  const find = async <Name extends SecretName>(name: Name): Promise<RecordOf<Name> | null> =>
    ((await all()).find((record) => isNamed(record, name)) as RecordOf<Name> | undefined) ?? null;

  const noteHandOver = (keyId: string): Promise<void> =>
    handOversInOrder(async () => {
      const known = (await handOvers.read()) ?? [];
      if (known.some((one) => one.keyId === keyId)) return;
      await handOvers.write([...known, { keyId, at: now() }].slice(-MOST_HANDED_OVER));
    });

  return {
    async put(record) {
      arriving.add(record.clientSecret);
      await change((before) => {
        const former = before.find((one) => isNamed(one, record as HeldSecret));
        const provedAt = former && haveSameValues(former, record as HeldSecret) ? former.provedAt : null;
        const next = { ...record, provedAt } as HeldSecret;
        return bounded([...before.filter((one) => one !== former), next], next);
      });
      arriving.delete(record.clientSecret);
    },
    get: find,
    known: async () => (await all()).map(withoutValue),
    async proved(name, values) {
      let noted = false;
      await change((before) => {
        const used = before.find((record) => isNamed(record, name) && haveSameValues(record, values));
        noted = used !== undefined;
        return noted ? before.map((one) => (one === used ? { ...one, provedAt: now() } : one)) : before;
      });
      return noted;
    },
    forget: (which) => without((record) => isOwned(record, which)),
    async forgetSecret(name) {
      const record = await find(name);
      if (record !== null) await without(({ clientSecret }) => clientSecret === record.clientSecret);
    },
    forgetAll: () => without(() => true),
    handedOver: async () => (await handOversInOrder(handOvers.read))?.map(({ keyId }) => keyId) ?? [],
    async handOver(name) {
      const record = await find(name);
      const credentials = record && credentialsOf(record);
      if (!record || !credentials) return null;
      if (record.keyId !== null) {
        const noted = noteHandOver(record.keyId);
        // Values of a run are shown when it has ended, and its journal says so by itself.
        await (record.owner === "run" ? noted.catch(() => undefined) : noted);
      }
      return { ...credentials, proved: record.provedAt !== null };
    },
    values: () => [...new Set([...stored, ...arriving])],
  };
}

const haveSameValues = (
  one: Pick<HeldSecret, keyof Credentials>,
  other: Pick<HeldSecret, keyof Credentials>,
): boolean =>
  one.clientSecret === other.clientSecret &&
  one.clientId === other.clientId &&
  one.tenantId === other.tenantId &&
  one.dynamicsUrl === other.dynamicsUrl;

/** What is too much goes: the oldest records of other runs. */
function bounded(all: readonly HeldSecret[], latest: HeldSecret): readonly HeldSecret[] {
  const surplus = all.length - MOST_RECORDS;
  if (surplus <= 0) return all;
  const old = all.filter(
    (record) => record.owner === "run" && !(latest.owner === "run" && latest.runId === record.runId),
  );
  const leaving = new Set(old.slice(0, surplus));
  return all.filter((record) => !leaving.has(record));
}

function isOwned(record: HeldSecret, which: Owned): boolean {
  if (record.owner === "guide" || which.owner === "guide") return record.owner === which.owner;
  return record.runId === which.runId && (which.keyId === undefined || which.keyId === record.keyId);
}

function withoutValue(record: HeldSecret): KnownSecret {
  const { clientSecret, ...known } = record;
  return record.owner === "run"
    ? (known as KnownSecret)
    : { ...(known as Omit<HeldGuideSecret, "clientSecret">), hint: clientSecret.slice(0, 3) };
}
