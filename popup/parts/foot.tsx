import type { ComponentChildren } from "preact";

/**
 * The foot of a screen. The primary button has the same place on every screen: the row for quieter ones below
 * it keeps its height when it is empty.
 */
export function Foot({
  hint,
  hintId,
  primary,
  quiet,
}: {
  /** What the button does, or why it can't be pressed. */
  readonly hint?: ComponentChildren;
  readonly hintId?: string;
  readonly primary?: ComponentChildren;
  readonly quiet?: ComponentChildren;
}) {
  return (
    <>
      {hint && (
        <p class="foot-hint" id={hintId}>
          {hint}
        </p>
      )}
      {primary}
      <div class="foot-quiet">{quiet}</div>
    </>
  );
}
