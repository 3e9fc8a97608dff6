import { type Words, words } from "../../words/index.ts";
import { sayOfPart } from "../asked-targets.ts";
import { choiceWords, partlyDone } from "../choice-words.ts";
import type { GuideContext } from "../context.ts";
import { stepOf } from "../guide.ts";
import type { SavedSignInApp } from "../guide-record.ts";
import { guideValues } from "../guide-values.ts";
import { type CaptureKey, captureKeys } from "../ids.ts";
import type { GuideStep, StepPart } from "../model.ts";
import { findTarget } from "../pages/index.ts";
import { wordToShow } from "../portal-words/word-to-show.ts";
import { currentPart, outlineOf, valuesOf } from "../progress/outline.ts";
import type { GuideProgress, TabView } from "../progress/progress.ts";
import type { MergedSight } from "../sight.ts";
import {
  type Card,
  type CardCapturedOf,
  type CardFillOf,
  type CardQuestionOf,
  type CardState,
  isInSight,
  type PastableKey,
} from "./card.ts";
import { isElsewhere, wrongPage } from "./wrong-page.ts";

export interface CardInput {
  readonly progress: GuideProgress;
  readonly tab: TabView;
  readonly context: GuideContext;
  /** Language tag of the portal's words, as reported by the frame with the target; null: no frame has reported one. */
  readonly language: string | null;
  /** What to ring for the current part; null: nothing that is sure. */
  readonly seen: { readonly sight: MergedSight; readonly openFirst: MergedSight | null } | null;
  /** The secret was created and its page was left, so nobody can read it any more. */
  readonly secretIsMasked: boolean;
  readonly question: CardQuestionOf<Words> | null;
  /** The browser lets the guide into the organization's own pages, or their address is not known yet. */
  readonly organizationAllowed: boolean;
  /** What has become of the sign-in app's values; null: nothing yet. */
  readonly saved: SavedSignInApp["state"] | null;
}

/** What the card of a tab shows. Pure. */
export function cardOf(input: CardInput): Card {
  const { progress, tab, context, seen, secretIsMasked, question } = input;
  const { current, number, total } = outlineOf(progress, tab);
  const captured = capturedNow(progress);
  if (current === null) {
    const missing = missingNow(progress);
    const card = finishedCard(total, captured, missing);
    if (progress.task === "vendor" || missing.length > 0) return { ...card, question };
    return { ...card, ...signInAppCard(input.saved, progress, context), question };
  }
  const step = stepOf(current);
  const part = currentPart(current, progress, tab);
  const tell = (id: Words["id"]): Words => words(id, guideValues(context));
  const state = stateOf(step, tab, seen?.sight ?? null, context);
  const language = input.language ?? tab.place?.language ?? null;
  const opener = nameOfTarget(seen?.openFirst?.target ?? null, language, context);
  const isDone = progress.marks[current]?.state === "done";
  // A step that was done before has one, too: an admin who went back to it may do it once more.
  const says = part !== null && isInSight(state) ? tell(sayOfPart(part, seen?.sight.target ?? null)) : null;
  const partly = part === null || says === null ? null : partlyDone(part, tab, context);
  const portalWord =
    part === null || says === null
      ? null
      : wordBeside(nameOfTarget(nameGiver(part, seen?.sight.target ?? null), language, context), language);
  return {
    step: current,
    number,
    total,
    chapter: tell(chapterTitle(step)),
    title: tell(step.title),
    why: tell(step.why),
    doThis: tell(step.doThis),
    takeCare: step.takeCare === undefined ? null : tell(step.takeCare),
    state,
    stateLine:
      state === "elsewhere"
        ? tell(wrongPage(step, tab.place, context) ?? "guide.card.state-elsewhere")
        : isDone
          ? tell("guide.card.state-done")
          : stateLine(state, tell(step.waiting), opener),
    isDone,
    part: partly?.part ?? says,
    portalWord,
    ringWord: opener === null ? portalWord : null,
    ring: opener !== null ? words("guide.card.open-first", { first: opener }) : (partly?.ring ?? says),
    fill: fillOf(part, context, state, tell),
    offersPicture: step.offersPicture === true,
    allow: isInOrganization(step) && !input.organizationAllowed ? tell("guide.card.allow") : null,
    lookFor: step.lookFor
      .map((saying) => wordToShow(saying, language, context))
      .filter((word) => word !== null),
    link: step.deepLink(context),
    paste: step.captures.filter(isPastable).map((value) => ({ value, label: labelOf(value) })),
    pasteSecret: step.captures.includes("clientSecret"),
    captured: captured.filter(({ value }) => step.captures.includes(value) || isFresh(progress, value)),
    wrong: [
      ...step.parts.flatMap((one) => wrongIn(one, one === part, tab, context)),
      // A captured secret does not have to be read again.
      ...(secretIsMasked && progress.captured.clientSecret === null && step.page === "credentials"
        ? [words("guide.capture.secret-masked")]
        : []),
    ],
    question,
    canGoBack: number > 1,
    finished: false,
    signIn: null,
  };
}

