import { useId, useState } from "preact/hooks";
import type { Plan } from "../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { useUi } from "../host/ui.ts";
import { environmentName } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Foot } from "./foot.tsx";

/** The button that carries the plan out, or the reason why it can't be pressed yet. */
export function PlanConfirm({
  state,
  plan,
  onEdit,
}: {
  readonly state: SetupState;
  readonly plan: Plan;
  readonly onEdit: () => void;
}) {
  const { act } = useUi();
  const hintId = useId();
  const [sent, setSent] = useState<string | null>(null);
  const reason = whyNot(plan);
  const confirm = () => {
    setSent(plan.id);
    void act("setup.confirm", { planId: plan.id }, "ui.notice.plan-changed").then((accepted) => {
      if (!accepted) setSent(null);
    });
  };
  return (
    <Foot
      hint={
        reason !== null && (
          <button type="button" class="link-button" onClick={goToOpenQuestion}>
            {reason}
          </button>
        )
      }
      hintId={hintId}
      primary={
        <Button
          look="primary"
          disabled={!plan.confirmable || sent === plan.id}
          describedBy={reason === null ? undefined : hintId}
          onClick={confirm}
        >
          {plan.writes === 0 ? text("ui.plan.check") : confirmLabel(environmentName(state))}
        </Button>
      }
      quiet={
        <Button look="quiet" onClick={onEdit}>
          {text("ui.plan.settings")}
        </Button>
      }
    />
  );
}

/** Longest name that a button of one line has room for, characters. */
const longestInButton = 32;

/** The name on the button helps the admin not to set up the wrong environment. A long name is in the header instead. */
const confirmLabel = (environment: string): string =>
  environment.length > longestInButton
    ? text("ui.plan.confirm-this")
    : text("ui.plan.confirm", { environment });

/** Why the plan can't be confirmed; null when it can. */
function whyNot(plan: Plan): string | null {
  if (plan.confirmable) return null;
  const open = plan.questions.filter(({ answer }) => answer === null).length;
  if (open === 0) return text("ui.plan.not-confirmable");
  return open === 1 ? text("ui.plan.open-one") : text("ui.plan.open-many", { count: open });
}

/** Brings the first question without an answer into view, with the focus on its first choice. */
function goToOpenQuestion(): void {
  const question = document.querySelector("[data-open-question]");
  question?.scrollIntoView({ block: "center" });
  question?.querySelector<HTMLElement>("input, select, button")?.focus();
}
