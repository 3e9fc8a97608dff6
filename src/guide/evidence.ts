import type { CaptureKey, ChoiceId, RowId } from "./ids.ts";
import type { PageId } from "./routes/place.ts";

/**
 * Evidence that something was done: never a click, always a change of the world. Data only; `holds` in
 * progress/holds.ts decides whether it holds, from the known facts (`fact.ts`).
 */
export type Evidence =
  /** The route of a tab is on one of these pages; if it names an app or environment, the right one. */
  | { readonly kind: "page"; readonly pages: readonly PageId[] }
  /** A target can be seen now, e.g. the first field of a pane that had to be opened. */
  | { readonly kind: "showing"; readonly target: string }
  /** A target can't be seen now: a pane that lies above others is closed again. */
  | { readonly kind: "gone"; readonly target: string }
  | { readonly kind: "captured"; readonly value: CaptureKey }
  /** The tab went from the Register form to a new app's own page. */
  | { readonly kind: "registered" }
  /** A choice or field is right at this moment. */
  | { readonly kind: "choice"; readonly choice: ChoiceId }
  /** A row of a list exists; `RowId` says which. */
  | { readonly kind: "row"; readonly row: RowId }
  /** All permissions read "Granted for …". */
  | { readonly kind: "granted" }
  /** Only the admin (or an inspection) can tell. */
  | { readonly kind: "told" }
  | { readonly kind: "all"; readonly of: readonly Evidence[] }
  | { readonly kind: "any"; readonly of: readonly Evidence[] };
