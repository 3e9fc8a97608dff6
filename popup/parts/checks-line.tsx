import type { PlanItem } from "../../src/provisioning/model/plan.ts";
import type { StepProgress } from "../../src/provisioning/model/setup-state.ts";
import { type Mark, progressMarks } from "../setup/marks.ts";
import { tell, text } from "../words/words.ts";
import { ExternalLink } from "./external-link.tsx";
import { Icon } from "./icon.tsx";
import { Line } from "./line.tsx";

const passed: Mark = { icon: "check", word: "ui.mark.passed", tone: "good" };

/** The checks before everything else, all passed, in one line that opens. */
export function PassedChecks({ items }: { readonly items: readonly PlanItem[] }) {
  return (
    <Line
      mark={passed}
      title={text("ui.plan.checks", { count: items.length })}
      details={
        <ul class="details">
          {items.map(({ step, title, details }) => (
            <li key={step}>
              <p>{tell(title)}</p>
              {details.map(({ text: words, href }) => (
                <p key={tell(words)} class="hint">
                  {href ? <ExternalLink href={href}>{tell(words)}</ExternalLink> : tell(words)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** The same line during and after the run. */
export function CheckProgress({ steps }: { readonly steps: readonly StepProgress[] }) {
  const status = statusOf(steps);
  const atWork = steps.find((step) => step.status === "working");
  return (
    <Line
      mark={progressMarks[status]}
      title={text("ui.plan.checks", { count: steps.length })}
      current={status === "working"}
      details={
        <ul class="details">
          {steps.map((step) => (
            <CheckDetail key={step.step} title={tell(step.title)} mark={progressMarks[step.status]} />
          ))}
        </ul>
      }
    >
      {atWork && <p class="line-sentence">{tell(atWork.title)}</p>}
    </Line>
  );
}

/** Whether a check can share a line with others: there is nothing to read about it. */
export const isUneventful = ({ status, warnings, waitingUntil }: StepProgress): boolean =>
  status !== "stopped" && status !== "warning" && warnings.length === 0 && waitingUntil === null;

function statusOf(steps: readonly StepProgress[]): StepProgress["status"] {
  if (steps.every(({ endedAt }) => endedAt !== null)) return "done";
  return steps.some(({ status }) => status !== "waiting") ? "working" : "waiting";
}

function CheckDetail({ title, mark }: { readonly title: string; readonly mark: Mark }) {
  return (
    <li class={`detail tone-${mark.tone}`}>
      <Icon name={mark.icon} size={16} />
      <span>
        <span class="detail-word">{text(mark.word)}</span> {title}
      </span>
    </li>
  );
}
