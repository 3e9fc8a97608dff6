import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSmallByItself } from "../../../content-scripts/overlay/small-by-itself.ts";

describe("the card that makes itself small", () => {
  let end: AbortController;
  let mayShrink: boolean;
  const onShrunk = vi.fn();
  const create = () => createSmallByItself({ mayShrink: () => mayShrink, onShrunk, signal: end.signal });
  const wait = () => vi.advanceTimersByTime(1000);

  beforeEach(() => {
    vi.useFakeTimers();
    onShrunk.mockReset();
    end = new AbortController();
    mayShrink = true;
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  it("does so once when it would cover the target for a while, and stays so while the page scrolls", () => {
    const small = create();
    small.settled(true);
    expect(small.isSmall).toBe(false);
    wait();
    expect(small.isSmall).toBe(true);
    small.settled(false);
    small.settled(true);
    wait();
    expect(small.isSmall).toBe(true);
    expect(onShrunk).toHaveBeenCalledTimes(1);
  });

  it("stays open when the lack of room lasts only a moment", () => {
    const small = create();
    small.settled(true);
    vi.advanceTimersByTime(100);
    small.settled(false);
    wait();
    expect(onShrunk).not.toHaveBeenCalled();
  });

  it("stays open when the admin has opened it again, until the next step", () => {
    const small = create();
    small.settled(true);
    wait();
    small.insist();
    expect(small.isSmall).toBe(false);
    small.settled(true);
    wait();
    expect(small.isSmall).toBe(false);
    small.forget();
    small.settled(true);
    wait();
    expect(small.isSmall).toBe(true);
  });

  it("waits until the keyboard focus has left it", () => {
    const small = create();
    mayShrink = false;
    small.settled(true);
    wait();
    expect(small.isSmall).toBe(false);
    mayShrink = true;
    small.settled(true);
    wait();
    expect(small.isSmall).toBe(true);
  });

  it("does nothing after its end", () => {
    const small = create();
    small.settled(true);
    end.abort();
    wait();
    expect(onShrunk).not.toHaveBeenCalled();
  });
});
