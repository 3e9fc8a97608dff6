import { truthOf } from "./dom.ts";
import { mutate } from "./mutate.ts";
import { drawnBy, seedOf } from "./seed.ts";
import type { Start } from "./start.ts";
import type { Toolkit } from "./toolkit.ts";

/** The layers of a page, back to front. */
export interface Layers {
  /** null: what is there stays as it is. */
  readonly content: readonly (HTMLElement | null)[] | null;
  readonly pane?: HTMLElement | null;
  readonly dialog?: HTMLElement | null;
}

/** Where the layers go. */
export interface Slots {
  readonly menu: HTMLElement;
  readonly content: HTMLElement;
  readonly pane: HTMLElement;
  readonly dialog: HTMLElement;
}

export interface View {
  /** Sets what is drawn from now on, and draws it. */
  draw(layers: () => Layers): void;
  /** Draws again, all nodes new; focus and scrolling stay. */
  update(): void;
}

/**
 * @param menu draws the menu beside the page, which is there before the content; null: none.
 * @param signal ends the view: nothing is drawn any more.
 */
export function createView(
  {
    slots,
    toolkit,
    start,
    menu,
  }: {
    readonly slots: Slots;
    readonly toolkit: Toolkit;
    readonly start: Start;
    readonly menu: (() => HTMLElement) | null;
  },
  signal: AbortSignal,
): View {
  const { streaming, rerender } = start.settings;
  let layers: (() => Layers) | null = null;
  /** Gives the focus back to where it was before a pane or dialog took it. */
  let giveBack: (() => void) | null = null;
  let isOver = false;
  /** How much of the content has arrived: 0 nothing, 1 its beginning, 2 all. */
  let stage = streaming > 0 ? 0 : 2;

  const later = (ms: number, act: () => void): void => {
    const timer = setTimeout(act, ms);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };

  function update(): void {
    if (signal.aborted || !layers) return;
    const focused = focusedControl();
    const scrolled = slots.content.scrollTop;
    const drawn = layers();
    const isFirst = slots.menu.childElementCount === 0;
    fill(slots.menu, menu ? [menu()] : []);
    if (drawn.content) {
      const content = drawn.content.filter((one) => one !== null);
      const arrived = stage === 2 ? content : content.slice(0, stage);
      fill(slots.content, stage === 2 ? arrived : [...arrived, toolkit.skeleton(start.words.loading ?? "")]);
    }
    fill(slots.pane, drawn.pane ? [drawn.pane] : []);
    fill(slots.dialog, drawn.dialog ? [drawn.dialog] : []);
    slots.content.scrollTop = scrolled;
    focused?.();
    // The menu's search box has the focus at first (portals-35).
    if (isFirst) slots.menu.querySelector("input")?.focus({ preventScroll: true });
    moveFocus(drawn, focused);
  }

  /** A pane or dialog takes the focus when it opens, so that Escape reaches it, and gives it back. */
  function moveFocus({ pane, dialog }: Layers, focused: (() => void) | null): void {
    const wasOver = isOver;
    isOver = Boolean(pane ?? dialog);
    if (isOver && !wasOver) {
      giveBack = focused;
      const layer = dialog ? slots.dialog : slots.pane;
      const first =
        layer.querySelector("input") ?? layer.querySelector<HTMLElement>('[tabindex="0"], button');
      first?.focus({ preventScroll: true });
    } else if (wasOver && !isOver) {
      giveBack?.();
      giveBack = null;
    }
  }

  function fill(slot: HTMLElement, nodes: readonly HTMLElement[]): void {
    const holder = document.createElement("div");
    holder.append(...nodes);
    mutate(holder, seedOf(start));
    slot.replaceChildren(...holder.childNodes);
    slot.toggleAttribute("hidden", nodes.length === 0);
  }

  return {
    update,
    draw(next) {
      const first = layers === null;
      layers = next;
      update();
      if (!first) return;
      drawnBy(update, signal);
      if (streaming > 0) {
        later(streaming / 2, () => {
          stage = 1;
          update();
        });
        later(streaming, () => {
          stage = 2;
          update();
        });
      }
      if (rerender > 0) later(streaming + rerender, update);
    },
  };
}

/** How to focus the control that has the focus now in its next drawing. */
function focusedControl(): (() => void) | null {
  const { activeElement } = document;
  const name = activeElement ? truthOf(activeElement) : undefined;
  if (!activeElement || name === undefined) return null;
  const selection =
    activeElement instanceof HTMLInputElement
      ? [activeElement.selectionStart, activeElement.selectionEnd]
      : null;
  return () => {
    const next = [...document.querySelectorAll("*")].find((one) => truthOf(one) === name);
    if (!(next instanceof HTMLElement)) return;
    next.focus({ preventScroll: true });
    if (next instanceof HTMLInputElement && selection && next.type === "text")
      next.setSelectionRange(selection[0] ?? null, selection[1] ?? null);
  };
}
