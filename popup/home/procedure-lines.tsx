import type {
  LineProgress,
  LineStatus,
  ProcedureLine,
} from "../../src/provisioning/model/procedure-state.ts";
import type { WordId } from "../../src/words/index.ts";
import type { ShownVerb } from "../hooks/use-procedure.ts";
import { Line, LineList } from "../parts/line.tsx";
import { Countdown } from "../parts/wait.tsx";
import { type Mark, progressMarks } from "../setup/marks.ts";
import { tell, text } from "../words/words.ts";

const planned: Readonly<Record<ShownVerb, Mark>> = {
  "take-back": { icon: "skip", word: "ui.verb.take-back", tone: "accent" },
  keep: { icon: "equals", word: "ui.verb.keep", tone: "plain" },
  gone: { icon: "check", word: "ui.verb.gone", tone: "faint" },
  "cannot-see": { icon: "warning", word: "ui.verb.cannot-see", tone: "warning" },
  create: { icon: "plus", word: "ui.verb.create", tone: "accent" },
  check: { icon: "check", word: "ui.verb.check", tone: "plain" },
  remove: { icon: "skip", word: "ui.verb.remove", tone: "accent" },
  fine: { icon: "check", word: "ui.verb.fine", tone: "good" },
  repair: { icon: "warning", word: "ui.verb.repair", tone: "warning" },
  attend: { icon: "warning", word: "ui.verb.attend", tone: "bad" },
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
  label = "ui.procedure.list",
}: {
  readonly lines: readonly ProcedureLine<ShownVerb>[];
  readonly progress: readonly LineProgress[];
  readonly label?: WordId;
}) {
  return (
    <LineList label={text(label)}>
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
  readonly line: ProcedureLine<ShownVerb>;
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
