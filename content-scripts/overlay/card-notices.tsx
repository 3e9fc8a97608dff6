import type { ComponentChildren } from "preact";
import type { SpokenCard } from "../../src/guide/card/card.ts";
import { CardIcon, type CardIconName } from "./card-icon.tsx";
import { byPerson, type CardUi, wordOf } from "./card-ui.ts";

/** What the admin has to know first: what to decide, what is wrong, what comes first, what was captured. */
export function CardNotices({ ui, card }: { readonly ui: CardUi; readonly card: SpokenCard }) {
  return (
    <>
      {card.question && <Question ui={ui} question={card.question} />}
      {card.wrong.map((text) => (
        <Notice look="wrong" icon="wrong" key={text}>
          <p>{text}</p>
        </Notice>
      ))}
      {card.allow !== null && <Allow ui={ui} text={card.allow} />}
      {card.captured.map(({ value, text }) => (
        <Notice look="got" icon="done" key={value}>
          <p>{text}</p>
        </Notice>
      ))}
    </>
  );
}

/** Words on their own background. The icon says the same as the colour, for people who do not see the colour. */
export function Notice({
  look,
  icon,
  children,
}: {
  readonly look: "got" | "wrong" | "care";
  readonly icon: CardIconName;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`notice ${look}`}>
      <CardIcon name={icon} />
      <div class="words">{children}</div>
    </div>
  );
}

/** Only a click in the extension's own window can ask the browser for a host. */
function Allow({ ui, text }: { readonly ui: CardUi; readonly text: string }) {
  return (
    <Notice look="care" icon="care">
      <p>{text}</p>
      <button type="button" class="main" onClick={byPerson(ui, () => ui.send({ kind: "open-popup" }))}>
        {wordOf(ui, "guide.chrome.open-popup")}
      </button>
    </Notice>
  );
}

function Question({
  ui,
  question: { value, text, yes, no },
}: {
  readonly ui: CardUi;
  readonly question: NonNullable<SpokenCard["question"]>;
}) {
  const answer = (words: string, isYes: boolean) => (
    <button type="button" onClick={byPerson(ui, () => ui.send({ kind: "answer", value, yes: isYes }))}>
      {words}
    </button>
  );
  return (
    <Notice look="care" icon="question">
      <p>{text}</p>
      <div class="row">
        {answer(yes, true)}
        {answer(no, false)}
      </div>
    </Notice>
  );
}
