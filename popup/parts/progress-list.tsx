import type { StepProgress } from "../../src/provisioning/model/setup-state.ts";
import { partChecks } from "../setup/checks.ts";
import { CheckProgress, isUneventful } from "./checks-line.tsx";
import { LineList } from "./line.tsx";
import { ProgressLine } from "./progress-line.tsx";

/** The plan's list with the marks of the run: while it works, when it has stopped, when it is done. */
export function ProgressList({
  label,
  wordless = false,
  progress,
}: {
  readonly label: string;
  readonly wordless?: boolean;
  readonly progress: readonly StepProgress[];
}) {
  const { checks, rest } = partChecks(progress, isUneventful);
  return (
    <LineList label={label} wordless={wordless}>
      {checks.length > 0 && <CheckProgress steps={checks} />}
      {rest.map((step) => (
        <ProgressLine key={step.step} progress={step} />
      ))}
    </LineList>
  );
}
