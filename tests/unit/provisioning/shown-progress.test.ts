import { expect, it } from "vitest";
import type { SetupState, StepProgress } from "../../../src/provisioning/model/setup-state.ts";
import { createShownProgress } from "../../../src/provisioning/setup/shown-progress.ts";

const line = (status: StepProgress["status"]): readonly StepProgress[] => [
  { step: "application", status } as StepProgress,
];
/** A state that is only written when an edit changes it. */
function start() {
  let state = { phase: "running", progress: [] } as unknown as SetupState;
  const writes: SetupState[] = [];
  let release = (): void => {};
  const notes = new Promise<void>((resolve) => {
    release = resolve;
  });
  const change = async (edit: (now: SetupState) => SetupState): Promise<SetupState> => {
    const edited = edit(state);
    if (edited !== state) writes.push(edited);
    state = edited;
    return state;
  };
  return { writes, change, release, shown: createShownProgress(change, () => notes) };
}

it("stores the latest lines once, behind the notes", async () => {
  const { writes, release, shown } = start();
  shown.show(line("waiting"));
  shown.show(line("working"));
  await Promise.resolve();
  expect(writes).toEqual([]);
  release();
  await shown.settled();
  expect(writes.map(({ progress }) => progress)).toEqual([line("working")]);
});

it("lets the lines go along with a change that is made anyway, and does not store them again", async () => {
  const { writes, change, release, shown } = start();
  shown.show(line("done"));
  await change((now) => ({ ...shown.withLatest(now), phase: "finished" }));
  release();
  await shown.settled();
  expect(writes).toMatchObject([{ phase: "finished", progress: line("done") }]);
});

it("goes on when the notes or the lines can't be stored", async () => {
  const failing = createShownProgress(
    () => Promise.reject(new Error("no room")),
    () => Promise.reject(new Error("no room")),
  );
  failing.show(line("working"));
  await expect(failing.settled()).resolves.toBeUndefined();
});
