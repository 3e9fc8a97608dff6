import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";

/** A quiet button that opens more text below it. */
export function Disclosure({
  label,
  children,
  open: openAtFirst = false,
  lazy = false,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** Its content is made only while it is open. */
  readonly lazy?: boolean;
}) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" size={16} />
        {label}
      </button>
      <div id={id} class="disclosure-content" hidden={!open}>
        {(!lazy || open) && children}
      </div>
    </div>
  );
}
