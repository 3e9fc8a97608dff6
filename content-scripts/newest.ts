/**
 * Runs a content script at most once per frame. A script that is injected again (the guide was turned on again, the
 * extension was updated) stops the former one. The mark is in our isolated world, where no page can see it.
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
