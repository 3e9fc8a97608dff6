import { judgeChoice } from "../../src/guide/choices.ts";
import type { ChoiceId } from "../../src/guide/ids.ts";
import type { Saying } from "../../src/guide/saying.ts";
import type { Signal } from "../../src/guide/target.ts";
import { ownSecrets } from "../read/secrets.ts";
import { valueText } from "../read/value-text.ts";
import { rowOf } from "./grid.ts";
import { labelTexts } from "./labels.ts";
import type { Pass } from "./pass.ts";

/** Whether a signal holds for a candidate. */
export function signalHolds(signal: Signal, element: Element, pass: Pass): boolean {
  switch (signal.kind) {
    case "attribute": {
      const value = element.getAttribute(signal.name)?.trim().toLowerCase();
      return value !== undefined && signal.is.some((one) => one.toLowerCase() === value);
    }
    case "name":
      return nameSays(element, signal.says, pass);
    case "label":
      return labelTexts(element, pass).some((text) => pass.says.matches(text, signal.says));
    case "text":
      // A closed list in an element is not what the element says.
      return pass
        .leavesSaying(signal.says)
        .some((leaf) => element.contains(leaf) && (!pass.hidden(leaf) || pass.hidden(element)));
    case "structure":
      return element.matches(signal.selector);
    case "shape":
      return shapeHolds(signal.shape, element, pass);
    case "choice":
      return isRightFor(element, signal.choice, pass);
    case "row":
      return rowSays(element, signal.says, pass);
    case "route": {
      if ("page" in signal) return pass.context.place?.page === signal.page;
      const appId = pass.context.place?.appId ?? null;
      const isIt = appId !== null && valueText(element).toLowerCase() === appId;
      return "differs" in signal ? appId !== null && !isIt : isIt;
    }
  }
}

/** Whether choosing an option would make a choice right. */
const isRightFor = (option: Element, choice: ChoiceId, { context, says, leavesIn }: Pass): boolean =>
  leavesIn(option).some(
    ({ text }) => judgeChoice({ choice, shown: text }, context.guide, says).verdict === "right",
  );

/**
 * The quick check comes first: computing a name needs styles, and most candidates are something else. A tooltip also
 * names a control, although the standard prefers its content, such as the initials in an avatar.
 */
function nameSays(element: Element, says: readonly Saying[], pass: Pass): boolean {
  if (!pass.quickNames(element).some((name) => pass.says.matches(name, says))) return false;
  return (
    pass.says.matches(pass.name(element), says) ||
    pass.says.matches(element.getAttribute("title") ?? "", says)
  );
}

function shapeHolds(shape: (Signal & { kind: "shape" })["shape"], element: Element, pass: Pass): boolean {
  const value = pass.values().find((one) => one.element === element);
  if (value === undefined) return false;
  // Only the app's own list of secrets shows one of the app.
  if (shape === "secret")
    return ownSecrets(pass).some((one) => one.element === element && one.shape === shape);
  if (shape !== "guid-beside-copy-button") return value.shape === shape;
  return value.shape === "guid" && hasCopyButton(element, pass);
}

/** A copy button in the smallest element around that has any button, with no other value in that element. */
function hasCopyButton(element: Element, pass: Pass): boolean {
  for (let at = element.parentElement, level = 0; at !== null && level < 4; at = at.parentElement, level++) {
    const buttons = [...at.querySelectorAll('button, [role="button"], .fxc-copyablelabel-copybutton')];
    if (buttons.length === 0) continue;
    const alone = pass.values().filter((value) => at?.contains(value.element)).length === 1;
    return (
      alone &&
      buttons.some(
        (button) =>
          button.matches(".fxc-copyablelabel-copybutton, [data-icon-name=Copy]") ||
          button.querySelector("[data-icon-name=Copy]") !== null ||
          nameSays(button, ["copy"], pass),
      )
    );
  }
  return false;
}

/** The list row around the candidate, or the smallest element around it with its own text, has this text. */
function rowSays(element: Element, says: readonly Saying[], pass: Pass): boolean {
  const row = rowOf(element) ?? element.closest('li, [role="listitem"]') ?? smallestWithText(element, pass);
  return row !== null && pass.leavesSaying(says).some((leaf) => row.contains(leaf));
}

/**
 * The smallest element around with text of its own. null if it holds a second control with the same words: its text may
 * belong to that control.
 */
function smallestWithText(element: Element, pass: Pass): Element | null {
  const text = element.textContent;
  for (let at = element.parentElement, level = 0; at !== null && level < 5; at = at.parentElement, level++) {
    const others = [...at.querySelectorAll(element.localName)].filter(
      (other) => other !== element && other.textContent === text,
    );
    if (others.length > 0) return null;
    if (pass.leavesIn(at).some((leaf) => !element.contains(leaf.element))) return at;
  }
  return null;
}
