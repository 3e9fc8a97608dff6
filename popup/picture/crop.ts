/** Which square of a picture is taken. */
export interface Crop {
  /** 0: at the left or upper edge, 1: at the other; of the room that is left. */
  readonly x: number;
  readonly y: number;
  /** 1: as large as fits. */
  readonly zoom: number;
}

/** Of a picture as it is seen, pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** The largest square in the middle. */
export const middle: Crop = { x: 0.5, y: 0.5, zoom: 1 };

/** Fewer pixels than these a side would be spread over the whole picture, so there is no closer look. */
const leastSide = 72;
const closest = 8;

/** How far in one can zoom; 1: not at all. */
export const mostZoom = ({ width, height }: Size): number =>
  Math.max(1, Math.min(closest, Math.min(width, height) / leastSide));

export function squareOf({ width, height }: Size, { x, y, zoom }: Crop): Square {
  const side = Math.min(width, height) / zoom;
  return { left: (width - side) * x, top: (height - side) * y, side };
}

/** Room to move, in pixels of the picture. */
export function roomOf(size: Size, crop: Crop): { readonly x: number; readonly y: number } {
  const { side } = squareOf(size, crop);
  return { x: size.width - side, y: size.height - side };
}

/** Moves the square by pixels of the picture, as far as there is room. */
export function moved(size: Size, crop: Crop, by: { readonly x: number; readonly y: number }): Crop {
  const { left, top } = squareOf(size, crop);
  return at(size, crop.zoom, left + by.x, top + by.y);
}

/** Looks closer or from further away, at the same place. */
export function zoomed(size: Size, crop: Crop, zoom: number): Crop {
  const before = squareOf(size, crop);
  const next = within(zoom, 1, mostZoom(size));
  const { side } = squareOf(size, { ...crop, zoom: next });
  const shift = (before.side - side) / 2;
  return at(size, next, before.left + shift, before.top + shift);
}

function at(size: Size, zoom: number, left: number, top: number): Crop {
  const room = roomOf(size, { ...middle, zoom });
  return { x: part(left, room.x), y: part(top, room.y), zoom };
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
/** Without room it is in the middle, wherever it was. */
const part = (value: number, room: number): number => (room > 0 ? within(value / room, 0, 1) : 0.5);
