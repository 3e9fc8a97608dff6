import { useId, useState } from "preact/hooks";
import type { OwnOptions } from "../../src/contract/commands.ts";
import { type PasteMistake, type Recognised, recognise } from "../../src/registration/recognise.ts";
import { Message } from "../parts/message.tsx";
import { text } from "../words/words.ts";

/**
 * One box for both values, in any form. What is found goes into the fields; the box is emptied when it was of use, or
 * when a secret was in it. Otherwise the text stays: nothing is lost.
 */
export function PasteIds({
  onFound,
}: {
  readonly onFound: (found: Partial<OwnOptions>, tenantName: string | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Recognised | null>(null);
  const take = (pasted: string) => {
    const next = recognise(pasted);
    const values: Partial<OwnOptions> = {
      ...(next.clientId !== null && { clientId: next.clientId }),
      ...(next.tenant !== null && { tenant: next.tenant }),
    };
    const isOfUse = Object.keys(values).length > 0;
    setTyped(isOfUse || next.mistakes.includes("secret") ? "" : pasted);
    setFound(pasted.trim() === "" ? null : next);
    if (isOfUse) onFound(values, next.tenantName);
  };
  const told = found === null ? [] : saidOf(found);
  return (
    <div class="field">
      <label for={id}>{text("ui.paste.label")}</label>
      <textarea
        id={id}
        class="input"
        rows={2}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => take(event.currentTarget.value)}
      />
      {told.map((sentence) => (
        <Message key={sentence} tone="warning">
          <p>{sentence}</p>
        </Message>
      ))}
    </div>
  );
}

function saidOf({ mistakes, clientId, tenant, unnamed }: Recognised): readonly string[] {
  const isOpen = unnamed.length > 0 && clientId === null && tenant === null && mistakes.length === 0;
  return [
    ...mistakes.map((mistake: PasteMistake) => text(`ui.paste.${mistake}`)),
    ...(isOpen ? [text("ui.paste.unnamed")] : []),
  ];
}
