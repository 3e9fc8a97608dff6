import type { Box } from "../browser/support/drawn-rings.ts";

/**
 * Whether a ring is around something: it holds nearly all of it and is not much larger, or they are nearly one. A ring
 * that is clipped to what shows of a high list is around the list.
 */
export function isAround(ring: Box, thing: Box): boolean {
  const across = Math.min(ring.x + ring.width, thing.x + thing.width) - Math.max(ring.x, thing.x);
  const down = Math.min(ring.y + ring.height, thing.y + thing.height) - Math.max(ring.y, thing.y);
  if (across <= 0 || down <= 0) return false;
  const shared = across * down;
  const [ringArea, thingArea] = [ring.width * ring.height, thing.width * thing.height];
  const room = (thing.width + 24) * (thing.height + 24) * 1.5;
  if (shared > 0.9 * thingArea && ringArea < room) return true;
  return shared > 0.5 * (ringArea + thingArea - shared);
}
