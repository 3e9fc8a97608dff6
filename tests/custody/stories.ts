import { handedOver, idle, paused, signedOut, wholeRun } from "./moments/auto-configure.ts";
import type { Story } from "./moments/moment.ts";

/** Everything that is searched, in this order. */
export const stories: readonly Story[] = [wholeRun, handedOver, signedOut, paused, idle];
