import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ATTENTIVE, type Look, RESTS, watchChanges } from "../../../content-scripts/frame/watch-changes.ts";

/** A page that never rests, and looks that each cost a tenth of a second. */
describe("changes of a page that never rests", () => {
  let page: Window;
  let end: AbortController;
  let looks: number;
  let changes: ReturnType<typeof watchChanges>;
  /** What happens while it is looked. */
  let during: Look | null;
  let isSought: boolean;
  let holdsIt: (node: Node) => boolean;
  let cost: number;
  let tell: (records: readonly Partial<MutationRecord>[]) => void;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    vi.stubGlobal(
      "MutationObserver",
      class {
        constructor(callback: typeof tell) {
          tell = callback;
        }
        observe(): void {}
        disconnect(): void {
          tell = () => undefined;
        }
      },
    );
    page = new Window();
    end = new AbortController();
    looks = 0;
    during = null;
    isSought = false;
    holdsIt = () => false;
    cost = 100;
    changes = watchChanges(
      page.document as unknown as Document,
      async (breaths, isStale) => {
        looks += 1;
        vi.advanceTimersByTime(cost);
        await during?.(breaths, isStale);
      },
      end.signal,
      { isSought: () => isSought, mayBe: (node) => holdsIt(node) },
    );
  });
  afterEach(async () => {
    end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    await page.happyDOM.close();
  });

  /** Changes the page every 50 ms. @param ms for how long. */
  async function change(ms: number): Promise<void> {
    const target = page.document.body as unknown as Node;
    const none = [] as unknown as NodeList;
    for (let at = 0; at < ms; at += 50) {
      tell([{ target, addedNodes: none, removedNodes: none }]);
      await vi.advanceTimersByTimeAsync(50);
    }
  }

  it("lead to fewer and fewer looks by themselves", async () => {
    await change(20_000);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(5);
  });

  it("lead to a look soon after a person's action, whatever was spent before", async () => {
    await change(20_000);
    const before = looks;
    page.document.body.click();
    await vi.advanceTimersByTimeAsync(RESTS);
    expect(looks).toBe(before + 1);
    await change(ATTENTIVE / 2);
    expect(looks - before).toBeGreaterThan(5);
  });

  it("do not use up the later budget when a person has caused them", async () => {
    page.document.body.click();
    await change(ATTENTIVE / 2);
    await vi.advanceTimersByTimeAsync(ATTENTIVE);
    const before = looks;
    await change(500);
    expect(looks).toBeGreaterThan(before);
  });

  it("lead to an immediate look when one of them may be the target, whatever was spent", async () => {
    isSought = true;
    await change(20_000);
    const before = looks;
    await change(300);
    expect(looks).toBe(before);
    holdsIt = () => true;
    await change(400);
    expect(looks).toBeGreaterThan(before);
  });

  it("lead to fewer and fewer looks when the possible target never is one", async () => {
    isSought = true;
    holdsIt = () => true;
    cost = 10;
    await change(5_000);
    const before = looks;
    await change(20_000);
    expect(looks - before).toBeLessThan(14);
  });

  it.each([
    ["one look of 120 ms", [120]],
    ["one of 200 ms", [200]],
    ["eight of 30 ms", [30, 30, 30, 30, 30, 30, 30, 30]],
  ] as const)("keep nobody waiting for a missing target: %s", async (_, costs) => {
    isSought = true;
    for (const ms of costs) {
      cost = ms;
      const before = looks;
      for (let at = 0; at < 10_000 && looks === before; at += 50) await change(50);
      expect(looks).toBeGreaterThan(before);
    }
    // Content comes by itself, and the page rests again.
    const before = looks;
    await change(50);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toBeGreaterThan(before);
  });

  it("lead to a look once the page has come to rest", async () => {
    await change(20_000);
    const before = looks;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(looks).toBe(before + 1);
  });

  it("lead to no look once the guide is off", async () => {
    end.abort();
    await change(5000);
    expect(looks).toBe(0);
  });

  it("restart a look when they come in the middle of it, but only twice", async () => {
    const stale: boolean[] = [];
    during = async (_breaths, isStale) => {
      const target = page.document.body as unknown as Node;
      tell([{ target, addedNodes: [] as unknown as NodeList, removedNodes: [] as unknown as NodeList }]);
      stale.push(isStale());
    };
    page.document.body.click();
    await vi.advanceTimersByTimeAsync(ATTENTIVE / 2);
    expect(stale.slice(0, 3)).toEqual([true, true, false]);
  });

  it("lead to an immediate look when the guide asks during a look, whatever was spent", async () => {
    await change(20_000);
    cost = RESTS * 2;
    let isFirst = true;
    during = async () => {
      if (!isFirst) return;
      isFirst = false;
      changes.soon();
      await vi.advanceTimersByTimeAsync(RESTS * 2);
    };
    const before = looks;
    changes.soon();
    await vi.advanceTimersByTimeAsync(RESTS);
    await vi.advanceTimersByTimeAsync(RESTS);
    expect(looks).toBe(before + 2);
    await vi.advanceTimersByTimeAsync(ATTENTIVE);
    expect(looks).toBe(before + 2);
  });

  it.each(["load", "transitionend", "animationend"])(
    "are noticed by “%s”, where nothing else changes",
    async (event) => {
      page.document.body.dispatchEvent(new page.Event(event));
      await vi.advanceTimersByTimeAsync(RESTS);
      expect(looks).toBe(1);
    },
  );
});
