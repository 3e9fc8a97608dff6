import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Mark } from "../setup/marks.ts";
import { text } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** The one list that is the plan, the progress and the result. */
export function LineList({
  label,
  wordless = false,
  children,
}: {
  readonly label: string;
  /** The marks' words are for screen readers alone: while a run goes on, the icons change where the eye is. */
  readonly wordless?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <ol class={wordless ? "lines lines-wordless" : "lines"} aria-label={label}>
      {children}
    </ol>
  );
}

export interface LineProps {
  readonly mark: Mark;
  readonly title: string;
  /** Always shown under the title: a sentence, a warning, a question. */
  readonly children?: ComponentChildren;
  /** Shown when the line is opened. */
  readonly details?: ComponentChildren;
  /** Marks the line at work for assistive technology. */
  readonly current?: boolean;
}

/** One line: mark, word, title; what belongs under it; details one click away. */
export function Line({ mark, title, children, details, current = false }: LineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class={`line tone-${mark.tone}`} aria-current={current ? "step" : undefined}>
      <div class="line-head">
        <span class="line-mark">
          <Icon name={mark.icon} />
          <span class="line-word">{text(mark.word)}</span>
        </span>
        <span class="line-title">{title}</span>
        {details && (
          <button
            type="button"
            class="icon-button line-toggle"
            aria-expanded={open}
            aria-controls={id}
            aria-label={text("ui.common.show-details", { title })}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" size={16} />
          </button>
        )}
      </div>
      {children && <div class="line-more">{children}</div>}
      {details && (
        <div id={id} class="line-details" hidden={!open}>
          {details}
        </div>
      )}
    </li>
  );
}

/** A warning under a line. */
export function LineWarning({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="line-warning">
      <Icon name="warning" size={16} />
      <span>{children}</span>
    </p>
  );
}
