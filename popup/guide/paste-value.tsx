import { useState } from "preact/hooks";
import type { Pasted } from "../../src/contract/commands.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/fields.tsx";
import { tell, text } from "../words/words.ts";

/** A box to paste one of the four values into. A fault is shown under it. */
export function PasteValue({
  value,
  label,
  onTaken,
}: {
  readonly value: CaptureKey;
  readonly label: string;
  readonly onTaken?: () => void;
}) {
  const { host, announce } = useUi();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<Exclude<Pasted, { readonly taken: true }> | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const fault = refused ? tell(refused.why) : unreachable ? text("ui.notice.unreachable") : undefined;
  const send = async (): Promise<void> => {
    const confirmed = refused?.ask === true;
    const answer = await host
      .send("guide.paste", { value, text: typed, ...(confirmed && { confirmed }) })
      .catch(() => null);
    setUnreachable(answer === null);
    if (answer === null) return announce(text("ui.notice.unreachable"));
    if (!answer.taken) {
      setRefused(answer);
      announce(tell(answer.why));
      return;
    }
    // A secret does not stay in a field.
    setTyped("");
    setRefused(null);
    announce(text("ui.guided.taken", { label }));
    onTaken?.();
  };
  return (
    <form
      class="paste"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        field={value}
        label={text("ui.guided.paste", { label })}
        value={typed}
        fault={fault}
        onChange={(next) => {
          setTyped(next);
          setRefused(null);
          setUnreachable(false);
        }}
      />
      <Button type="submit">{text(refused?.ask ? "ui.guided.take-anyway" : "ui.guided.take")}</Button>
    </form>
  );
}
