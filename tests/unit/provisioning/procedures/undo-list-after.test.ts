import { describe, expect, it } from "vitest";
import * as finished from "../../../../drive/popup/finished.ts";
import type { LineStatus } from "../../../../src/provisioning/model/procedure-state.ts";
import type { UndoState, UndoVerb } from "../../../../src/provisioning/model/undo-state.ts";
import { undone } from "../../../../src/provisioning/procedures/undo/list-after.ts";

const { connected, undoPlanned } = finished;
const id = `application:${connected.clientId}`;

/** An undo that has ended, of the application and of what else is told. */
function ended(application: UndoVerb, user: UndoVerb): UndoState {
  const [some] = undoPlanned.plan?.lines ?? [];
  if (!some || !undoPlanned.plan) throw new Error("There is no such plan.");
  const line = (name: string, does: UndoVerb, step: typeof some.step) =>
    ({ ...some, id: name, step, does, acts: does === "take-back", because: [] }) as const;
  const lines = [line(id, application, "application"), line("user", user, "application-user")];
  const acting = lines.filter(({ acts }) => acts);
  return {
    ...undoPlanned,
    asked: { runId: connected.runId, deleteApplication: true },
    phase: "finished",
    plan: { ...undoPlanned.plan, lines, changes: acting.length },
    progress: acting.map((one) => ({
      line: one.id,
      status: "done" satisfies LineStatus,
      sentence: null,
      waitingUntil: null,
    })),
  };
}

describe("the list after an undo", () => {
  it("has no card any more when all is gone", () => {
    expect(undone([connected], ended("take-back", "take-back"))).toEqual([]);
  });

  it("says that the app is gone where something else could not be seen", () => {
    expect(undone([connected], ended("take-back", "cannot-see"))).toMatchObject([
      { runId: connected.runId, takenBack: expect.any(String), appGone: true, secretEndsAt: null },
    ]);
  });

  it("says nothing of the app where it could not be seen either", () => {
    const [card] = undone([connected], ended("cannot-see", "take-back"));
    expect(card?.takenBack).toBeDefined();
    expect(card?.appGone).toBeUndefined();
  });
});
