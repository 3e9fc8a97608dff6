import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { text } from "../words/words.ts";
import { Icon } from "./icon.tsx";

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
}

/**
 * The overflow menu. Arrow keys, Home and End move, Escape and a click elsewhere close, and the focus goes back
 * to the button (WAI-ARIA menu button pattern).
 * @param note a line above the items, e.g. who is signed in.
 */
export function Menu({
  items,
  note,
  label = text("ui.menu.label"),
}: {
  readonly items: readonly MenuItem[];
  readonly note?: string | null;
  /** Of the button; default: "More". */
  readonly label?: string;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  // Before the next frame: a key that comes right after the click is meant for the menu.
  useLayoutEffect(() => {
    if (open) entries()[0]?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(":focus"));
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) all[next]?.focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };

  return (
    <div
      class="menu"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (open && !(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="menu-sheet">
          {note && <p class="menu-note">{note}</p>}
          <div id={id} ref={list} role="menu" tabIndex={-1} aria-label={label} onKeyDown={move}>
            {items.map((item) => (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                class="menu-item"
                onClick={() => {
                  close();
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
