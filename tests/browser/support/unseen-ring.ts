import { until } from "../../../drive/browser/until.ts";
import type { Box } from "./drawn-rings.ts";
import type { UnseenPages } from "./unseen-page.ts";

/** A page of a portal, as small as a test needs it. @param script runs once the body is there. */
export const unseenHtml = (body: string, script = ""): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Microsoft Entra admin center</title>
  <body style="margin:0;font:14px sans-serif">${body}<script>${script}</script></body></html>`;

/** Waits until the ring is around an element. @param frame a part of the address of the frame that it is in */
export async function ringIsAround(pages: UnseenPages, selector: string, frame?: string): Promise<void> {
  const seen = async (): Promise<readonly [Box | null, Box | null]> => [
    await pages.ring(),
    await boxOf(pages, selector, frame),
  ];
  await until(
    `the ring around ${selector}`,
    async () => {
      const [ring, box] = await seen();
      return ring && box && isAround(ring, box) ? true : null;
    },
    { told: async () => JSON.stringify([...(await seen()), await pages.tab.card.text()]) },
  );
}

async function boxOf({ tab }: UnseenPages, selector: string, frame?: string): Promise<Box | null> {
  const within =
    frame === undefined ? tab.page.mainFrame() : tab.page.frames().find((one) => one.url().includes(frame));
  // Not a locator, which waits for an element that is not there yet.
  return (await (await within?.$(selector))?.boundingBox()) ?? null;
}

/** The ring is close around a box, or around what the box fills. */
function isAround(ring: Box, box: Box): boolean {
  const across = Math.min(ring.x + ring.width, box.x + box.width) - Math.max(ring.x, box.x);
  const down = Math.min(ring.y + ring.height, box.y + box.height) - Math.max(ring.y, box.y);
  if (across <= 0 || down <= 0) return false;
  const both = ring.width * ring.height + box.width * box.height - across * down;
  return (across * down) / both > 0.5;
}
