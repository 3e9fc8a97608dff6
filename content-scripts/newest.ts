/**
 * Runs a content script so that there is never more than one of it in a frame: a script that is injected again
 * (the guide was turned on anew, the extension was updated) stops the one before. The mark is in our isolated
 * world, where no page can see it.
 */
export function runNewest(name: string, start: (signal: AbortSignal, stop: () => void) => void): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const mark = `textus-setup:${name}`;
  const before = world[mark];
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  world[mark] = controller;
  start(controller.signal, () => controller.abort());
}
