import { isSame } from "../../ground/canonical.ts";
import type { CaptureFact, ChoiceFact, Fact } from "../fact.ts";
import { allSteps, stepsOf } from "../guide.ts";
import type { CaptureKey, GuideStepId } from "../ids.ts";
import type { GuideStep } from "../model.ts";
import type { PortalPlace } from "../routes/place.ts";
import { holds } from "./holds.ts";
import { chosenAfter, isDoneAgain } from "./once-more.ts";
import { emptyTab, type GuideProgress, type GuideState, type StepMark, type TabView } from "./progress.ts";

export type { GuideState };

/**
 * What the guide knows after it saw something or the admin said something. Pure: takes the state of the guide and of
 * the tab that the fact comes from, and returns both anew; returns the same objects when nothing changed, so that
 * nothing has to be stored.
 * @param at ISO 8601.
 */
export function guideAfter(state: GuideState, fact: Fact, at: string): GuideState {
  const learnt = learn(state, fact, at);
  const ticked = tickWhatHolds(state, learnt, fact, at);
  const chosen = chosenAfter(state, ticked, fact);
  const moved = chosen === ticked.progress.chosen ? ticked.progress : { ...ticked.progress, chosen };
  if (moved === state.progress) return ticked;
  return { ...ticked, progress: { ...moved, changedAt: at } };
}

function learn(state: GuideState, fact: Fact, at: string): GuideState {
  const { progress, tab } = state;
  switch (fact.kind) {
    case "place":
      return atPlace(state, fact.place);
    case "showing":
      if (isSameList(tab.showing, fact.targets)) return state;
      return {
        progress,
        tab: { ...tab, showing: fact.targets, place: placeByContent(tab.place, fact.targets) },
      };
    case "choice":
      return withChoice(state, fact);
    case "row": {
      const known = progress.rows[fact.row];
      if (known?.there === fact.there && known.granted === fact.granted) return state;
      return { tab, progress: { ...progress, rows: { ...progress.rows, [fact.row]: fact } } };
    }
    case "captured":
      return { tab, progress: withCaptured(progress, fact, at) };
    case "name":
      return progress.names[fact.of] === fact.name
        ? state
        : { tab, progress: { ...progress, names: { ...progress.names, [fact.of]: fact.name } } };
    case "told":
      return {
        tab,
        progress: withMark(progress, fact.step, { state: toldState[fact.what], by: "admin", at }),
      };
    case "found-done":
      return {
        tab,
        progress: fact.steps
          .filter((step) => progress.marks[step]?.state !== "done")
          .reduce((all, step) => withMark(all, step, { state: "done", by: "auto", at }), progress),
      };
  }
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

function withChoice(state: GuideState, fact: ChoiceFact): GuideState {
  const { progress, tab } = state;
  const before = tab.choices[fact.choice];
  const same = before !== undefined && shownBy(before) === shownBy(fact);
  if (same) return state;
  // Before its control appeared, a choice was open.
  const asOpened = before === undefined || before.verdict === "open";
  return { progress, tab: { ...tab, choices: { ...tab.choices, [fact.choice]: { ...fact, asOpened } } } };
}

const shownBy = ({ verdict, found, missing, extra }: ChoiceFact): string =>
  JSON.stringify([verdict, found, missing, extra]);

const toldState = { done: "done", skip: "skipped", "not-done": "reopened" } as const;

function atPlace(state: GuideState, place: PortalPlace | null): GuideState {
  const { progress, tab } = state;
  // One page says nothing about the next one.
  const view: TabView = isSamePage(tab.place, place)
    ? atSamePage(tab, placeByContent(place, tab.showing))
    : { ...emptyTab, place };
  const changes: Partial<GuideProgress> = {
    ...(isNewApp(tab.place, place) &&
    progress.captured.clientId === null &&
    progress.registered !== place.appId
      ? { registered: place.appId }
      : {}),
    ...(place?.environmentId &&
    progress.captured.dynamicsUrl === null &&
    progress.environmentId !== place.environmentId
      ? { environmentId: place.environmentId }
      : {}),
    ...(place?.page === "dynamics-user" && place.userId !== null && progress.userId === null
      ? { userId: place.userId }
      : {}),
  };
  if (Object.keys(changes).length === 0) return view === tab ? state : { tab: view, progress };
  return { tab: view, progress: { ...progress, ...changes } };
}

const atSamePage = (tab: TabView, place: PortalPlace | null): TabView =>
  isSame(tab.place, place) ? tab : { ...tab, place };

const isSamePage = (before: PortalPlace | null, now: PortalPlace | null): boolean =>
  before?.origin === now?.origin &&
  before?.appId === now?.appId &&
  before?.environmentId === now?.environmentId &&
  (before?.page === now?.page || (before?.page === "application-users" && now?.page === null));

/** No route of the page of application users is known (portals-19): its content tells. */
const placeByContent = (place: PortalPlace | null, showing: readonly string[]): PortalPlace | null =>
  place?.portal === "power-platform" && showing.includes("application-users.new")
    ? { ...place, page: "application-users" }
    : place;

/** The portal goes by itself from the Register form to the overview of the new app. */
const isNewApp = (
  from: PortalPlace | null,
  to: PortalPlace | null,
): to is PortalPlace & { readonly appId: string } =>
  from?.page === "register" && to?.page === "app-overview" && to.appId !== null && !to.isEnterpriseApp;

function withCaptured(progress: GuideProgress, fact: CaptureFact, at: string): GuideProgress {
  const { captured } = progress;
  if (fact.value === "clientSecret") {
    return { ...progress, captured: { ...captured, clientSecret: { from: fact.from, at } } };
  }
  if (captured[fact.value]?.text === fact.text) return progress;
  const next = { ...captured, [fact.value]: { text: fact.text, from: fact.from, at } };
  // A secret belongs to its app: the secret of another app would not sign in.
  const otherApp = fact.value === "clientId" && captured.clientId !== null;
  return otherApp
    ? { ...progress, captured: { ...next, clientSecret: null }, rows: {}, marks: withoutAppMarks(progress) }
    : { ...progress, captured: next };
}

const afterApp = ["client-secret", "api-permissions", "application-user", "user-icon"];
const withoutAppMarks = ({ marks }: GuideProgress): GuideProgress["marks"] =>
  Object.fromEntries(
    Object.entries(marks).filter(
      ([id]) => !allSteps.some((step) => step.id === id && afterApp.includes(step.chapter)),
    ),
  );

const withMark = (progress: GuideProgress, step: GuideStepId, mark: StepMark): GuideProgress => ({
  ...progress,
  marks: { ...progress.marks, [step]: mark },
});

function tickWhatHolds(before: GuideState, state: GuideState, fact: Fact, at: string): GuideState {
  const ticked = stepsOf(state.progress.task)
    .filter((step) => mayTick(step, before, state, fact) && holds(step.done, state.progress, state.tab))
    .reduce((all, { id }) => withMark(all, id, { state: "done", by: "world", at }), state.progress);
  return ticked === state.progress ? state : { ...state, progress: ticked };
}

/** A tick that the admin took back needs new evidence: what showed it before may still be on the page. */
function mayTick(step: GuideStep, before: GuideState, after: GuideState, fact: Fact): boolean {
  const mark = after.progress.marks[step.id];
  if (mark?.state === "done") return false;
  if (mark?.state !== "reopened") return true;
  if (fact.kind === "captured") return step.captures.includes(fact.value satisfies CaptureKey);
  return fact.kind !== "told" && isDoneAgain(step, before, after, fact);
}
