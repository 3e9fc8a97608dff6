import { beforeEach, expect, it } from "vitest";
import { createJournalBook, type Journal } from "../../../src/provisioning/engine/journal.ts";
import type { JournalRecord } from "../../../src/provisioning/model/journal-record.ts";

const runId = "run";
const note = (write: "create-application" | "create-service-principal" | "set-logo") =>
  ({ step: "application", write, intent: {} }) as const;

let written: JournalRecord[];
/** Settles a write, or makes it fail; null: writes succeed at once. */
let held: ((error?: Error) => void)[] | null;
let journal: Journal;

const stored = {
  read: async () => written.at(-1) ?? null,
  write: (record: unknown) =>
    new Promise<void>((resolve, reject) => {
      written.push(structuredClone(record) as JournalRecord);
      if (held === null) resolve();
      else held.push((error) => (error ? reject(error) : resolve()));
    }),
  clear: async () => {},
};
/** What is stored of each request: "create-application done". */
const told = (record: JournalRecord | undefined): string[] =>
  (record?.runs[0]?.entries ?? []).map(({ write, outcome }) => `${write} ${outcome?.is ?? "intended"}`);
const turns = () => new Promise((resolve) => setTimeout(resolve, 10));

beforeEach(async () => {
  written = [];
  held = null;
  journal = (await createJournalBook(stored, { now: () => 0 }).open()).journal;
  await journal.begin({
    id: runId,
    tenantId: "tenant",
    organizationUrl: "https://contoso.crm4.dynamics.com",
  });
});

it("stores an outcome together with the intents that follow it at once", async () => {
  const number = await journal.intend(runId, note("create-application"));
  const before = written.length;
  void journal.done(runId, number, {});
  await Promise.resolve();
  await Promise.all([
    journal.intend(runId, note("create-service-principal")),
    journal.intend(runId, note("set-logo")),
  ]);
  expect(written.length).toBe(before + 1);
  expect(told(written.at(-1))).toEqual([
    "create-application done",
    "create-service-principal intended",
    "set-logo intended",
  ]);
});

it("stores an outcome without a following intent", async () => {
  const number = await journal.intend(runId, note("create-application"));
  void journal.done(runId, number, {});
  await turns();
  expect(told(written.at(-1))).toEqual(["create-application done"]);
});

it("lets nobody go on before the write that holds the intent has ended", async () => {
  held = [];
  let gone = false;
  const intended = journal.intend(runId, note("create-application")).then(() => {
    gone = true;
  });
  await turns();
  expect(told(written.at(-1))).toEqual(["create-application intended"]);
  expect(gone).toBe(false);
  held.shift()?.();
  await intended;
  expect(gone).toBe(true);
});

it("writes one after the other, and what comes meanwhile together", async () => {
  held = [];
  const first = journal.intend(runId, note("create-application"));
  await turns();
  const before = written.length;
  const others = Promise.all([journal.intend(runId, note("set-logo")), journal.done(runId, 1, {})]);
  await turns();
  expect(written.length).toBe(before);
  held.shift()?.();
  await first;
  await turns();
  expect(told(written.at(-1))).toEqual(["create-application done", "set-logo intended"]);
  held.shift()?.();
  await others;
  expect(written.length).toBe(before + 1);
});

it("says what could not be stored to whoever waits for it, and the next write makes up for it", async () => {
  held = [];
  const full = new Error("no room");
  const intended = journal.intend(runId, note("create-application"));
  await turns();
  held.shift()?.(full);
  await expect(intended).rejects.toBe(full);
  await expect(journal.stored()).rejects.toBe(full);
  held = null;
  await journal.intend(runId, note("set-logo"));
  await journal.stored();
  expect(told(written.at(-1))).toEqual(["create-application intended", "set-logo intended"]);
});

it("is not set back by somebody who opens it while a note is on its way to the disk", async () => {
  let letRead = (): void => {};
  const slow = {
    ...stored,
    async read() {
      const seen = written.at(-1) ?? null;
      await new Promise<void>((resolve) => {
        letRead = resolve;
      });
      return seen;
    },
  };
  const book = createJournalBook(slow, { now: () => 0 });
  const first = book.open();
  await turns();
  letRead();
  const mine = (await first).journal;
  const second = book.open();
  // Just before the other one reads, something is noted; it is stored while that read is under way.
  const noted = Promise.resolve().then(() => mine.intend(runId, note("create-application")));
  await turns();
  await noted;
  letRead();
  await second;
  expect(told(mine.current())).toEqual(["create-application intended"]);
  await mine.intend(runId, note("set-logo"));
  expect(told(written.at(-1))).toEqual(["create-application intended", "set-logo intended"]);
});
