import type { StepProgress } from "../../src/provisioning/setup-state.ts";
import { partChecks } from "../checks.ts";
import { areUneventful, CheckProgress } from "./checks-line.tsx";
import { LineList } from "./line.tsx";
import { ProgressLine } from "./progress-line.tsx";

/** The plan's list with the marks of the run: while it works, when it has stopped, when it is done. */
export function ProgressList({
  label,
  progress,
}: {
  readonly label: string;
  readonly progress: readonly StepProgress[];
}) {
  const parted = partChecks(progress);
  const together = parted.checks.length > 0 && areUneventful(parted.checks);
  const lines = together ? parted.rest : progress;
  return (
    <LineList label={label}>
      {together && <CheckProgress steps={parted.checks} />}
      {lines.map((step) => (
        <ProgressLine key={step.step} progress={step} />
      ))}
    </LineList>
  );
}
