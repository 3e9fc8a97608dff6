import { shared } from "./isolated-world.ts";
import { hand } from "./overlay/hand.ts";
import { createRing } from "./overlay/ring.ts";

/**
 * Runs in the one frame of a portal tab that holds the target, once there is something to ring. The code that places
 * and follows the ring is larger than the code that looks, and every frame has to look.
 */
shared.createRing = createRing;
shared.hand = hand;
shared.changes.dispatchEvent(new Event("ring"));