function wrongIn(
  { check, isPreset }: StepPart,
  isCurrent: boolean,
  { choices }: TabView,
  context: GuideContext,
): readonly Words[] {
  const seen = check === undefined ? undefined : choices[check];
  if (seen === undefined || (isPreset && seen.asOpened && !isCurrent)) return [];
  return choiceWords(seen, context);
}

const isInOrganization = ({ page }: GuideStep): boolean => page.startsWith("dynamics-");

const chapterTitle = (step: GuideStep): Words["id"] => `guide.chapter.${step.chapter}`;

const isPastable = (value: CaptureKey): value is PastableKey => value !== "clientSecret";

function stateOf(
  step: GuideStep,
  { place }: TabView,
  sight: MergedSight | null,
  context: GuideContext,
): CardState {
  // What looks like the target there belongs to somebody else.
  if (wrongPage(step, place, context) !== null) return "elsewhere";
  if (sight?.state === "found" || sight?.state === "disabled" || sight?.state === "hidden")
    return sight.state;
  return isElsewhere(step, place, context) ? "elsewhere" : "missing";
}

/**
 * The target whose name goes beside the sentence: the ringed form, unless the part has a sentence of its own for that
 * form.
 */
const nameGiver = (part: StepPart, ringed: string | null): string | null =>
  sayOfPart(part, ringed) === part.say ? part.target : ringed;

/** What the portal calls a target, in the portal's language; null when it has no name. */
function nameOfTarget(id: string | null, language: string | null, context: GuideContext): string | null {
  const signals = (id === null ? null : findTarget(id)?.signals) ?? [];
  const [saying] = (["name", "label", "text"] as const).flatMap((kind) =>
    signals.flatMap((signal) => (signal.kind === kind ? signal.says : [])),
  );
  return saying === undefined ? null : wordToShow(saying, language, context);
}

/** Letters. A longer word in the sentence's own language adds nothing to the sentence. */
const LONGEST_BESIDE = 30;

/** The word to show beside an English sentence; null if the sentence already says it in other words. */
function wordBeside(word: string | null, language: string | null): string | null {
  const isEnglish = language === null || /^en\b/i.test(language);
  return word !== null && isEnglish && (word.includes("…") || word.length > LONGEST_BESIDE) ? null : word;
}

function stateLine(state: CardState, waiting: Words, opener: string | null): Words {
  switch (state) {
    case "disabled":
      return words("guide.card.state-disabled");
    case "hidden":
      return opener === null
        ? words("guide.card.state-hidden")
        : words("guide.card.state-hidden-in", { first: opener });
    default:
      return waiting;
  }
}

function fillOf(
  part: StepPart | null,
  context: GuideContext,
  state: CardState,
  tell: (id: Words["id"]) => Words,
): CardFillOf<Words> | null {
  if (part?.fill === undefined) return null;
  return { label: tell(part.fill.label), value: part.fill.value(context), ready: state === "found" };
}

