import { doubtOf, explain, isSure, MOST_DOUBT } from "../../src/guide/scoring.ts";
import type { SightState } from "../../src/guide/sight.ts";
import type { Signal, SoughtTarget as Target } from "../../src/guide/target.ts";
import { isControl, plainRow } from "./candidates.ts";
import { isElsewhere } from "./elsewhere.ts";
import { isDirectlyIn, isInsideOf, landmarksOf } from "./landmarks.ts";
import { isOver } from "./over.ts";
import type { Pass } from "./pass.ts";
import type { Sight } from "./sight.ts";
import { signalHolds } from "./signals.ts";
import { isDisabled, pressableAround } from "./visibility.ts";

interface Scored {
  readonly element: Element;
  readonly holding: readonly Signal[];
  readonly doubt: number;
}

/**
 * Looks for a target in a frame. It knows no page and uses only the target's data. It points at an element only when it
 * is sure (src/guide/scoring.ts); an element that only resembles the target is "unsure".
 */
export function locate(target: Target, pass: Pass): Sight {
  if (!canBeHere(target, pass)) return nothing(target, "absent", ["not the page"]);
  if (target.notWhile !== undefined && isSaid(target.notWhile, pass))
    return nothing(target, "absent", ["covered"]);
  const landmarks = target.within === undefined ? null : landmarksOf(target.id, target.within, pass);
  if (landmarks?.length === 0) return orUnopened(target, pass, ["no such pane"]);
  const score = (elements: readonly Element[]): readonly Scored[] =>
    elements
      .filter((element) => isInPlace(element, target, landmarks))
      .map((element) => scoreOf(element, target, pass))
      .filter((one): one is Scored => one !== null)
      .toSorted(byDoubt);
  const marked = score(elementsOf(target, pass));
  const scored = marked.length > 0 ? marked : score(unmarkedOf(target, pass));
  const shown = scored.filter(({ element }) => !pass.hidden(element));
  // A hidden copy does not compete with a visible element. Point at it only if there is no other.
  const isShown = shown.length > 0;
  const ranked = ahead(ahead(isShown ? shown : scored, isUsable(target)), isOfPage);
  const best = ranked[0];
  if (best === undefined) return orUnopened(target, pass, ["no candidate"]);
  const next = ranked.find((other) => !isRelated(other.element, best.element));
  const nextDoubt = next?.doubt ?? 1;
  if (!isSure(best.doubt, nextDoubt)) {
    const why = best.doubt > MOST_DOUBT ? "too little evidence" : "a look-alike is close";
    return { element: null, report: reportOf(target, "unsure", best, nextDoubt, [why]) };
  }
  const state: SightState = !isShown ? "hidden" : isDisabled(best.element) ? "disabled" : "found";
  const report = reportOf(target, state, best, nextDoubt, []);
  const openFirst = isShown ? undefined : openerOf(target, pass)?.target;
  return { element: best.element, report: openFirst === undefined ? report : { ...report, openFirst } };
}

/** Those of which something holds, if there are any: the others do not compete with them. */
const ahead = (all: readonly Scored[], holds: (one: Scored) => boolean): readonly Scored[] => {
  const some = all.filter(holds);
  return some.length > 0 ? some : all;
};

/** Nothing can be typed into a field that is switched off, whatever its label says. */
const isUsable =
  ({ element: kind }: Target) =>
  ({ element }: Scored): boolean =>
    kind !== "text-box" || !(isDisabled(element) || element.hasAttribute("readonly"));

/** What stands beside the page, such as a feed of news, may have anything in it. */
const BESIDE = 'aside, [role="complementary"], [role="log"], [role="feed"]';
const isOfPage = ({ element }: Scored): boolean => element.closest(BESIDE) === null;

/** A page known to be a different one has none of these targets, whatever it looks like. */
function canBeHere(target: Target, pass: Pass): boolean {
  const { place } = pass.context;
  if (place === null) return true;
  if (place.isEnterpriseApp) return false;
  // The page of another app has the same controls. Its values may be read: they tell which app it is.
  if (isElsewhere(pass) && target.element !== "value") return false;
  // Not all routes of the Power Platform and of Dynamics are known (portals-19, portals-27): the content decides.
  if (place.portal === "power-platform") return powerPlatformPages.has(target.page);
  if (place.portal === "dynamics") return target.page.startsWith("dynamics-");
  return place.page !== null && [target.page, ...(target.alsoOn ?? [])].includes(place.page);
}

const isSaid = (says: NonNullable<Target["notWhile"]>, pass: Pass): boolean =>
  pass.leavesSaying(says).some((element) => !pass.hidden(element));

const powerPlatformPages: ReadonlySet<string> = new Set(["environments", "environment", "application-users"]);

