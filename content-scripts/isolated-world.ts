import type { Hand } from "./overlay/hand.ts";
import type { CreateRing } from "./overlay/ring-shape.ts";

/**
 * What the scripts of one frame share. It lives in the extension's isolated world, which no page can reach; two
 * scripts are two files and have no module in common.
 */
interface Shared {
  /** Elements of ours in the page. */
  readonly hosts: WeakSet<Node>;
  /** Tells the card that the page has changed, so one observer per frame is enough. */
  readonly changes: EventTarget;
  /** The ring's script, in the one frame that has it; null before. */
  createRing: CreateRing | null;
  /** Comes with it: what is done with a target. */
  hand?: Hand;
}

const world = globalThis as { textusSetupShared?: Shared };
world.textusSetupShared ??= { hosts: new WeakSet(), changes: new EventTarget(), createRing: null };
export const shared: Shared = world.textusSetupShared;
