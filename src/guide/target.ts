import type { ChoiceId } from "./ids.ts";
import type { PageId } from "./routes/place.ts";
import type { Saying } from "./saying.ts";

/**
 * A thing in a portal page that a step points at. Defined by several independent signals; the locator
 * scores every candidate and points only at one that is sure (scoring.ts, docs/guide.md).
 */
export interface SoughtTarget {
  /** "<page>.<thing>", unique. */
  readonly id: string;
  readonly page: PageId;
  /** Other pages that have it too, e.g. the menu that all pages of an app share. */
  readonly alsoOn?: readonly PageId[];
  /** The kind of element that it can be; everything else is no candidate. */
  readonly element: ElementKind;
  readonly signals: readonly Signal[];
  /** Candidates come only from inside this. If it is not there, the target is absent and not sought elsewhere. */
  readonly within?: Landmark;
  /** Candidates inside one of these are left out: the "Add" of a dialog that happens to be open. */
  readonly outside?: readonly LandmarkKind[];
  /** A candidate for which one of these holds is a known look-alike and left out. */
  readonly never?: readonly Signal[];
  /** All of these must hold, whatever else does: they tell the target from others of its kind. */
  readonly requires?: readonly Signal[];
  /** The target is absent while the page says one of these: a pane that has a button with the same words covers it. */
  readonly notWhile?: readonly Saying[];
  /** Ids of targets to open before this one when it is hidden or not created yet; the first that is found counts. */
  readonly opensFirst?: readonly string[];
}

/** A target as its page defines it. A frame that looks for it does not get the source. */
export interface Target extends SoughtTarget {
  /** Where its signals come from. */
  readonly source: FactSource;
}

/** A read from the live portal in 2026, B 2019 to 2025, C Microsoft's documents, D prose, I inferred. */
export interface FactSource {
  readonly grade: "A" | "B" | "C" | "D" | "I";
  /** Number of the fact in docs/microsoft/portals.md, and what it says about the target. */
  readonly from: string;
}

export type ElementKind =
  | "button"
  | "link"
  | "menu-item"
  | "tab"
  | "text-box"
  | "drop-down"
  | "option"
  | "radio"
  | "checkbox"
  | "tile"
  | "grid"
  | "row"
  | "value"
  | "file-input"
  | "image";

/**
 * One reason to believe. Only the strongest signal of a kind counts; name, label and text count as one kind here,
 * because they are the same words; kinds add up (scoring.ts). `weight` (0 to 1) is given only where it differs from the
 * kind's own.
 */
export type Signal =
  /** A stable attribute has one of these values, upper and lower case alike. */
  | {
      readonly kind: "attribute";
      readonly name: string;
      readonly is: readonly string[];
      readonly weight?: number;
    }
  /** Accessible name (aria-label, label, title, content) equals one of these. */
  | { readonly kind: "name"; readonly says: readonly Saying[]; readonly weight?: number }
  /** The label of the field, item, row or column that it belongs to. */
  | { readonly kind: "label"; readonly says: readonly Saying[]; readonly weight?: number }
  /** Visible text of the element or of its one text-bearing descendant. */
  | { readonly kind: "text"; readonly says: readonly Saying[]; readonly weight?: number }
  /** It matches a selector of a known structure. Never of unstable ids or classes (portals-31). */
  | { readonly kind: "structure"; readonly selector: string; readonly weight?: number }
  /** Its value has this shape. A "value" is a candidate only when it has one of its target's shapes. */
  | { readonly kind: "shape"; readonly shape: ValueShape; readonly weight?: number }
  /** The row or item around it also says this, in a text of its own. */
  | { readonly kind: "row"; readonly says: readonly Saying[]; readonly weight?: number }
  /** Choosing it would make this choice right: an option of an open list. */
  | { readonly kind: "choice"; readonly choice: ChoiceId; readonly weight?: number }
  /** Its value is what the route says. */
  | { readonly kind: "route"; readonly equals: "appId"; readonly weight?: number }
  /** The tab's address is this page's; for targets that content alone does not identify. */
  | { readonly kind: "route"; readonly page: PageId; readonly weight?: number }
  /** The route names another value than this element's; for `never`. */
  | { readonly kind: "route"; readonly differs: "appId"; readonly weight?: number };

export type SignalKind = Signal["kind"];

export type ValueShape = "guid" | "guid-beside-copy-button" | "secret" | "dynamics-url";

/** A part of a page that scopes a target. */
export interface Landmark {
  readonly kind: LandmarkKind;
  /** Its title or heading says this; needed where several can be open. */
  readonly titled?: readonly Saying[];
}

export type LandmarkKind =
  | "pane"
  | "dialog"
  | "menu"
  | "command-bar"
  | "grid"
  | "essentials"
  | "popup-list"
  | "form";
