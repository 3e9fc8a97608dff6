import type { ComponentChildren } from "preact";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: "primary" | "secondary" | "quiet";
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  /** Id of the sentence that says why it is disabled, or what it does. */
  readonly describedBy?: string | undefined;
}

/**
 * A button with words. A disabled one stays in the tab order, so its reason can be reached; pressing it does
 * nothing.
 */
export function Button({
  children,
  onClick,
  look = "secondary",
  type = "button",
  disabled = false,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button button-${look}`}
      aria-disabled={disabled ? "true" : undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
