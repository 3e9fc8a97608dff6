import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

/** Narrows a list while something is typed. */
export function SearchField({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Under the field. */
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="search">
      <Icon name="search" size={16} />
      <input
        class="input"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {children}
    </div>
  );
}
