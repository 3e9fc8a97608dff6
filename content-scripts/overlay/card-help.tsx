import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isInSight, type PastableKey, type SpokenCard } from "../../src/guide/card/card.ts";
import { byPerson, type CardUi, fillIn, linkElsewhere, wordOf } from "./card-ui.ts";

/** How long the page may take to show the target before the card says that it can't find it, ms. */
export const PATIENCE = 8000;

/** How long before that the frames look once more, even with no budget left, ms. */
const LOOK_FIRST = 2000;

/**
 * What helps when the target is not there or not sure: the portal's words to look for, the page's address, and boxes to
 * paste values into. It opens by itself when the target has been missing for a while, and the admin can open it at any
 * time: every step can be done even if nothing is found.
 */
export function CardHelp({
  ui,
  card,
  refused,
  children,
}: {
  readonly ui: CardUi;
  readonly card: SpokenCard;
  /** What the step is about, behind Why. */
  readonly children: ComponentChildren;
  /** Why a pasted value was not taken. */
  readonly refused: Readonly<Partial<Record<PastableKey, string>>>;
}) {
  const { step, state, lookFor } = card;
  const [open, setOpen] = useState(false);
  const [gaveUp, setGaveUp] = useState(false);
  const [why, setWhy] = useState(false);
  useEffect(() => {
    setOpen(false);
    setGaveUp(false);
    if (state !== "missing" || step === null) return;
    const timer = setTimeout(() => {
      setGaveUp(true);
      setOpen(true);
      ui.send({ kind: "gave-up", step });
      ui.announce(`${wordOf(ui, "guide.chrome.look-for")}: ${lookFor.join(", ")}`);
    }, PATIENCE);
    const before = setTimeout(() => ui.send({ kind: "look" }), PATIENCE - LOOK_FIRST);
    return () => {
      clearTimeout(timer);
      clearTimeout(before);
    };
  }, [step, state]);

  return (
    <div class="help">
      <div class="row">
        <button
          type="button"
          class="quiet"
          aria-expanded={why}
          onClick={(event) => ui.isPersons(event) && setWhy(!why)}
        >
          {wordOf(ui, "guide.chrome.why")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          onClick={(event) => ui.isPersons(event) && setOpen(!open)}
        >
          {wordOf(ui, "guide.chrome.help")}
        </button>
        {/* Who is on the page and sees the target needs no way there. */}
        {card.link !== null && linkElsewhere(card) === null && (open || !isInSight(state)) && (
          <a class="link" href={card.link}>
            {wordOf(ui, "guide.chrome.open")}
          </a>
        )}
      </div>
      {why && children}
      {open && (
        <>
          {lookFor.length > 0 && (
            <>
              <p>{wordOf(ui, gaveUp ? "guide.chrome.look-for" : "guide.chrome.look-for-quiet")}</p>
              <ul>
                {lookFor.map((word) => (
                  <li key={word}>
                    <b>{word}</b>
                  </li>
                ))}
              </ul>
            </>
          )}
          {card.paste.map(({ value, label }) => (
            <PasteBox key={value} ui={ui} value={value} label={label} refused={refused[value] ?? null} />
          ))}
          {card.pasteSecret && (
            <>
              <p>{wordOf(ui, "guide.chrome.paste-secret")}</p>
              <button type="button" onClick={byPerson(ui, () => ui.send({ kind: "open-popup" }))}>
                {wordOf(ui, "guide.chrome.open-popup")}
              </button>
            </>
          )}
          <p class="why">{wordOf(ui, "guide.chrome.keys")}</p>
        </>
      )}
    </div>
  );
}

function PasteBox({
  ui,
  value,
  label,
  refused,
}: {
  readonly ui: CardUi;
  readonly value: PastableKey;
  readonly label: string;
  readonly refused: string | null;
}) {
  const [text, setText] = useState("");
  const id = `paste-${value}`;
  return (
    <form class="field" noValidate onSubmit={byPerson(ui, () => ui.send({ kind: "paste", value, text }))}>
      <label for={id}>{fillIn(wordOf(ui, "guide.chrome.paste"), { label })}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={500}
          value={text}
          aria-invalid={refused ? "true" : undefined}
          aria-describedby={refused ? `${id}-fault` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{wordOf(ui, "guide.chrome.take")}</button>
      </div>
      {refused && (
        <p class="fault" id={`${id}-fault`}>
          {refused}
        </p>
      )}
    </form>
  );
}
