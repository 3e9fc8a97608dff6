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
    watchChanges(
      page.document as unknown as Document,
      async (breaths, isStale) => {
        looks += 1;
        vi.advanceTimersByTime(100);
        await during?.(breaths, isStale);
      },
      end.signal,
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
