import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxAt,
  dock,
  grown,
  homeSpot,
  type KeepFree,
  MARGIN,
  overlap,
  roomBeside,
  spotOf,
} from "../../../content-scripts/overlay/dock.ts";
import type { Box } from "../../../src/contract/guide-protocol.ts";

const viewport = { width: 1280, height: 900 };
const card = { width: 340, height: 400 };
const part = fc.double({ min: 0, max: 1, noNaN: true });
const nothing: KeepFree = { target: null, around: null, lines: [], panes: [] };
const pointingAt = (target: Box): KeepFree => ({
  target: grown(target, 8, 8),
  around: grown(target, 8, 40),
  lines: [],
  panes: [],
});

describe("the place of the card", () => {
  it("is where the admin left it while nothing is in the way", () => {
    const wanted = { x: 0.3, y: 0.4 };
    expect(dock(viewport, card, nothing, wanted)).toEqual(boxAt(viewport, card, wanted));
  });

  it("moves away from a target under it, and from a pane on the right", () => {
    const target = { x: 1000, y: 600, width: 100, height: 32 };
    const pane = { x: 700, y: 40, width: 580, height: 860 };
    const box = dock(viewport, card, { ...pointingAt(target), panes: [pane] }, homeSpot);
    expect(overlap(box, target)).toBe(0);
    expect(overlap(box, pane)).toBe(0);
  });

  it("keeps off the target's row, and off the buttons of a pane that fills the window", () => {
    const target = { x: 100, y: 700, width: 80, height: 32 };
    const row = { x: 0, y: 680, width: 1280, height: 60 };
    const footer = { x: 0, y: 820, width: 1280, height: 80 };
    const box = dock(viewport, card, { ...pointingAt(target), lines: [row, footer] }, homeSpot);
    expect([row, footer].map((line) => overlap(box, line))).toEqual([0, 0]);
  });

  it("goes over the portal's own bar only for the target's sake", () => {
    const low = dock({ width: 320, height: 256 }, { width: 304, height: 60 }, nothing, { x: 0, y: 0 });
    expect(low.y).toBe(48);
    const target = { x: 0, y: 70, width: 320, height: 170 };
    const high = dock({ width: 320, height: 256 }, { width: 304, height: 60 }, pointingAt(target), homeSpot);
    expect(overlap(high, target)).toBeLessThan(304 * 8);
  });

  it("never covers a target, in a window of any size, when there is a side on which it fits", () => {
    const size = fc.integer({ min: 200, max: 1600 });
    const box = fc.record({
      x: fc.integer({ min: 0, max: 1500 }),
      y: fc.integer({ min: 0, max: 1500 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 200 }),
    });
    let fitted = 0;
    fc.assert(
      fc.property(
        size,
        size,
        box,
        part,
        part,
        fc.integer({ min: 50, max: 500 }),
        (width, height, target, x, y, tall) => {
          const small = { width: Math.min(340, width - 16), height: Math.min(tall, height - 16) };
          const { target: ring } = pointingAt(target);
          if (ring === null) return;
          const fits =
            ring.y - MARGIN >= small.height ||
            height - ring.y - ring.height - MARGIN >= small.height ||
            ring.x - MARGIN >= small.width ||
            width - ring.x - ring.width - MARGIN >= small.width;
          const at = dock({ width, height }, small, pointingAt(target), { x, y });
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.y).toBeGreaterThanOrEqual(0);
          expect(at.x + at.width).toBeLessThanOrEqual(width);
          expect(at.y + at.height).toBeLessThanOrEqual(height);
          if (!fits) return;
          fitted += 1;
          expect(overlap(at, ring)).toBe(0);
        },
      ),
      { numRuns: 2000 },
    );
    expect(fitted).toBeGreaterThan(500);
  });

  it("is inside the viewport at any size, and is found again by its spot", () => {
    const size = fc.integer({ min: 200, max: 3000 });
    fc.assert(
      fc.property(size, size, part, part, (width, height, x, y) => {
        const small = { width: Math.min(340, width - 16), height: Math.min(400, height - 16) };
        const box = boxAt({ width, height }, small, { x, y });
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        const again = boxAt({ width, height }, small, spotOf({ width, height }, small, box));
        expect(Math.abs(again.x - box.x) + Math.abs(again.y - box.y)).toBeLessThan(0.01);
      }),
    );
  });
});

describe("roomBeside", () => {
  it("is what is free above the target, under the portal's bar, or below it, whichever is more", () => {
    const viewport = { width: 480, height: 640 };
    expect(roomBeside(viewport, { x: 0, y: 243, width: 230, height: 117 })).toBe(264);
    expect(roomBeside(viewport, { x: 0, y: 500, width: 230, height: 100 })).toBe(444);
  });

  it("is none in a window in which nothing of use would be left of the card", () => {
    expect(roomBeside({ width: 320, height: 256 }, { x: 0, y: 80, width: 320, height: 100 })).toBeNull();
  });
});
