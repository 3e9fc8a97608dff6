import { expect, it } from "vitest";
import { createGuideMemory } from "../../../background/guide/guide-memory.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { newGuideRecord, onTask } from "../../../src/guide/guide-record.ts";
import { noNames } from "../../../src/guide/progress/progress.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const at = "2026-01-01T00:00:00.000Z";
const names = { tenant: "Contoso Ltd", environment: "Contoso Sales" };
const { storage, api } = fakeBrowser();

const nextWorkers = () =>
  createGuideMemory({
    local: createStorageArea(api.storage.local),
    session: createStorageArea(api.storage.session),
    now: () => at,
  });

const namesOf = async (memory: ReturnType<typeof nextWorkers>) =>
  memory.inOrder(async () => {
    const { progress, aside } = memory.record();
    return [progress.names, aside?.names ?? null];
  });

it("names that portals have shown outlive a worker, are never on disk, and go with the browser", async () => {
  const memory = nextWorkers();
  const fresh = newGuideRecord(at);
  const named = { ...fresh, progress: { ...fresh.progress, names } };
  await memory.inOrder(() => memory.setRecord(onTask(named, "sign-in-app", at)));
  expect(await namesOf(nextWorkers())).toEqual([noNames, names]);
  await memory.inOrder(() => memory.setRecord(named));
  expect(await namesOf(nextWorkers())).toEqual([names, null]);
  expect(JSON.stringify([...storage.local.data.values()])).not.toMatch(/Contoso/);

  const secondWorker = nextWorkers();
  await secondWorker.inOrder(() => secondWorker.setRecord(newGuideRecord(at)));
  expect(JSON.stringify([...storage.session.data.values()])).not.toMatch(/Contoso/);

  await memory.inOrder(() => memory.setRecord({ ...named, on: true }));
  storage.session.data.clear();
  expect(await namesOf(nextWorkers())).toEqual([noNames, null]);
});
