import type { PlanDetail, PlanItem, PlanQuestion } from "../../src/provisioning/plan.ts";
import { planMarks } from "../marks.ts";
import { tell, text } from "../words.ts";
import { ExternalLink } from "./external-link.tsx";
import { Icon } from "./icon.tsx";
import { Line, LineWarning } from "./line.tsx";
import { Question } from "./question.tsx";

/** What one step will do, with what the admin should know and decide before. */
export function PlanLine({
  item,
  questions,
}: {
  readonly item: PlanItem;
  readonly questions: readonly PlanQuestion[];
}) {
  // What is missing is the admin's business at once; the rest can be looked up.
  const missing = item.details.filter((detail) => detail.action === "missing");
  const others = item.details.filter((detail) => detail.action !== "missing");
  const more = missing.length + item.warnings.length + questions.length > 0;
  return (
    <Line
      mark={planMarks[item.action]}
      title={tell(item.title)}
      details={others.length > 0 && <DetailList details={others} />}
    >
      {more && (
        <>
          {missing.length > 0 && <DetailList details={missing} />}
          {item.warnings.map((warning) => (
            <LineWarning key={tell(warning)}>{tell(warning)}</LineWarning>
          ))}
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </>
      )}
    </Line>
  );
}

function DetailList({ details }: { readonly details: readonly PlanDetail[] }) {
  return (
    <ul class="details">
      {details.map((detail) => {
        const mark = planMarks[detail.action];
        const sentence = tell(detail.text);
        return (
          <li key={`${detail.action} ${sentence}`} class={`detail tone-${mark.tone}`}>
            <Icon name={mark.icon} size={16} />
            <span>
              <span class="detail-word">{text(mark.word)}</span>{" "}
              {detail.href ? <ExternalLink href={detail.href}>{sentence}</ExternalLink> : sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
