import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";

/** Whether some screen was shown before: the first one leaves the focus where the browser put it. */
export const ShownBefore = createContext<{ current: boolean }>({ current: false });

export interface ScreenProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The one primary button and what is quieter; always at the bottom. */
  readonly footer?: ComponentChildren;
  /** Where Escape leads back to. Without it, Escape belongs to the browser: it closes a popup. */
  readonly onEscape?: () => void;
  /** When given, the screen is a form and this is called on Enter or its submit button. */
  readonly onSubmit?: () => void;
}

/**
 * One screen: a heading, a part that scrolls, a foot that stays. When a screen takes the place of another its
 * heading gets the focus, so that keyboard and screen reader start at the top of what is new.
 */
export function Screen({ title, children, footer, onEscape, onSubmit }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useContext(ShownBefore);
  const headingId = useId();
  // Before the next frame, so that no key pressed meanwhile goes to what is no longer there.
  useLayoutEffect(() => {
    if (shownBefore.current) heading.current?.focus();
    shownBefore.current = true;
  }, [shownBefore]);

  useEffect(() => keepFocus(heading.current), []);

  useEffect(() => {
    if (!onEscape) return;
    const pressed = (event: KeyboardEvent): void => {
      // A menu or a dialog above this screen has handled the key.
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [onEscape]);

  const content = (
    <>
      <section class="screen-body" aria-labelledby={headingId}>
        <h1 id={headingId} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </section>
      {footer && <div class="screen-foot">{footer}</div>}
    </>
  );
  if (!onSubmit) return <main class="screen">{content}</main>;
  return (
    <main class="screen">
      <form
        class="screen-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {content}
      </form>
    </main>
  );
}

/**
 * A card or a note may go along with the button in it that was pressed. The browser then puts the focus nowhere, and the
 * heading takes it; nothing scrolls, because whoever uses a mouse goes on reading where they are.
 */
function keepFocus(heading: HTMLElement | null): () => void {
  const screen = heading?.closest("main");
  if (!heading || !screen) return () => {};
  let last: Element | null = null;
  const remember = (): void => {
    last = document.activeElement;
  };
  const gone = new MutationObserver(() => {
    if (last?.isConnected === false && document.activeElement === document.body)
      heading.focus({ preventScroll: true });
  });
  screen.addEventListener("focusin", remember);
  gone.observe(screen, { childList: true, subtree: true });
  return () => {
    screen.removeEventListener("focusin", remember);
    gone.disconnect();
  };
}
