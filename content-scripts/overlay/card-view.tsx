import type { CardMessage, CardPicture } from "../../src/contract/guide-protocol.ts";
import type { PastableKey, SpokenCard } from "../../src/guide/card/card.ts";
import { CardHelp } from "./card-help.tsx";
import { CardIcon } from "./card-icon.tsx";
import { CardNotices, Notice } from "./card-notices.tsx";
import { byPerson, type CardUi, linkElsewhere, stepLine, wordOf } from "./card-ui.ts";
import { CardValue } from "./card-value.tsx";

export interface CardViewProps {
  readonly ui: CardUi;
  readonly card: SpokenCard;
  readonly collapsed: boolean;
  readonly refused: Readonly<Partial<Record<PastableKey, string>>>;
  /** The last result: filled in, could not fill in, open the popup yourself. */
  readonly note: string | null;
  /** null: it has not come yet. */
  readonly picture: CardPicture | null;
  readonly onCollapse: (collapsed: boolean) => void;
  /** The pointer grabs the card to move it. */
  readonly onGrab: (event: PointerEvent) => void;
  /** A key moves the card, px. */
  readonly onPush: (by: { readonly x: number; readonly y: number }) => void;
}

/** One step: what, why, where it stands, and what can be done about it. */
export function CardView(props: CardViewProps) {
  const { ui, card, collapsed, note, picture } = props;
  return (
    <section
      class="card"
      role="dialog"
      aria-modal="false"
      aria-label={wordOf(ui, "guide.chrome.label")}
      // The language and direction of our words, whatever the page has.
      lang={ui.language}
      dir="ltr"
      tabIndex={-1}
    >
      <Head {...props} />
      {/* Hidden, not gone: what was opened and typed is still there when the card is whole again. */}
      {/* Nothing in the last card takes the focus, and in a small window it has to be scrolled by keys as well. */}
      <div class="body" hidden={collapsed} tabIndex={card.step === null ? 0 : undefined}>
        <h2>{card.title}</h2>
        {card.step === null && <p>{card.doThis}</p>}
        <CardNotices ui={ui} card={card} />
        {card.step !== null && !isUsual(card) && <About card={card} />}
        {card.step !== null && <State ui={ui} card={card} />}
        {card.fill && <CardValue key={card.fill.value} ui={ui} fill={card.fill} step={card.step} />}
        {card.offersPicture && picture !== null && <SavePicture ui={ui} picture={picture} />}
        {note !== null && <p class="why">{note}</p>}
        {card.step !== null && (
          <CardHelp key={card.step} ui={ui} card={card} refused={props.refused}>
            {isUsual(card) && <About card={card} />}
            {card.why !== null && card.why !== "" && <p class="why">{card.why}</p>}
          </CardHelp>
        )}
      </div>
      {!collapsed && <Foot ui={ui} card={card} />}
    </section>
  );
}

/** The target is ringed and can be used: one instruction, and what is waited for. All else is behind Why and Help. */
const isUsual = ({ part, state, isDone }: SpokenCard): boolean =>
  part !== null && state !== "disabled" && !isDone;

/** The whole step in a sentence or two, and what people get wrong in it. */
function About({ card }: { readonly card: SpokenCard }) {
  return (
    <>
      <p>{card.doThis}</p>
      {card.takeCare !== null && (
        <Notice look="care" icon="care">
          <p>{card.takeCare}</p>
        </Notice>
      )}
    </>
  );
}

function SavePicture({ ui, picture: { url, name } }: { readonly ui: CardUi; readonly picture: CardPicture }) {
  return (
    <p class="row">
      <img src={url} width={32} height={32} alt="" />
      <a class="link" href={url} download={name}>
        {wordOf(ui, "guide.chrome.save-picture")}
      </a>
    </p>
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
  const step = stepLine(ui.words, card);
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
      <div class="where">
        <p>
          {[step, step !== null && collapsed ? null : card.chapter]
            .filter((text) => text !== null)
            .join(" · ")}
        </p>
        {collapsed && <p class={`brief ${isToMend(card) ? "mend" : ""}`}>{briefOf(card)}</p>}
      </div>
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

const isToMend = ({ question, wrong }: SpokenCard): boolean => question !== null || wrong.length > 0;

/** The one thing to show while the card is small: what to answer, correct or do next. */
const briefOf = ({ question, wrong, ring, part, title }: SpokenCard): string =>
  question?.text ?? wrong[0] ?? ring ?? part ?? title;

/** The state of the step's target. */
function State({ ui, card }: { readonly ui: CardUi; readonly card: SpokenCard }) {
  const isHere = card.state === "found" || card.state === "disabled";
  const elsewhere = linkElsewhere(card);
  return (
    <div class="state">
      <CardIcon name={card.isDone ? "done" : card.state === "found" ? "here" : "waiting"} />
      <div class="words">
        {card.part !== null && (
          <p>
            <b>{card.part}</b>
          </p>
        )}
        <p>{card.stateLine}</p>
      </div>
      {isHere && (
        <button type="button" class="quiet" onClick={byPerson(ui, () => ui.send({ kind: "show" }))}>
          {wordOf(ui, "guide.chrome.show")}
        </button>
      )}
      {elsewhere !== null && (
        <a class="link main" href={elsewhere}>
          {wordOf(ui, "guide.chrome.open")}
        </a>
      )}
    </div>
  );
}

function Foot({ ui, card }: { readonly ui: CardUi; readonly card: SpokenCard }) {
  const { signIn, step } = card;
  const button = (message: CardMessage, words: string, look: string) => {
    const send = byPerson(ui, () => ui.send(message));
    return (
      <button type="button" class={look} onClick={(event) => ui.isMeant(event) && send(event)}>
        {words}
      </button>
    );
  };
  const move = (kind: "back" | "done" | "skip", words: string, look: string) =>
    button({ kind, step }, words, look);
  return (
    <div class="foot">
      {card.canGoBack && move("back", wordOf(ui, "guide.chrome.back"), "quiet")}
      <span class="space" />
      {signIn !== null ? (
        <>
          {signIn.undo !== null && button({ kind: "undo" }, signIn.undo, "quiet")}
          {button({ kind: "sign-in" }, signIn.now, "main")}
        </>
      ) : card.step === null ? (
        button({ kind: "open-popup" }, wordOf(ui, "guide.chrome.open-popup"), "main")
      ) : card.isDone ? (
        move("done", wordOf(ui, "guide.chrome.next"), "")
      ) : (
        <>
          {move("done", wordOf(ui, "guide.chrome.done"), "")}
          {move("skip", wordOf(ui, "guide.chrome.skip"), "quiet")}
        </>
      )}
    </div>
  );
}
