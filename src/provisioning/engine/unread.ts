import type { Plan } from "../model/plan.ts";

/**
 * Whether a plan changes something that the confirmed one left out. So it is with who has become System Administrator
 * in a life of the worker that is over: what the environment holds could not be planned before.
 */
export const holdsUnread = (now: Plan, confirmed: Plan): boolean =>
  holdsLeftOut(now, confirmed) || adoptsWhatWasToBeMade(now, confirmed) || asksAnew(now, confirmed);

/** Nothing that a confirmed plan called "create" is ever adopted. */
const adoptsWhatWasToBeMade = (now: Plan, confirmed: Plan): boolean =>
  now.items.some(
    ({ step, foreign }) =>
      foreign === true && confirmed.items.find((item) => item.step === step)?.action === "create",
  );

/** An app of somebody else's came up since: its question has a default, which is no answer by anybody. */
const asksAnew = (now: Plan, confirmed: Plan): boolean =>
  now.questions.some(
    ({ id }) =>
      (id === "application.adopt" || id === "application.restore") &&
      !confirmed.questions.some((question) => question.id === id),
  );

const holdsLeftOut = (now: Plan, confirmed: Plan): boolean =>
  now.items.some(
    ({ step, action }) =>
      (action === "create" || action === "change") &&
      confirmed.items.find((item) => item.step === step)?.action === "skip",
  );
