import type { Box } from "../../src/contract/guide-protocol.ts";

/** Room to the edges of the viewport, px. */
export const MARGIN = 8;
/** Height of the portals' own bar at the top (portals-48), px. */
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

/**
 * Where the card is until someone moves it: low on the right, where the pages have least. It moves to the left when a
 * pane opens there.
 */
export const homeSpot: Spot = { x: 1, y: 1 };

/** What the card must not cover, if possible. */
export interface KeepFree {
  /** The next thing to use, with its ring; null when there is no target. */
  readonly target: Box | null;
  /** Room around it for the ring's label. */
  readonly around: Box | null;
  /** The row of the target, and the buttons of panes. */
  readonly lines: readonly Box[];
  readonly panes: readonly Box[];
}

/**
 * Where the card goes. It stays where the admin left it, unless it would cover what has to stay free. Then it takes the
 * nearest place that covers nothing, or the one that covers least. The target counts for more than the room around it
 * and its row, and those count for more than the rest of a pane or the portal's own bar.
 */
export function dock(viewport: Size, card: Size, free: KeepFree, wanted: Spot): Box {
  const home = boxAt(viewport, card, wanted);
  const spots = parts.flatMap((y) => parts.map((x) => boxAt(viewport, card, { x, y })));
  const beside = [free.around, free.target].flatMap((box) =>
    box === null ? [] : placesBeside(viewport, card, box, home),
  );
  const bar = { x: 0, y: 0, width: viewport.width, height: TOP_BAR };
  const weighed = [
    ...(free.target ? [[free.target, 1e6] as const] : []),
    ...(free.around ? [[free.around, 1e3] as const] : []),
    ...free.lines.map((box) => [box, 1e3] as const),
    ...[...free.panes, bar].map((box) => [box, 1] as const),
  ];
  const cost = (at: Box) => weighed.reduce((sum, [box, weight]) => sum + overlap(at, box) * weight, 0);
  let best = home;
  let least = cost(home);
  // The nearest comes first: of two that cover the same amount, the first one wins.
  const others = [...spots, ...beside].sort((a, b) => distance(a, home) - distance(b, home));
  for (const at of others) {
    if (least === 0) break;
    const covered = cost(at);
    if (covered >= least) continue;
    least = covered;
    best = at;
  }
  return best;
}

const parts = [0, 0.5, 1] as const;

/** Directly above, below, left and right of a box, kept in the viewport. */
function placesBeside(viewport: Size, card: Size, box: Box, home: Box): readonly Box[] {
  const inside = (x: number, y: number): Box => ({
    x: clamp(x, MARGIN, viewport.width - card.width - MARGIN),
    y: clamp(y, MARGIN, viewport.height - card.height - MARGIN),
    ...card,
  });
  return [
    inside(home.x, box.y - card.height),
    inside(home.x, box.y + box.height),
    inside(box.x - card.width, home.y),
    inside(box.x + box.width, home.y),
  ];
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const distance = (a: Box, b: Box): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A box with room around it, px. */
export const grown = (box: Box, across: number, down: number): Box => ({
  x: box.x - across,
  y: box.y - down,
  width: box.width + 2 * across,
  height: box.height + 2 * down,
});

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

/** Least useful height of the card, px: its head, its buttons and three lines between them. */
const LEAST = 150;

/**
 * In a window that is too small for the whole card beside the target: the height that is free above or below what the
 * card must not cover, whichever is more. null when that is too little to be useful.
 */
export function roomBeside(viewport: Size, target: Box): number | null {
  const above = target.y - TOP_BAR - 2 * MARGIN;
  const below = viewport.height - target.y - target.height - 2 * MARGIN;
  const room = Math.floor(Math.max(above, below));
  return room < LEAST ? null : room;
}
