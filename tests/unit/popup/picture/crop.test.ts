import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Crop,
  middle,
  mostZoom,
  moved,
  type Size,
  squareOf,
  zoomed,
} from "../../../../popup/picture/crop.ts";

const wide: Size = { width: 900, height: 600 };

describe("the square of a picture", () => {
  it("is at first the largest one, in the middle", () => {
    expect(squareOf(wide, middle)).toEqual({ left: 150, top: 0, side: 600 });
    expect(squareOf({ width: 600, height: 900 }, middle)).toEqual({ left: 0, top: 150, side: 600 });
  });

  it("is moved by pixels, as far as there is room", () => {
    expect(squareOf(wide, moved(wide, middle, { x: 100, y: 50 }))).toEqual({ left: 250, top: 0, side: 600 });
    expect(squareOf(wide, moved(wide, middle, { x: 1e6, y: 0 })).left).toBe(300);
    expect(squareOf(wide, moved(wide, middle, { x: -1e6, y: 0 })).left).toBe(0);
  });

  it("stays where it is when looked at more closely, and finds back", () => {
    const close = zoomed(wide, middle, 2);
    expect(squareOf(wide, close)).toEqual({ left: 300, top: 150, side: 300 });
    expect(squareOf(wide, zoomed(wide, close, 1))).toEqual(squareOf(wide, middle));
    expect(zoomed(wide, middle, 99).zoom).toBe(mostZoom(wide));
  });

  it("of a small picture is not enlarged", () => {
    expect(mostZoom({ width: 60, height: 40 })).toBe(1);
    expect(mostZoom({ width: 144, height: 400 })).toBe(2);
    expect(mostZoom({ width: 9000, height: 9000 })).toBe(8);
  });

  it("lies within the picture whatever is done", () => {
    const move = fc.record({
      x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      zoom: fc.double({ min: 0.1, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.record({ width: fc.integer({ min: 1, max: 5000 }), height: fc.integer({ min: 1, max: 5000 }) }),
        fc.array(move, { maxLength: 12 }),
        (size, moves) => {
          const crop = moves.reduce<Crop>((now, by) => zoomed(size, moved(size, now, by), by.zoom), middle);
          const { left, top, side } = squareOf(size, crop);
          const least = -1e-6;
          return (
            side > 0 &&
            left >= least &&
            top >= least &&
            left + side <= size.width + 1e-6 &&
            top + side <= size.height + 1e-6
          );
        },
      ),
    );
  });
});
