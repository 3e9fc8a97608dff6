import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJournalBook } from "../../../src/provisioning/engine/journal.ts";
import {
  emptyJournal,
  type JournalRecord,
  readJournal,
} from "../../../src/provisioning/model/journal-record.ts";
import { ownWorkIn } from "../../../src/provisioning/model/own-work.ts";
import { damaged } from "../microsoft/outside/damage.ts";

/** Stored records that are older, cut short, edited by hand, or of other types in any place. */

const guid = (last: number) => `7e87a500-0000-4000-8000-${String(last).padStart(12, "0")}`;
const at = "2026-11-26T18:00:00.000Z";
const entry = (number: number, write: string, facts: Record<string, string>) => ({
  number,
  step: "application",
  write,
  at,
  intent: { appId: guid(number), knownKeyIds: [guid(90 + number)] },
  outcome: number % 2 ? { is: "done", at, facts } : null,
  undoneAt: null,
});
const run = (id: number) => ({
  id: guid(id),
  tenantId: guid(50),
  organizationUrl: "https://contoso.crm4.dynamics.com",
  startedAt: at,
  finishedAt: null,
  entries: [
    entry(1, "create-application", { id: guid(id + 1), keyId: guid(id + 2) }),
    entry(2, "add-secret", {}),
    entry(3, "create-user", { id: guid(id + 3) }),
  ],
  waited: { application: { ms: 1000, attempts: 2 } },
});
const journal = { version: 2, runs: [run(100), run(200)], unreadable: [{ old: guid(300) }] };

const idsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value).match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g) ?? [];

/** Damaged as a document, or as a text that was cut short and is now a text. */
const stored = fc.oneof(
  { weight: 8, arbitrary: damaged(journal) },
  {
    weight: 1,
    arbitrary: fc.nat(JSON.stringify(journal).length).map((end) => JSON.stringify(journal).slice(0, end)),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

describe("a damaged journal", () => {
  it("is read without a throw; every id in it is still told, and what is understood can be gone on with", async () => {
    await fc.assert(
      fc.asyncProperty(stored, async (raw) => {
        const { record } = readJournal(raw);
        const kept = new Set(idsIn(record));
        expect(idsIn(raw).filter((id) => !kept.has(id))).toEqual([]);
        expect(() => ownWorkIn(record, guid(50))).not.toThrow();

        let written: unknown = record;
        const disk = {
          read: async () => written,
          write: async (value: unknown) => {
            written = value;
          },
          clear: async () => {},
        };
        const opened = (await createJournalBook(disk, { now: () => 0 }).open()).journal;
        for (const { id, entries } of record.runs) {
          const number = await opened.intend(id, { step: "icon", write: "set-logo", intent: {} });
          await opened.done(id, number, {});
          // What is noted of one request is noted of that one alone.
          expect(entries.some((one) => one.number === number)).toBe(false);
          expect(opened.run(id)?.entries.slice(0, -1)).toEqual(entries);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("once written again is read as it was, and no longer as damaged", () => {
    fc.assert(
      fc.property(stored, (raw) => {
        const first = readJournal(raw).record;
        const again = readJournal(JSON.parse(JSON.stringify(first)) as unknown);
        expect(again).toEqual({ record: JSON.parse(JSON.stringify(first)) as JournalRecord, damaged: false });
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, unknown]>([
    ["two runs of one id", { ...journal, runs: [run(100), run(100)] }],
    [
      "two entries of one number",
      {
        ...journal,
        runs: [{ ...run(100), entries: [entry(1, "set-logo", {}), entry(1, "add-secret", {})] }],
      },
    ],
    [
      "a number that one more does not change",
      { ...journal, runs: [{ ...run(100), entries: [{ ...entry(1, "add-secret", {}), number: 1e300 }] }] },
    ],
    ["what could not be read being no list", { ...journal, unreadable: { id: guid(7) } }],
  ])("with %s says that it is damaged, and keeps it", (_name, raw) => {
    const { record, damaged: isDamaged } = readJournal(raw);
    expect(isDamaged).toBe(true);
    expect(idsIn(record).length).toBeGreaterThanOrEqual(new Set(idsIn(raw)).size);
  });

  it("that is none at all is an empty one", () => {
    expect(readJournal(undefined)).toEqual({ record: emptyJournal, damaged: false });
  });
});
