import type { Card, PastableKey } from "../../src/guide/card/card.ts";
import { CardHelp } from "./card-help.tsx";
import { CardIcon } from "./card-icon.tsx";
import { byPerson, type CardUi, fillIn, wordOf } from "./card-ui.ts";
import { CardValue } from "./card-value.tsx";

export interface CardViewProps {
  readonly ui: CardUi;
  readonly card: Card;
  readonly collapsed: boolean;
  readonly refused: Readonly<Partial<Record<PastableKey, string>>>;
  /** What was done last: filled in, could not be filled in, open the popup yourself. */
  readonly note: string | null;
  readonly onCollapse: (collapsed: boolean) => void;
  /** The pointer takes hold of the card to move it. */
  readonly onGrab: (event: PointerEvent) => void;
  /** A key moves the card, px. */
  readonly onPush: (by: { readonly x: number; readonly y: number }) => void;
}

/** One step: what, why, where it stands, and what can be done about it. */
export function CardView(props: CardViewProps) {
  const { ui, card, collapsed, note } = props;
  return (
    <section
      class="card"
      role="dialog"
      aria-modal="false"
      aria-label={wordOf(ui, "guide.chrome.label")}
      // Of the words, whatever language the page has.
      lang="en"
      tabIndex={-1}
    >
      <Head {...props} />
      {!collapsed && (
        <>
          <div class="body">
            <h2>{card.title}</h2>
            {card.captured.map(({ value, text }) => (
              <p class="got" key={value}>
                {text}
              </p>
            ))}
            {card.wrong.map((text) => (
              <p class="wrong" key={text}>
                {text}
              </p>
            ))}
            <p>{card.doThis}</p>
            {card.takeCare !== null && <p class="care">{card.takeCare}</p>}
            {card.allow !== null && <Allow ui={ui} text={card.allow} />}
            {card.fill && <CardValue key={card.fill.value} ui={ui} fill={card.fill} />}
            {note !== null && <p class="why">{note}</p>}
            {card.question && (
              <div class="care">
                <p>{card.question.text}</p>
                <div class="row">
                  <Answer ui={ui} card={card} yes />
                  <Answer ui={ui} card={card} yes={false} />
                </div>
              </div>
            )}
            {card.why !== "" && <p class="why">{card.why}</p>}
            {card.step !== null && <State ui={ui} card={card} />}
            {card.step !== null && <CardHelp ui={ui} card={card} refused={props.refused} />}
          </div>
          <Foot ui={ui} card={card} />
        </>
      )}
    </section>
  );
}

function Head({ ui, card, collapsed, onCollapse, onGrab, onPush }: CardViewProps) {
  const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
    ArrowLeft: { x: -24, y: 0 },
    ArrowRight: { x: 24, y: 0 },
    ArrowUp: { x: 0, y: -24 },
    ArrowDown: { x: 0, y: 24 },
  };
  const toggle = wordOf(ui, collapsed ? "guide.chrome.expand" : "guide.chrome.collapse");
  const close = wordOf(ui, "guide.chrome.close");
  const move = wordOf(ui, "guide.chrome.move");
  return (
    <div class="head">
      <button
        type="button"
        class="icon grip"
        aria-label={move}
        title={move}
        onPointerDown={(event) => ui.isPersons(event) && onGrab(event)}
        onKeyDown={(event) => {
          const by = arrows[event.key];
          if (!by || !ui.isPersons(event)) return;
          event.preventDefault();
          onPush(by);
        }}
      >
        <CardIcon name="grip" />
      </button>
      <p class="where">
        {card.step === null
          ? card.chapter
          : `${fillIn(wordOf(ui, "guide.chrome.step"), { number: card.number, total: card.total })} · ${card.chapter}`}
      </p>
      <button
        type="button"
        class="icon"
        aria-label={toggle}
        title={toggle}
        aria-expanded={!collapsed}
        onClick={(event) => ui.isPersons(event) && onCollapse(!collapsed)}
      >
        <CardIcon name={collapsed ? "expand" : "collapse"} />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={close}
        title={close}
        onClick={byPerson(ui, () => ui.send({ kind: "close" }))}
      >
        <CardIcon name="close" />
      </button>
    </div>
  );
}

/** How it stands with what the step points at. */
function State({ ui, card }: { readonly ui: CardUi; readonly card: Card }) {
  const isHere = card.state === "found" || card.state === "disabled";
  return (
    <div class="state">
      <CardIcon name={card.state === "found" ? "here" : "waiting"} />
      <p>
        {card.part !== null && (
          <>
            <b>{card.part}</b>
            {" · "}
          </>
        )}
        {card.stateLine}
      </p>
      {isHere && (
        <button type="button" class="quiet" onClick={byPerson(ui, () => ui.send({ kind: "show" }))}>
          {wordOf(ui, "guide.chrome.show")}
        </button>
      )}
    </div>
  );
}

/** Only a click in the extension's own window can ask the browser for a host. */
function Allow({ ui, text }: { readonly ui: CardUi; readonly text: string }) {
  return (
    <div class="care">
      <p>{text}</p>
      <button type="button" onClick={byPerson(ui, () => ui.send({ kind: "open-popup" }))}>
        {wordOf(ui, "guide.chrome.open-popup")}
      </button>
    </div>
  );
}

function Answer({ ui, card, yes }: { readonly ui: CardUi; readonly card: Card; readonly yes: boolean }) {
  const { question } = card;
  if (question === null) return null;
  return (
    <button
      type="button"
      onClick={byPerson(ui, () => ui.send({ kind: "answer", value: question.value, yes }))}
    >
      {yes ? question.yes : question.no}
    </button>
  );
}

function Foot({ ui, card }: { readonly ui: CardUi; readonly card: Card }) {
  const button = (kind: "back" | "done" | "skip" | "open-popup", words: string, look: string) => (
    <button type="button" class={look} onClick={byPerson(ui, () => ui.send({ kind }))}>
      {words}
    </button>
  );
  return (
    <div class="foot">
      {card.canGoBack && button("back", wordOf(ui, "guide.chrome.back"), "quiet")}
      <span class="space" />
      {card.step === null ? (
        button("open-popup", wordOf(ui, "guide.chrome.open-popup"), "main")
      ) : (
        <>
          {button("done", wordOf(ui, "guide.chrome.done"), "")}
          {button("skip", wordOf(ui, "guide.chrome.skip"), "quiet")}
        </>
      )}
    </div>
  );
}
