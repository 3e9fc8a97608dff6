import { useCopied } from "../hooks/use-copied.ts";
import { text } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** Copies one value. @param what names it: "Copy Tenant ID". */
export function CopyButton({
  what,
  value,
  secret = false,
}: {
  readonly what: string;
  readonly value: string;
  readonly secret?: boolean;
}) {
  const { copied, copy } = useCopied(undefined, secret);
  const label = text("ui.common.copy", { what });
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => void copy(value)}
    >
      <Icon name={copied ? "check" : "copy"} />
    </button>
  );
}
