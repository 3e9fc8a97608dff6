import type { StepProgress } from "../../src/provisioning/model/setup-state.ts";
import type { WordId } from "../../src/words/index.ts";
import { useNow } from "../hooks/use-now.ts";
import { progressMarks } from "../setup/marks.ts";
import { day, tell } from "../words/words.ts";
import { Line, LineWarning } from "./line.tsx";
import { Countdown, Elapsed } from "./wait.tsx";

/** Work that takes less needs no sentence, ms (screens-10). */
const readableMs = 2_000;

/** The state of one step. The current one says what it does and what it waits for. */
export function ProgressLine({ progress }: { readonly progress: StepProgress }) {
  const { status, sentence, startedAt, waitingUntil, facts, warnings } = progress;
  const working = status === "working";
  const now = useNow(working);
  // What is over before anybody has read it would only make the list jump.
  const lasts = waitingUntil !== null || (startedAt !== null && now - Date.parse(startedAt) >= readableMs);
  const told = sentence !== null && ((working && lasts) || status === "stopped" || status === "warning");
  const factList = Object.entries(facts);
  return (
    <Line
      mark={progressMarks[status]}
      title={tell(progress.title)}
      current={working}
      details={factList.length > 0 && <Facts facts={factList} />}
    >
      {(told || warnings.length > 0) && (
        <>
          {told && (
            <p class="line-sentence">
              {tell(sentence)} {working && waitingUntil !== null && <Countdown until={waitingUntil} />}
              {working && waitingUntil === null && startedAt !== null && <Elapsed since={startedAt} />}
            </p>
          )}
          {warnings.map((warning) => (
            <LineWarning key={tell(warning)}>{tell(warning)}</LineWarning>
          ))}
        </>
      )}
    </Line>
  );
}

/** The names are word ids; a set-up that an older version stored has its labels, which are shown as they are. */
function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{tell({ id: name as WordId })}</dt>
          <dd>{name === "fact.expires" ? day(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}
