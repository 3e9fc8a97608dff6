/** What opens and closes, and what is chosen from. */
export interface ComboParts {
  readonly field: HTMLElement;
  readonly popup: HTMLElement;
  readonly options: readonly HTMLElement[];
  /** What opens it by mouse. */
  readonly event: "pointerdown" | "click";
  choose(index: number): void;
  shown(open: boolean): void;
}

/** Behaviour of a drop-down, by mouse and by keys. Its list opens below it and closes when something else is used. */
export function combo({ field, popup, options, event, choose, shown }: ComboParts): void {
  let at = -1;
  const outside = (happened: Event): void => {
    const target = happened.target as Node;
    if (!field.isConnected || (!field.contains(target) && !popup.contains(target))) show(false);
  };
  const isClosed = (): boolean => popup.hidden === true;
  const show = (open: boolean): void => {
    popup.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    shown(open);
    at = open ? options.findIndex((one) => one.getAttribute("aria-selected") === "true") : -1;
    if (open) document.addEventListener("pointerdown", outside, true);
    else document.removeEventListener("pointerdown", outside, true);
  };
  const move = (by: number): void => {
    at = Math.min(options.length - 1, Math.max(0, at + by));
    for (const [index, option] of options.entries()) option.classList.toggle("is-active", index === at);
    options[at]?.scrollIntoView({ block: "nearest" });
  };

  field.addEventListener(event, () => show(isClosed()));
  for (const [index, option] of options.entries())
    option.addEventListener(event === "pointerdown" ? "pointerup" : "click", () => {
      show(false);
      choose(index);
    });
  field.addEventListener("keydown", (happened) => {
    const { key } = happened;
    if (key === "Escape" && !isClosed()) {
      happened.stopPropagation();
      show(false);
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      if (isClosed()) show(true);
      move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter" || key === " ") {
      if (isClosed()) show(true);
      else if (at >= 0) {
        const chosen = at;
        show(false);
        choose(chosen);
      }
    } else return;
    happened.preventDefault();
  });
}
