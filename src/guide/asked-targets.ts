import type { GuideStep, StepPart } from "./model.ts";
import { findTarget, targetsOf } from "./pages/index.ts";
import type { MergedSight } from "./sight.ts";

/** Forms that a part's target can have, the first choice first. */
export const targetsOfPart = ({ option, target, or = [] }: StepPart): readonly string[] => [
  ...(option === undefined ? [] : [option]),
  target,
  ...or.map((form) => (typeof form === "string" ? form : form.target)),
];

/** The sentence for a part when one of its forms is ringed. @param target the form; null: none is */
export const sayOfPart = ({ say, or = [] }: StepPart, target: string | null): StepPart["say"] =>
  or.flatMap((form) => (typeof form !== "string" && form.target === target ? form.say : []))[0] ?? say;

/** The forms of a part, with what has to be opened before one of them can be seen. */
export const formsOfPart = (part: StepPart): readonly string[] =>
  targetsOfPart(part).flatMap((id) => [id, findTarget(id)?.opensFirst ?? []].flat());

/**
 * Ids of all targets that frames should look for while a step is current: those of its parts, what has to be
 * opened before them, and what else can be on its page, because a page shows the progress of other steps too.
 */
export function askedTargets(step: GuideStep): readonly string[] {
  const own = step.parts.flatMap(targetsOfPart);
  const openers = own.flatMap((id) => findTarget(id)?.opensFirst ?? []);
  const onPages = [step.page, ...(step.alsoOn ?? [])].flatMap((page) => targetsOf(page).map(({ id }) => id));
  return [...new Set([...own, ...openers, ...onPages])];
}

/**
 * What to ring for a part: the first of its forms that is found; if it is hidden, what has to be opened first.
 * null: nothing, the card shows the words to look for.
 * @param sights merged, by target id.
 */
export function sightOfPart(
  part: StepPart,
  sights: ReadonlyMap<string, MergedSight>,
): { readonly sight: MergedSight; readonly openFirst: MergedSight | null } | null {
  const seen = targetsOfPart(part).flatMap((id) => sights.get(id) ?? []);
  const shown = seen.find(({ state }) => state === "found" || state === "disabled");
  if (shown !== undefined) return { sight: shown, openFirst: null };
  const hidden = seen.find(({ state }) => state === "hidden");
  if (hidden === undefined) return null;
  const opener = hidden.openFirst === undefined ? undefined : sights.get(hidden.openFirst);
  return opener?.state === "found" ? { sight: hidden, openFirst: opener } : null;
}
