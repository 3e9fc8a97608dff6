import { describe, expect, it } from "vitest";
import { createLogMemory } from "../../../background/log-memory.ts";
import { LONGEST_LINE, MOST_LINES, recentLog } from "../../../background/recent-log.ts";
import { createStorageArea } from "../../../src/browser/storage.ts";
import { createLog } from "../../../src/log/log.ts";
import { fakeBrowser } from "../browser/fake-browser.ts";

const now = Date.parse("2026-11-02T09:00:00Z");
const start = (known: () => readonly string[] = () => []) => {
  const session = createStorageArea(fakeBrowser().api.storage.session);
  const memory = createLogMemory({ session, now: () => now });
  return { memory, log: createLog({ sink: memory.sink, known }) };
};

describe("the log that support gets", () => {
  it("has a line for each event, with its facts", async () => {
    const { memory, log } = start();
    log.warn("graph.throttled", { status: 429, requestId: "5f0c2f2e-0000-4000-8000-000000000001" });
    expect(await recentLog(memory, () => [])).toEqual([
      "2026-11-02T09:00:00.000Z warn graph.throttled requestId=5f0c2f2e-0000-4000-8000-000000000001 status=429",
    ]);
  });

  it("has the last lines only, and no line without end", async () => {
    const { memory, log } = start();
    for (let n = 1; n <= 250; n += 1) {
      log.info(`event-${n}`, { a: "word ".repeat(1000), b: "word ".repeat(1000), c: "word ".repeat(1000) });
    }
    const lines = await recentLog(memory, () => []);
    expect(lines).toHaveLength(MOST_LINES);
    expect(lines.at(0)).toContain(" event-151 ");
    expect(lines.at(-1)).toContain(" event-250 ");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_LINE);
  });

  it.each([
    ["a client secret", "Abc8Q~nT3xZk9-fWq2Lr7VbYp4Md6HsJu1Gt0EcX"],
    ["a token", `eyJ${"hbGciOiJSUzI1NiJ9".repeat(3)}.eyJzdWIiOiIxIn0.c2lnbmF0dXJl`],
    ["a random value of no known shape", "kJ8s0dLq92mZxT5vB1nR7cYwF4gH6pQa"],
  ])("holds no %s, whatever was logged", async (_what, canary) => {
    const { memory, log } = start();
    log.warn(`seen ${canary}`, { value: canary, [canary]: "x", text: `Bearer ${canary}` });
    const lines = await recentLog(memory, () => []);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain(canary);
    expect(lines.join()).not.toContain(canary.slice(4, 24));
  });

  it("holds no secret without a shape that became known after the line was written", async () => {
    const { memory, log } = start();
    log.warn("step.failed", { detail: "hunter two is here" });
    expect((await recentLog(memory, () => [])).join()).toContain("hunter two");
    expect((await recentLog(memory, () => ["hunter two"])).join()).not.toContain("hunter two");
  });

  it("is empty when the browser does not allow reading it", async () => {
    const memory = { lines: () => Promise.reject(new Error("closed")) };
    expect(await recentLog(memory, () => [])).toEqual([]);
  });
});
