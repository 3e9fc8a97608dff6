import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { ProcedureState } from "../../src/provisioning/model/procedure-state.ts";
import type { ProcedureName, ProcedureStates } from "../../src/provisioning/model/procedures.ts";
import type { ByHand } from "../../src/provisioning/model/rotation-state.ts";
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

/** What a new secret is for that was made by hand; null for every other procedure. */
export const byHandIn = (procedure: ShownProcedure): ByHand | null =>
  procedure.name === "rotation" ? (procedure.state.asked.byHand ?? null) : null;

type TextsOf<Name extends ProcedureName> = (
  state: ProcedureStates[Name],
  setUp: FinishedSetup | null,
) => ProcedureTexts;

const countOf = ({ plan }: ProcedureState<unknown>): number => plan?.changes ?? 0;

const texts: { readonly [Name in ProcedureName]: TextsOf<Name> } = {
  undo(state, setUp) {
    const count = countOf(state);
    return {
      title: "ui.undo.title",
      lead: setUp?.byHand ? "ui.by-hand.undo-text" : "ui.undo.text",
      nothingTitle: "ui.undo.nothing-title",
      nothing: "ui.undo.nothing-text",
      confirm: count === 1 ? text("ui.undo.confirm-one") : text("ui.undo.confirm-many", { count }),
      running: "ui.undo.running-title",
      finishedTitle: "ui.undo.finished-title",
      finished: "ui.undo.finished-text",
    };
  },
  rotation({ asked }) {
    if (asked.removes !== null) return removal();
    const byHand = asked.byHand !== undefined;
    return {
      title: byHand ? "ui.by-hand.title" : "ui.rotation.title",
      lead: byHand ? "ui.by-hand.text" : "ui.rotation.text",
      nothingTitle: byHand ? "ui.by-hand.nothing-title" : "ui.rotation.nothing-title",
      nothing: byHand ? "ui.by-hand.nothing-text" : null,
      confirm: text("ui.rotation.confirm"),
      running: "ui.rotation.running-title",
      finishedTitle: "ui.rotation.finished-title",
      finished: byHand ? "ui.by-hand.finished-text" : "ui.rotation.finished-text",
    };
  },
  check(state) {
    const count = countOf(state);
    return {
      title: "ui.check.found-title",
      lead: "ui.check.found-text",
      nothingTitle: "ui.check.fine-title",
      nothing: "ui.check.fine-text",
      confirm: count === 1 ? text("ui.check.confirm-one") : text("ui.check.confirm-many", { count }),
      running: "ui.check.running-title",
      finishedTitle: "ui.check.finished-title",
      finished: "ui.check.finished-text",
    };
  },
};

const removal = (): ProcedureTexts => ({
  title: "ui.removal.title",
  lead: "ui.removal.text",
  nothingTitle: "ui.removal.nothing-title",
  nothing: "ui.removal.nothing-text",
  confirm: text("ui.removal.confirm"),
  running: "ui.removal.running-title",
  finishedTitle: "ui.removal.finished-title",
  finished: "ui.removal.finished-text",
});

/** @param setUp that it is for; null or absent: the list has none */
export function textsOf<Name extends ProcedureName>(
  { name, state }: { readonly name: Name; readonly state: ProcedureStates[Name] },
  setUp: FinishedSetup | null = null,
): ProcedureTexts {
  return texts[name](state, setUp);
}
