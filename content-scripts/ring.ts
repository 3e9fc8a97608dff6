import { shared } from "./isolated-world.ts";
import { createRing } from "./overlay/ring.ts";

/**
 * Runs in the one frame of a portal tab that holds the target, once there is something to ring: what places and
 * follows is heavier than what looks, and every frame has to look.
 */
shared.createRing = createRing;
shared.changes.dispatchEvent(new Event("ring"));
