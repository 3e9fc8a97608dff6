import type { GuideContext } from "../../src/guide/context.ts";
import { guideValues } from "../../src/guide/guide-values.ts";
import type { GuideStep } from "../../src/guide/model.ts";
import { wordToShow } from "../../src/guide/portal-words/word-to-show.ts";
import type { StepMark } from "../../src/guide/progress/progress.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { text } from "../words/words.ts";

const marks = {
  open: { icon: "waiting", word: "ui.guided.step-open", tone: "faint" },
  done: { icon: "done", word: "ui.guided.step-done", tone: "good" },
  skipped: { icon: "skip", word: "ui.guided.step-skipped", tone: "faint" },
} as const satisfies Readonly<
  Record<string, { readonly icon: IconName; readonly word: string; readonly tone: string }>
>;

/** One step with its tick. The current one also has what to do, its page, and the values to enter. */
export function GuideStepLine({
  step,
  mark,
  isCurrent,
  context,
}: {
  readonly step: GuideStep;
  readonly mark: StepMark | undefined;
  readonly isCurrent: boolean;
  readonly context: GuideContext;
}) {
  const { act } = useUi();
  const state = mark === undefined || mark.state === "reopened" ? "open" : mark.state;
  const { icon, word, tone } = marks[state];
  const values = guideValues(context);
  const fills = step.parts.flatMap(({ fill }) => fill ?? []);
  const lookFor = step.lookFor.flatMap((saying) => wordToShow(saying, null, context) ?? []);
  return (
    <li class={`line tone-${tone}`} aria-current={isCurrent ? "step" : undefined}>
      <div class="line-head">
        <span class="line-mark">
          <Icon name={icon} />
          <span class="line-word">{text(word)}</span>
        </span>
        <span class="line-title">{text(step.title, values)}</span>
        {state !== "open" && (
          <Menu
            label={`${text("ui.menu.label")}: ${text(step.title, values)}`}
            items={[
              {
                label: text("ui.guided.not-done"),
                onChoose: () => void act("guide.tell", { step: step.id, what: "not-done" }),
              },
            ]}
          />
        )}
      </div>
      {isCurrent && (
        <div class="line-more guide-step">
          <p>{text(step.doThis, values)}</p>
          {step.takeCare && <p class="hint">{text(step.takeCare, values)}</p>}
          {fills.map(({ label, value }) => (
            <p class="guide-fill" key={text(label)}>
              <span>
                {text(label)}: <b>{value(context)}</b>
              </span>
              <CopyButton what={text(label)} value={value(context)} />
            </p>
          ))}
          <p class="hint">
            {text("ui.guided.look-for")}: {lookFor.join(" · ")}
          </p>
          <p class="guide-actions">
            {step.deepLink(context) !== null && (
              <Button onClick={() => void act("guide.open", { step: step.id })}>
                {text("ui.guided.open-page")}
              </Button>
            )}
            <Button onClick={() => void act("guide.tell", { step: step.id, what: "done" })}>
              {text("ui.guided.i-did-this")}
            </Button>
            <Button look="quiet" onClick={() => void act("guide.tell", { step: step.id, what: "skip" })}>
              {text("ui.guided.skip")}
            </Button>
          </p>
        </div>
      )}
    </li>
  );
}