/** @param landmarks those that the target may be in; null: anywhere. */
const isInPlace = (
  element: Element,
  { element: kind, within, outside = [] }: Target,
  landmarks: readonly Element[] | null,
): boolean =>
  (landmarks === null ||
    within === undefined ||
    landmarks.some((landmark) => isDirectlyIn(element, landmark, within.kind))) &&
  !outside.some((kind) => isInsideOf(element, kind)) &&
  // A value has the rule of the readers: what lies over the page is not the page's.
  !(kind === "value" && outside.includes("pane") && isOver(element));

function elementsOf(target: Target, pass: Pass): readonly Element[] {
  if (target.element !== "value") return pass.candidates(target.element);
  const shapes = target.signals.flatMap((signal) =>
    signal.kind === "shape" ? [signal.shape === "guid-beside-copy-button" ? "guid" : signal.shape] : [],
  );
  if (shapes.length > 0) {
    return pass
      .values()
      .filter(({ shape }) => (shapes as readonly string[]).includes(shape))
      .map(({ element }) => element);
  }
  return target.signals.flatMap((signal) => (signal.kind === "text" ? pass.leavesSaying(signal.says) : []));
}

/**
 * Kinds that a person presses, and that a page may make of plain elements without a role, a name or a place in the tab
 * order.
 */
const PRESSED: ReadonlySet<string> = new Set(["button", "link", "menu-item", "tab", "tile", "option", "row"]);

/** Elements with the target's words that nothing marks as a control, except the pointer over them. */
function unmarkedOf({ element, signals }: Target, pass: Pass): readonly Element[] {
  if (!PRESSED.has(element)) return [];
  return signals.flatMap((signal) =>
    signal.kind === "name" || signal.kind === "text"
      ? pass
          .leavesSaying(signal.says)
          .filter((leaf) => !pass.hidden(leaf))
          .flatMap((leaf) => pressableAround(leaf) ?? (element === "row" ? plainRow(leaf) : null) ?? [])
      : [],
  );
}

/**
 * Signals that say where a thing is, not what it is. They count only when another signal holds. The exception is a
 * structure with its own weight, which says what the thing is: an id that is a logical name.
 */
const isCircumstance = ({ kind, weight }: Signal): boolean =>
  kind === "row" || (kind === "structure" && weight === undefined);

function scoreOf(element: Element, target: Target, pass: Pass): Scored | null {
  const what = target.signals.filter((signal) => !isCircumstance(signal));
  const holding = what.filter((signal) => signalHolds(signal, element, pass));
  if (holding.length === 0 && what.length > 0) return null;
  holding.push(
    ...target.signals.filter((signal) => isCircumstance(signal) && signalHolds(signal, element, pass)),
  );
  if ((target.requires ?? []).some((signal) => !signalHolds(signal, element, pass))) return null;
  if (holding.length === 0 || (target.never ?? []).some((signal) => signalHolds(signal, element, pass))) {
    return null;
  }
  return { element, holding, doubt: doubtOf(holding) };
}

/** Surest first. A control comes before its wrappers with the same text, and an inner one before an outer one. */
function byDoubt(a: Scored, b: Scored): number {
  if (a.doubt !== b.doubt) return a.doubt - b.doubt;
  const control = Number(isControl(b.element)) - Number(isControl(a.element));
  if (control !== 0) return control;
  return a.element.contains(b.element) ? 1 : b.element.contains(a.element) ? -1 : 0;
}

const isRelated = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/**
 * The target is absent, or hidden if its opener is there and not known to be open: some toolkits create the content
 * only then.
 */
function orUnopened(target: Target, pass: Pass, reasons: readonly string[]): Sight {
  const report = openerOf(target, pass);
  if (report === null) return nothing(target, "absent", reasons);
  return {
    element: null,
    report: { ...report, target: target.id, state: "hidden", reasons, openFirst: report.target },
  };
}

/** The report on the first opener that is there and does not say that it is open. */
function openerOf({ opensFirst = [] }: Target, pass: Pass): Sight["report"] | null {
  for (const id of opensFirst) {
    const opener = pass.target(id);
    if (opener === null) continue;
    const { element, report } = locate(opener, pass);
    if (report.state === "found" && element !== null && !isOpen(element)) return report;
  }
  return null;
}

const OPEN = '[aria-expanded="true"]';
const isOpen = (opener: Element): boolean => opener.matches(OPEN) || opener.querySelector(OPEN) !== null;

const nothing = (target: Target, state: SightState, reasons: readonly string[]): Sight => ({
  element: null,
  report: { target: target.id, state, score: 0, runnerUp: 0, reasons },
});

function reportOf(
  target: Target,
  state: SightState,
  best: Scored,
  nextDoubt: number,
  reasons: readonly string[],
): Sight["report"] {
  return {
    target: target.id,
    state,
    score: 1 - best.doubt,
    runnerUp: 1 - nextDoubt,
    reasons: [...explain(best.holding), ...reasons],
  };
}
