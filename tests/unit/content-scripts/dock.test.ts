import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAt, dock, homeSpot, overlap, roomBeside, spotOf } from "../../../content-scripts/overlay/dock.ts";

const viewport = { width: 1280, height: 900 };
const card = { width: 340, height: 400 };
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe("the place of the card", () => {
  it("is where the admin left it while nothing is in the way", () => {
    expect(dock(viewport, card, [], { x: 0.3, y: 0.4 })).toEqual({ x: 0.3, y: 0.4 });
  });

  it("moves away from a target under it, and from a pane on the right", () => {
    const target = { x: 1000, y: 600, width: 100, height: 32 };
    const pane = { x: 700, y: 40, width: 580, height: 860 };
    const spot = dock(viewport, card, [target, pane], homeSpot);
    const box = boxAt(viewport, card, spot);
    expect(overlap(box, target)).toBe(0);
    expect(overlap(box, pane)).toBe(0);
  });

  it("never covers a target when there is a corner that does not", () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 850 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(box, part, part, (target, x, y) => {
        expect(overlap(boxAt(viewport, card, dock(viewport, card, [target], { x, y })), target)).toBe(0);
      }),
    );
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
