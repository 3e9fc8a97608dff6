import type { Plan } from "../model/plan.ts";

/**
 * Whether a plan changes something that the confirmed one left out. So it is with who has become System Administrator
 * in a life of the worker that is over: what the environment holds could not be planned before.
 */
export const holdsUnread = (now: Plan, confirmed: Plan): boolean =>
  now.items.some(
    ({ step, action }) =>
      (action === "create" || action === "change") &&
      confirmed.items.find((item) => item.step === step)?.action === "skip",
  );