/** "Client ID"; the same words as on the credentials screen. */
const labelOf = (value: CaptureKey): Words =>
  words(
    (
      {
        tenantId: "value.tenant-id",
        clientId: "value.client-id",
        clientSecret: "value.client-secret",
        dynamicsUrl: "value.dynamics-url",
      } as const
    )[value],
  );

/** A line for each captured value: the end of an ID, the whole address, no character of the secret. */
export function capturedNow({ captured }: GuideProgress): readonly CardCapturedOf<Words>[] {
  return captureKeys.flatMap((value): readonly CardCapturedOf<Words>[] => {
    const one = captured[value];
    if (one === null) return [];
    const from = words(`guide.card.from-${one.from}`);
    if (value === "clientSecret") {
      return [{ value, text: words("guide.card.captured-secret", { from }) }];
    }
    const text = "text" in one ? one.text : "";
    const end = value === "dynamicsUrl" ? text : endOf(text);
    return [{ value, text: words("guide.card.captured", { label: labelOf(value), end, from }) }];
  });
}

function savedWords(state: SavedSignInApp["state"], { tenantName }: GuideContext): Words["id"] {
  switch (state) {
    case "saved":
      return tenantName === null ? "guide.card.sign-in-saved" : "guide.card.sign-in-saved-tenant";
    case "undone":
      return "guide.card.sign-in-undone";
    case "refused":
      return "guide.card.sign-in-policy";
  }
}

/** Enough of an ID to tell it from another. A word joiner (U+2060) keeps a narrow card from breaking it after the dots. */
const endOf = (id: string): string => `…\u2060${id.slice(-4)}`;

/** Labels of the values that were not captured. */
const missingNow = ({ task, captured }: GuideProgress): readonly Words[] =>
  valuesOf(task)
    .filter((value) => captured[value] === null)
    .map(labelOf);

/** The last card of the sign-in app's task. */
function signInAppCard(
  saved: CardInput["saved"],
  { captured: { clientId } }: GuideProgress,
  context: GuideContext,
): Pick<Card, "title" | "doThis" | "signIn" | "captured"> {
  const state = saved ?? "saved";
  const end = endOf(clientId?.text ?? "");
  return {
    title: words("guide.card.sign-in-title"),
    doThis: words(savedWords(state, context), {
      ...guideValues(context),
      end,
    }),
    // The sentence already says what has become of both values.
    captured: [],
    signIn: {
      now: words("guide.card.sign-in-now"),
      undo: state === "saved" ? words("guide.card.sign-in-undo") : null,
    },
  };
}

/** Whether this value was captured last: its step is over, and its line stays for a while. */
function isFresh({ captured, changedAt }: GuideProgress, value: CaptureKey): boolean {
  return captured[value]?.at === changedAt;
}

/** @param missing values of steps that were skipped, or marked done before their page was seen. */
function finishedCard(
  total: number,
  captured: readonly CardCapturedOf<Words>[],
  missing: readonly Words[],
): Card {
  return {
    step: null,
    number: total,
    total,
    chapter: words("guide.chrome.label"),
    title: words(missing.length === 0 ? "guide.card.finished-title" : "guide.card.finished-missing-title"),
    why: null,
    doThis:
      missing.length === 0
        ? words("guide.card.finished-text")
        : words("guide.card.finished-missing", { labels: missing }),
    takeCare: null,
    state: "elsewhere",
    stateLine: null,
    isDone: false,
    part: null,
    portalWord: null,
    ringWord: null,
    ring: null,
    fill: null,
    offersPicture: false,
    allow: null,
    lookFor: [],
    link: null,
    paste: [],
    pasteSecret: false,
    captured,
    wrong: [],
    question: null,
    canGoBack: true,
    finished: true,
    signIn: null,
  };
}
