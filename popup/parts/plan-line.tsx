import { useId } from "preact/hooks";
import type { PlanItem, PlanOption, PlanQuestion } from "../../src/provisioning/model/plan.ts";
import { LEAVE_OUT } from "../../src/recipe/left-out.ts";
import type { Words } from "../../src/words/index.ts";
import { useUi } from "../host/ui.ts";
import { PictureChoiceLoader } from "../picture/choice-loader.tsx";
import { planMark } from "../setup/marks.ts";
import { tell, text } from "../words/words.ts";
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
  const more = missing.length + warnings.length + questions.length > 0 || item.note;
  return (
    <Line
      mark={planMark(item.step, item.action)}
      title={tell(item.title)}
      details={
        (others.length > 0 || item.option) && (
          <>
            {others.length > 0 && <DetailList step={item.step} details={others} />}
            {item.option && <LeaveOut option={item.option} />}
            {item.step === "icon" && <PictureChoiceLoader />}
          </>
        )
      }
    >
      {more && (
        <>
          {item.note && <p class="line-sentence">{tell(item.note)}</p>}
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

/** What may be left out of a line: choosing plans again. */
function LeaveOut({ option: { question, name, fact, leftOut } }: { readonly option: PlanOption }) {
  const { act } = useUi();
  const id = useId();
  return (
    <div class="choice-box">
      <label>
        <input
          type="checkbox"
          checked={leftOut}
          aria-describedby={id}
          onChange={({ currentTarget }) =>
            void act("setup.answer", { question, value: currentTarget.checked ? LEAVE_OUT : "as-asked" })
          }
        />
        {text("ui.plan.leave-out", { name })}
      </label>
      <p class="hint" id={id}>
        {tell(fact)}
      </p>
    </div>
  );
}

/** A warning about a missing role only repeats the list of missing roles above it. */
const saysMore = ({ id }: Words): boolean => id !== "plan.security-roles.warning";
