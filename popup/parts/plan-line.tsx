import type { PlanItem, PlanQuestion } from "../../src/provisioning/model/plan.ts";
import type { Words } from "../../src/words/index.ts";
import { planMark } from "../setup/marks.ts";
import { tell } from "../words/words.ts";
import { DetailList } from "./detail-list.tsx";
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
  // What is missing concerns the admin at once; the rest is under Details.
  const missing = item.details.filter((detail) => detail.action === "missing");
  const others = item.details.filter((detail) => detail.action !== "missing");
  const warnings = missing.length > 0 ? item.warnings.filter(saysMore) : item.warnings;
  const more = missing.length + warnings.length + questions.length > 0;
  return (
    <Line
      mark={planMark(item.step, item.action)}
      title={tell(item.title)}
      details={others.length > 0 && <DetailList step={item.step} details={others} />}
    >
      {more && (
        <>
          {missing.length > 0 && <DetailList step={item.step} details={missing} />}
          {warnings.map((warning) => (
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

/** A warning about a missing role only repeats the list of missing roles above it. */
const saysMore = ({ id }: Words): boolean => id !== "plan.security-roles.warning";
