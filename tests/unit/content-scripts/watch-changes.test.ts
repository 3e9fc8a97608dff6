import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ATTENTIVE, type Look, RESTS, watchChanges } from "../../../content-scripts/frame/watch-changes.ts";

/** A page that never rests, and looks that each cost a tenth of a second. */
describe("changes of a page without rest", () => {
  let page: Window;
  let end: AbortController;
  let looks: number;
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
    watchChanges(
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

  it("are looked at less and less by themselves", async () => {
    await change(20_000);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(5);
  });

  it("are looked at soon after somebody did something, however much was looked before", async () => {
    await change(20_000);
    const before = looks;
    page.document.body.click();
    await vi.advanceTimersByTimeAsync(RESTS);
    expect(looks).toBe(before + 1);
    await change(ATTENTIVE / 2);
    expect(looks - before).toBeGreaterThan(5);
  });

  it("cost the page nothing later that a person has caused", async () => {
    page.document.body.click();
    await change(ATTENTIVE / 2);
    await vi.advanceTimersByTimeAsync(ATTENTIVE);
    const before = looks;
    await change(500);
    expect(looks).toBeGreaterThan(before);
  });

  it("are looked at at once when one of them may be what is looked for, whatever was spent", async () => {
    isSought = true;
    await change(20_000);
    const before = looks;
    await change(300);
    expect(looks).toBe(before);
    holdsIt = () => true;
    await change(400);
    expect(looks).toBeGreaterThan(before);
  });

  it("are looked at less and less when what may be it never is", async () => {
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

  it("are looked at once the page has come to rest", async () => {
    await change(20_000);
    const before = looks;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(looks).toBe(before + 1);
  });

  it("are not looked at any more once the guide is off", async () => {
    end.abort();
    await change(5000);
    expect(looks).toBe(0);
  });

  it("begin a look again when they come in the middle of it, and twice only", async () => {
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
});
