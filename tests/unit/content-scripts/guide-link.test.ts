import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AGAIN, connectGuide, type NativeRuntime } from "../../../content-scripts/guide-link.ts";
import { announceMessage } from "../../../src/contract/guide-protocol.ts";
import { fakeEvent } from "../browser/fake-browser.ts";

type Order = { readonly kind: string };

/** A runtime whose worker answers, refuses or dies as it is told. */
function fakeRuntime() {
  const ports: {
    readonly said: unknown[];
    isOpen: boolean;
    answer(order?: Order): void;
    close(): void;
  }[] = [];
  let isRefusing = false;
  const onMessage = fakeEvent<[unknown, { readonly id?: string; readonly tab?: unknown }]>();
  const runtime: NativeRuntime = {
    id: "ours",
    onMessage,
    connect() {
      const orders = fakeEvent<[unknown]>();
      const gone = fakeEvent();
      const port = {
        said: [] as unknown[],
        isOpen: true,
        answer: (order: Order = { kind: "words" }) => orders.emit(order),
        close: () => {
          port.isOpen = false;
          gone.emit();
        },
      };
      ports.push(port);
      // The browser tells of it later.
      if (isRefusing) setTimeout(port.close, 0);
      return {
        onMessage: orders,
        onDisconnect: gone,
        disconnect: () => {
          port.isOpen = false;
        },
        postMessage: (message) => {
          if (!port.isOpen) throw new Error("Attempting to use a disconnected port object");
          port.said.push(message);
        },
      };
    },
  };
  return {
    runtime,
    ports,
    refuse: (refusing: boolean) => {
      isRefusing = refusing;
    },
    announce: () => onMessage.emit(announceMessage, { id: "ours" }),
  };
}

describe("A script's link to the worker", () => {
  let end: AbortController;
  let worker: ReturnType<typeof fakeRuntime>;
  let page: EventTarget;
  let orders: Order[];
  let connected: number;
  const start = () => {
    const link = connectGuide<string, Order>({
      name: "guide-frame",
      signal: end.signal,
      page,
      runtime: worker.runtime,
      isAnswer: ({ kind }) => kind === "words",
      onOrder: (order) => void orders.push(order),
      onConnected: () => {
        connected += 1;
        queueMicrotask(() => link.send("speaks"));
      },
      onGone: () => end.abort(),
    });
    return link;
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    end = new AbortController();
    worker = fakeRuntime();
    page = new EventTarget();
    orders = [];
    connected = 0;
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it("connects again when the worker mistook a new frame for a stranger's", async () => {
    worker.refuse(true);
    start();
    await wait(0);
    expect(worker.ports.map(({ isOpen }) => isOpen)).toEqual([false]);
    worker.refuse(false);
    await wait(AGAIN[0] ?? 0);
    expect(worker.ports.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(worker.ports[1]?.said).toEqual(["speaks"]);
    worker.ports[1]?.answer();
    expect(orders).toEqual([{ kind: "words" }]);
  });

  it("connects again when the worker died before its answer, whatever else it said", async () => {
    start();
    await wait(0);
    worker.ports[0]?.answer({ kind: "watch" });
    worker.ports[0]?.close();
    await wait(AGAIN[0] ?? 0);
    expect(worker.ports.length).toBe(2);
  });

  it("stops connecting again when nobody ever answers, and starts again when it has something to send", async () => {
    worker.refuse(true);
    const link = start();
    await wait(AGAIN.reduce((sum, ms) => sum + ms, 0) + 60_000);
    expect(worker.ports.length).toBe(1 + AGAIN.length);
    worker.refuse(false);
    link.send("sees");
    await wait(0);
    expect(worker.ports.at(-1)?.said).toContain("sees");
  });

  it("wakes no worker that stopped while the page rested", async () => {
    start();
    await wait(0);
    worker.ports[0]?.answer();
    worker.ports[0]?.close();
    await wait(60_000);
    expect(worker.ports.length).toBe(1);
    worker.announce();
    expect(worker.ports.length).toBe(2);
  });

  it("resets its waiting times once it was answered", async () => {
    worker.refuse(true);
    start();
    await wait((AGAIN[0] ?? 0) + (AGAIN[1] ?? 0));
    worker.refuse(false);
    await wait(AGAIN[2] ?? 0);
    const answered = worker.ports.length;
    worker.ports.at(-1)?.answer();
    worker.ports.at(-1)?.close();
    worker.refuse(true);
    worker.announce();
    await wait(0);
    worker.refuse(false);
    await wait(AGAIN[0] ?? 0);
    expect(worker.ports.length).toBe(answered + 2);
  });

  it("connects again when the page comes back from the back/forward cache, and does nothing otherwise", async () => {
    start();
    await wait(0);
    worker.ports[0]?.answer();
    page.dispatchEvent(new Event("pageshow"));
    expect(connected).toBe(1);
    page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await wait(0);
    expect(connected).toBe(2);
    expect(worker.ports[1]?.said).toEqual(["speaks"]);
  });

  it("does not connect again once the guide is off", async () => {
    worker.refuse(true);
    start();
    await wait(0);
    end.abort();
    await wait(60_000);
    expect(worker.ports.length).toBe(1);
  });
});
