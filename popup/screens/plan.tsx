import { useState } from "preact/hooks";
import type { Plan, PlanItem } from "../../src/provisioning/model/plan.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { PassedChecks } from "../parts/checks-line.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Foot } from "../parts/foot.tsx";
import { LineList } from "../parts/line.tsx";
import { Message } from "../parts/message.tsx";
import { PlanConfirm } from "../parts/plan-confirm.tsx";
import { PlanLine } from "../parts/plan-line.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { PictureLoader } from "../record/picture-loader.tsx";
import { partChecks } from "../setup/checks.ts";
import { remedyOf } from "../setup/remedy.ts";
import { tell, text } from "../words/words.ts";
import { SettingsScreen } from "./settings.tsx";

export interface PlanScreenProps {
  readonly state: SetupState;
  readonly plan: Plan;
  readonly recipe: Recipe;
}

/** What will be done, before anything changes; or why it can't be done. */
export function PlanScreen({ state, plan, recipe }: PlanScreenProps) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return <SettingsScreen settings={state.settings} recipe={recipe} onDone={() => setEditing(false)} />;
  }
  const blocked = plan.items.some(({ action }) => action === "blocked");
  return blocked ? (
    <Blocked state={state} plan={plan} onEdit={() => setEditing(true)} />
  ) : (
    <Ready state={state} plan={plan} onEdit={() => setEditing(true)} />
  );
}

interface PlanProps {
  readonly state: SetupState;
  readonly plan: Plan;
  readonly onEdit: () => void;
}

function Ready({ state, plan, onEdit }: PlanProps) {
  const inPlace = plan.writes === 0;
  return (
    <Screen
      title={text(inPlace ? "ui.plan.in-place-title" : "ui.plan.title")}
      footer={<PlanConfirm state={state} plan={plan} onEdit={onEdit} />}
    >
      {state.problem && <ProblemPanel problem={state.problem} />}
      <p class="lead">{text(inPlace ? "ui.plan.in-place-text" : "ui.plan.unchanged")}</p>
      <Lines plan={plan} />
      <Disclosure label={text("ui.plan.picture")} lazy>
        <PictureLoader state={state} />
      </Disclosure>
    </Screen>
  );
}

/** Shown as an error, with the list below: what is fine, what blocks, who can help. */
function Blocked({ state, plan, onEdit }: PlanProps) {
  const ui = useUi();
  const problems = plan.items.flatMap(({ problem }) => (problem ? [problem] : []));
  const remedies = problems.flatMap((problem) => remedyOf(problem, state) ?? []);
  const remedy = remedies[0];
  const lookAgain = (look: "primary" | "quiet") => (
    <Button look={look} onClick={() => void ui.act("setup.inspect", {})}>
      {text("ui.plan.look-again")}
    </Button>
  );
  return (
    <Screen
      title={text("ui.plan.blocked-title")}
      footer={
        <Foot
          primary={
            remedy ? (
              <Button look="primary" onClick={() => remedy.press(ui)}>
                {remedy.label}
              </Button>
            ) : (
              lookAgain("primary")
            )
          }
          quiet={
            <>
              {remedy && lookAgain("quiet")}
              <Button look="quiet" onClick={onEdit}>
                {text("ui.plan.settings")}
              </Button>
            </>
          }
        />
      }
    >
      <p class="lead">{text("ui.plan.unchanged")}</p>
      {state.problem && <ProblemPanel problem={state.problem} />}
      {problems.map((problem) => (
        <ProblemPanel key={`${problem.code} ${tell(problem.title)}`} problem={problem} />
      ))}
      {problems.length === 0 && <Message tone="bad" title={text("ui.plan.not-confirmable")} />}
      <Lines plan={plan} />
    </Screen>
  );
}

function Lines({ plan }: { readonly plan: Plan }) {
  const questionsOf = (step: PlanItem["step"]) => plan.questions.filter((question) => question.step === step);
  const { checks, rest } = partChecks(
    plan.items,
    ({ step, warnings }) => warnings.length === 0 && questionsOf(step).length === 0,
  );
  // What only the admin can decide is not to be looked for below the fold.
  const isOpen = ({ step }: PlanItem) => questionsOf(step).some(({ answer }) => answer === null);
  const line = (item: PlanItem) => (
    <PlanLine key={item.step} item={item} questions={questionsOf(item.step)} />
  );
  return (
    <LineList label={text("ui.plan.list")}>
      {rest.filter(isOpen).map(line)}
      {checks.length > 0 && <PassedChecks items={checks} />}
      {rest.filter((item) => !isOpen(item)).map(line)}
    </LineList>
  );
}
