import { useId, useState } from "preact/hooks";
import type { ChoiceFact, PlanChoice, PlanQuestion } from "../../src/provisioning/model/plan.ts";
import { useUi } from "../host/ui.ts";
import { tell, text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

/** From here on a list to choose from is easier to read than that many radio buttons. */
const mostRadios = 5;
/** A question with an answer takes less room, unless there is something to read about each choice. */
const mostAnswered = 2;

const inOneRow = ({ choices, answer }: PlanQuestion): boolean =>
  (choices.length > mostRadios && choices.every(({ facts }) => !facts)) ||
  (choices.length > mostAnswered && answer !== null && choices.every(({ hint }) => !hint));

/** A choice that only the admin can make. Answering plans again; until then the new answer is shown. */
export function Question({ question }: { readonly question: PlanQuestion }) {
  const { act } = useUi();
  const [given, setGiven] = useState<{ readonly to: PlanQuestion; readonly value: string } | null>(null);
  const answer = given?.to === question ? given.value : question.answer;
  const choose = (value: string) => {
    setGiven({ to: question, value });
    void act("setup.answer", { question: question.id, value }).then((accepted) => {
      if (!accepted) setGiven(null);
    });
  };
  const body = { question, answer, choose };
  const [only] = question.choices;
  // A question with only one answer, which is given, is no question.
  if (question.choices.length === 1 && only && only.value === answer && !only.hint) {
    return <p class="line-sentence">{`${tell(question.text)}: ${tell(only.label)}`}</p>;
  }
  if (only && question.choices.length === 1 && answer === null) return <OnlyAnswer {...body} only={only} />;
  return inOneRow(question) ? <Choices {...body} /> : <Radios {...body} />;
}

interface BodyProps {
  readonly question: PlanQuestion;
  readonly answer: string | null;
  readonly choose: (value: string) => void;
}

/** One answer, which the admin has to give: a button is one click and says so. */
function OnlyAnswer({ question, choose, only }: BodyProps & { readonly only: PlanChoice }) {
  const hintId = useId();
  return (
    <div class="question" data-open-question="">
      <p class="answer-needed">
        <Icon name="info" size={16} />
        {tell(question.text)}
      </p>
      {only.hint && (
        <p class="hint" id={hintId}>
          {tell(only.hint)}
        </p>
      )}
      <Button describedBy={only.hint ? hintId : undefined} onClick={() => choose(only.value)}>
        {tell(only.label)}
      </Button>
    </div>
  );
}

function Radios({ question, answer, choose }: BodyProps) {
  const name = useId();
  return (
    <fieldset class="question" data-open-question={answer === null ? "" : undefined}>
      <legend>{tell(question.text)}</legend>
      <AnswerNeeded shown={answer === null} />
      {question.choices.map((choice) => (
        <Radio
          key={choice.value}
          name={name}
          choice={choice}
          checked={choice.value === answer}
          onChoose={() => choose(choice.value)}
        />
      ))}
    </fieldset>
  );
}

function Radio({
  name,
  choice,
  checked,
  onChoose,
}: {
  readonly name: string;
  readonly choice: PlanChoice;
  readonly checked: boolean;
  readonly onChoose: () => void;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  const factsId = `${id}-facts`;
  const described = [choice.hint && hintId, choice.facts && factsId].filter(Boolean).join(" ");
  return (
    <label class="choice">
      <input
        type="radio"
        name={name}
        value={choice.value}
        checked={checked}
        // The hint describes the choice; it is no part of its name, though it is inside the label.
        aria-labelledby={id}
        aria-describedby={described || undefined}
        onChange={onChoose}
      />
      <span>
        <span id={id}>{tell(choice.label)}</span>
        {choice.hint && (
          <span class="hint" id={hintId}>
            {tell(choice.hint)}
          </span>
        )}
        {choice.facts && <Facts id={factsId} facts={choice.facts} />}
      </span>
    </label>
  );
}

/** What somebody else's thing really is, the alarming lines marked by more than their colour. */
function Facts({ id, facts }: { readonly id: string; readonly facts: readonly ChoiceFact[] }) {
  return (
    <span class="choice-facts" id={id}>
      {facts.map(({ text: fact, alarming }) => (
        <span key={tell(fact)} class={alarming ? "choice-fact alarming" : "choice-fact"}>
          {alarming && <Icon name="warning" size={16} />}
          <span>{tell(fact)}</span>
        </span>
      ))}
    </span>
  );
}

function Choices({ question, answer, choose }: BodyProps) {
  const id = useId();
  return (
    <div class="question" data-open-question={answer === null ? "" : undefined}>
      <label for={id}>{tell(question.text)}</label>
      <AnswerNeeded shown={answer === null} />
      <select
        id={id}
        class="input"
        value={answer ?? ""}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {answer === null && <option value="">{text("ui.plan.choose")}</option>}
        {question.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {tell(choice.label)}
          </option>
        ))}
      </select>
    </div>
  );
}

function AnswerNeeded({ shown }: { readonly shown: boolean }) {
  if (!shown) return null;
  return (
    <p class="answer-needed">
      <Icon name="info" size={16} />
      {text("ui.plan.answer-needed")}
    </p>
  );
}
