import type { WordId } from "../../src/words/index.ts";
import type { ShownProcedure } from "../hooks/use-procedure.ts";
import { text } from "../words/words.ts";

/** What one procedure says at each stage of its plan. */
export interface ProcedureTexts {
  readonly title: WordId;
  readonly lead: WordId;
  readonly nothingTitle: WordId;
  readonly nothing: WordId | null;
  /** The button that carries the plan out. */
  readonly confirm: string;
  readonly running: WordId;
  readonly finishedTitle: WordId;
  readonly finished: WordId;
}

export function textsOf({ name, state }: ShownProcedure): ProcedureTexts {
  const count = state.plan?.changes ?? 0;
  if (name === "undo") {
    return {
      title: "ui.undo.title",
      lead: "ui.undo.text",
      nothingTitle: "ui.undo.nothing-title",
      nothing: "ui.undo.nothing-text",
      confirm: count === 1 ? text("ui.undo.confirm-one") : text("ui.undo.confirm-many", { count }),
      running: "ui.undo.running-title",
      finishedTitle: "ui.undo.finished-title",
      finished: "ui.undo.finished-text",
    };
  }
  if (state.asked.removes !== null) {
    return {
      title: "ui.removal.title",
      lead: "ui.removal.text",
      nothingTitle: "ui.removal.nothing-title",
      nothing: "ui.removal.nothing-text",
      confirm: text("ui.removal.confirm"),
      running: "ui.removal.running-title",
      finishedTitle: "ui.removal.finished-title",
      finished: "ui.removal.finished-text",
    };
  }
  return {
    title: "ui.rotation.title",
    lead: "ui.rotation.text",
    nothingTitle: "ui.rotation.nothing-title",
    nothing: null,
    confirm: text("ui.rotation.confirm"),
    running: "ui.rotation.running-title",
    finishedTitle: "ui.rotation.finished-title",
    finished: "ui.rotation.finished-text",
  };
}
