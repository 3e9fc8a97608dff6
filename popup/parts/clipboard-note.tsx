import { useId } from "preact/hooks";
import { clearAfterChoices, noClipboard } from "../../src/contract/clipboard-record.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useNow } from "../hooks/use-now.ts";
import { useUi } from "../host/ui.ts";
import { duration, text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Message } from "./message.tsx";
import "../styles/hand-off.css";

/** When a copied secret is cleared off the clipboard; nothing unless one waits to be cleared. */
export function ClipboardNote() {
  const { host } = useUi();
  const followed = useFollowed(host.followClipboard);
  if (followed === undefined) return null;
  const record = followed ?? noClipboard;
  return (
    <>
      {record.failed && <Message tone="warning" title={text("ui.clipboard.failed")} />}
      {record.dueAt !== null && <Pending dueAt={record.dueAt} />}
    </>
  );
}

function Pending({ dueAt }: { readonly dueAt: number }) {
  const { act } = useUi();
  const left = dueAt - useNow(true);
  return (
    <div class="clipboard-pending">
      <p>{left > 0 ? text("ui.clipboard.pending", { time: duration(left) }) : text("ui.clipboard.now")}</p>
      <Button onClick={() => void act("clipboard.clear", {})}>{text("ui.clipboard.clear")}</Button>
      <Button look="quiet" onClick={() => void act("clipboard.keep", {})}>
        {text("ui.clipboard.keep")}
      </Button>
    </div>
  );
}

/** How long a copied secret stays on the clipboard. */
export function ClearAfter() {
  const { act, host } = useUi();
  const record = useFollowed(host.followClipboard) ?? noClipboard;
  const id = useId();
  const set = (value: string): void => {
    const afterSeconds = clearAfterChoices.find((one) => String(one) === value);
    if (afterSeconds !== undefined) void act("clipboard.set", { afterSeconds });
  };
  return (
    <div class="clipboard-after">
      <label for={id}>{text("ui.clipboard.after")}</label>
      <select
        id={id}
        class="input"
        value={record.afterSeconds}
        aria-describedby={`${id}-hint`}
        onChange={(event) => set(event.currentTarget.value)}
      >
        {clearAfterChoices.map((seconds) => (
          <option key={seconds} value={seconds}>
            {seconds === 0 ? text("ui.clipboard.never") : duration(seconds * 1000)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {text("ui.clipboard.hint")}
      </p>
    </div>
  );
}
