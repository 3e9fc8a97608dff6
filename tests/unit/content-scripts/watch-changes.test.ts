import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ATTENTIVE, RESTS, watchChanges } from "../../../content-scripts/frame/watch-changes.ts";

/** A page that never rests, and looks that each cost a tenth of a second. */
describe("changes of a page without rest", () => {
  let page: Window;
  let end: AbortController;
  let looks: number;
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
    watchChanges(
      page.document as unknown as Document,
      () => {
        looks += 1;
        vi.advanceTimersByTime(100);
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
  function change(ms: number): void {
    const target = page.document.body as unknown as Node;
    const none = [] as unknown as NodeList;
    for (let at = 0; at < ms; at += 50) {
      tell([{ target, addedNodes: none, removedNodes: none }]);
      vi.advanceTimersByTime(50);
    }
  }

  it("are looked at less and less by themselves", () => {
    change(20_000);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(5);
  });

  it("are looked at soon after somebody did something, however much was looked before", () => {
    change(20_000);
    const before = looks;
    page.document.body.click();
    vi.advanceTimersByTime(RESTS);
    expect(looks).toBe(before + 1);
    change(ATTENTIVE / 2);
    expect(looks - before).toBeGreaterThan(5);
  });

  it("cost the page nothing later that a person has caused", () => {
    page.document.body.click();
    change(ATTENTIVE / 2);
    vi.advanceTimersByTime(ATTENTIVE);
    const before = looks;
    change(500);
    expect(looks).toBeGreaterThan(before);
  });

  it("are not looked at any more once the guide is off", () => {
    end.abort();
    change(5000);
    expect(looks).toBe(0);
  });
});
