import type { PlanDetail, PlanItem } from "../../src/provisioning/model/plan.ts";
import { planMark } from "../setup/marks.ts";
import { tell, text } from "../words/words.ts";
import { ExternalLink } from "./external-link.tsx";
import { Icon } from "./icon.tsx";

/** The details of a line: scopes, roles, ids, each with what will be done with it. */
export function DetailList({
  step,
  details,
}: {
  readonly step: PlanItem["step"];
  readonly details: readonly PlanDetail[];
}) {
  return (
    <ul class="details">
      {details.map((detail) => {
        const mark = planMark(step, detail.action);
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
