import type { Plan, PlanChoice, PlanQuestion } from "../model/plan.ts";

/**
 * Whether a plan changes something that the confirmed one left out. This happens when an admin became System
 * Administrator in an earlier life of the worker: the environment could not be planned before.
 */
export const holdsUnread = (now: Plan, confirmed: Plan): boolean =>
  holdsLeftOut(now, confirmed) || adoptsWhatWasToBeMade(now, confirmed) || asksAnew(now, confirmed);

/** Nothing that a confirmed plan called "create" is ever adopted. */
const adoptsWhatWasToBeMade = (now: Plan, confirmed: Plan): boolean =>
  now.items.some(
    ({ step, foreign }) =>
      foreign === true && confirmed.items.find((item) => item.step === step)?.action === "create",
  );

/**
 * An app came up since that has to be asked about, or somebody has put another key on the one that was chosen. An answer
 * was given to what was read, and a default is no answer by anybody.
 */
const asksAnew = (now: Plan, confirmed: Plan): boolean =>
  now.questions.some((question) => {
    if (question.id !== "application.adopt" && question.id !== "application.restore") return false;
    const read = confirmed.questions.find(({ id }) => id === question.id);
    return !read || question.choices.some((choice) => isNews(choice, question.answer, read));
  });

function isNews(choice: PlanChoice, answer: string | null, { choices }: PlanQuestion): boolean {
  const read = choices.find(({ value }) => value === choice.value);
  if (!read) return true;
  const known = new Set(alarmsOf(read));
  return choice.value === answer && alarmsOf(choice).some((alarm) => !known.has(alarm));
}

/** That a list can't be read for now is no news. */
const alarmsOf = ({ facts = [] }: PlanChoice): readonly string[] =>
  facts
    .filter(({ text, alarming }) => alarming && !text.id.startsWith("ways-in.unread."))
    .map(({ text }) => JSON.stringify(text));

const holdsLeftOut = (now: Plan, confirmed: Plan): boolean =>
  now.items.some(
    ({ step, action }) =>
      (action === "create" || action === "change") &&
      confirmed.items.find((item) => item.step === step)?.action === "skip",
  );
