import type { Box } from "../../src/browser/guide-protocol.ts";

/** Room to the edges of the viewport, px. */
export const MARGIN = 8;
/** Height of the portals' own bar at the top (facts/portals.md 6.3), px. */
const TOP_BAR = 40;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left and top, as parts (0 to 1) of the room that the card can move in. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the card goes when nobody has put it anywhere: low on the right, where the pages have least; it moves to the
 * left when a pane opens there. */
export const homeSpot: Spot = { x: 1, y: 1 };

/**
 * Where the card goes: where the admin left it, unless it would cover what has to stay free; then the nearest
 * place that covers nothing, or the one that covers least.
 * @param avoid what must not be covered, the most important first.
 */
export function dock(viewport: Size, card: Size, avoid: readonly Box[], wanted: Spot): Spot {
  const others = candidates
    .map((spot) => ({ spot, far: distance(spot, wanted) }))
    .sort((a, b) => a.far - b.far)
    .map(({ spot }) => spot);
  let best = wanted;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of [wanted, ...others]) {
    const covered = cost(boxAt(viewport, card, spot), avoid);
    if (covered === 0) return spot;
    if (covered < least) {
      least = covered;
      best = spot;
    }
  }
  return best;
}

const parts = [0, 0.5, 1] as const;
const candidates: readonly Spot[] = parts.flatMap((y) => parts.map((x) => ({ x, y })));

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Covering the target counts for more than any pane does. */
const cost = (card: Box, avoid: readonly Box[]): number =>
  avoid.reduce((sum, box, index) => sum + overlap(card, box) * (index === 0 ? 1000 : 1), 0);

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The card's box for a spot; always inside the viewport. */
export function boxAt(viewport: Size, card: Size, { x, y }: Spot): Box {
  const top = topOf(viewport, card);
  return {
    x: MARGIN + x * Math.max(0, viewport.width - card.width - 2 * MARGIN),
    y: top + y * Math.max(0, viewport.height - card.height - MARGIN - top),
    ...card,
  };
}

/** The spot of a card that was dragged or pushed to a place. */
export function spotOf(viewport: Size, card: Size, at: { readonly x: number; readonly y: number }): Spot {
  const top = topOf(viewport, card);
  return {
    x: part(at.x - MARGIN, viewport.width - card.width - 2 * MARGIN),
    y: part(at.y - top, viewport.height - card.height - MARGIN - top),
  };
}

/** Below the portal's bar where there is room for that. */
const topOf = (viewport: Size, card: Size): number =>
  viewport.height - card.height >= TOP_BAR + 2 * MARGIN ? TOP_BAR + MARGIN : MARGIN;

const part = (offset: number, room: number): number =>
  room <= 0 ? 0 : Math.min(1, Math.max(0, offset / room));

/** Lower than this the card is of no use: its head and its buttons alone, px. */
const LEAST = 150;

/**
 * How high the card may be above or below what it must not cover, whichever is more, in a window that is too small
 * for the whole card beside it; null when it would be of no use there.
 */
export function roomBeside(viewport: Size, target: Box): number | null {
  const above = target.y - TOP_BAR - 2 * MARGIN;
  const below = viewport.height - target.y - target.height - 2 * MARGIN;
  const room = Math.floor(Math.max(above, below));
  return room < LEAST ? null : room;
}
