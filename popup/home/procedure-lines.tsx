import type {
  LineProgress,
  LineStatus,
  ProcedureLine,
} from "../../src/provisioning/model/procedure-state.ts";
import type { RotationVerb } from "../../src/provisioning/model/rotation-state.ts";
import type { UndoVerb } from "../../src/provisioning/model/undo-state.ts";
import { Line, LineList } from "../parts/line.tsx";
import { Countdown } from "../parts/wait.tsx";
import { type Mark, progressMarks } from "../setup/marks.ts";
import { tell, text } from "../words/words.ts";

const planned: Readonly<Record<UndoVerb | RotationVerb, Mark>> = {
  "take-back": { icon: "skip", word: "ui.verb.take-back", tone: "accent" },
  keep: { icon: "equals", word: "ui.verb.keep", tone: "plain" },
  gone: { icon: "check", word: "ui.verb.gone", tone: "faint" },
  "cannot-see": { icon: "warning", word: "ui.verb.cannot-see", tone: "warning" },
  create: { icon: "plus", word: "ui.verb.create", tone: "accent" },
  check: { icon: "check", word: "ui.verb.check", tone: "plain" },
  remove: { icon: "skip", word: "ui.verb.remove", tone: "accent" },
};

const { waiting, working, done, stopped } = progressMarks;
const going: Readonly<Record<LineStatus, Mark>> = {
  waiting,
  working,
  done,
  stopped,
  gone: { ...done, word: "ui.progress.gone" },
  kept: { icon: "equals", word: "ui.progress.kept", tone: "warning" },
};

/** The lines of a plan: what will be done with each and why; during and after it what came of each. */
export function ProcedureLines({
  lines,
  progress,
}: {
  readonly lines: readonly ProcedureLine<UndoVerb | RotationVerb>[];
  readonly progress: readonly LineProgress[];
}) {
  return (
    <LineList label={text("ui.procedure.list")}>
      {lines.map((line) => (
        <OneLine key={line.id} line={line} progress={progress.find((one) => one.line === line.id)} />
      ))}
    </LineList>
  );
}

function OneLine({
  line,
  progress,
}: {
  readonly line: ProcedureLine<UndoVerb | RotationVerb>;
  readonly progress: LineProgress | undefined;
}) {
  const said = progress ? [progress.sentence ?? []].flat() : [...line.because, ...line.notes];
  const working = progress?.status === "working";
  return (
    <Line
      mark={progress ? going[progress.status] : planned[line.does]}
      title={tell(line.text)}
      current={working}
    >
      {said.length > 0 &&
        said.map((sentence) => (
          <p key={tell(sentence)} class="line-sentence">
            {tell(sentence)}{" "}
            {working && progress.waitingUntil !== null && <Countdown until={progress.waitingUntil} />}
          </p>
        ))}
    </Line>
  );
}
