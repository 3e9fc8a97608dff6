import { isOurs } from "./top-layer.ts";

/** Where the page is checked, as parts of the window's width and height. */
const PARTS = [0.2, 0.5, 0.8] as const;

/**
 * Whether a page is dark or light, by the background behind most of its window: a portal has a theme of its own,
 * whatever the browser prefers. A page without a background takes the browser's.
 */
export function schemeOf(document: Document): "light" | "dark" {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const points = PARTS.flatMap((x) => PARTS.map((y) => [x * innerWidth, y * innerHeight] as const));
  const dark = points.filter(([x, y]) => isDarkAt(document, x, y)).length;
  return dark * 2 > points.length ? "dark" : "light";
}

function isDarkAt(document: Document, x: number, y: number): boolean {
  const stack = document.elementsFromPoint?.(x, y) ?? [];
  for (const element of stack) {
    if (isOurs(element)) continue;
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(getComputedStyle(element).backgroundColor);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return isDarkCanvas(document);
}

/** Computed colours are rgb(…) or rgba(…) of 0 to 255. Others, such as oklch(…), tell nothing here. */
const numbersIn = (color: string): readonly number[] =>
  color.startsWith("rgb") ? (color.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, 0];

/** What a browser paints behind a page without a background. */
function isDarkCanvas(document: Document): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!/dark/.test(colorScheme)) return false;
  return !/light/.test(colorScheme) || matchMedia("(prefers-color-scheme: dark)").matches;
}
