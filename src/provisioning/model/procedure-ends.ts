import type { LineStatus, ProcedureState } from "./procedure-state.ts";

const over: readonly LineStatus[] = ["done", "gone", "kept"];

/** Whether everything that was confirmed is over; an undo that was stopped on the way is not. */
export const isWhole = ({ plan, progress }: ProcedureState<unknown>): boolean =>
  (plan?.changes ?? 0) > 0 && progress.length > 0 && progress.every(({ status }) => over.includes(status));

/** Whether Microsoft shows nothing any more of what the plan is about. */
export const isGone = ({ plan }: ProcedureState<unknown>): boolean =>
  plan !== null && plan.lines.length > 0 && plan.lines.every(({ does }) => does === "gone");
