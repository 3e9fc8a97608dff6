import { useId, useRef, useState } from "preact/hooks";
import { mostIds, type OwnOptions } from "../../src/contract/commands.ts";
import {
  type PasteMistake,
  type Recognised,
  recognise,
  withTenants,
} from "../../src/registration/recognise.ts";
import { useUi } from "../host/ui.ts";
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
  const { host } = useUi();
  const latest = useRef("");
  const take = (pasted: string) => {
    latest.current = pasted;
    const next = recognise(pasted);
    show(next, pasted);
    const isOpen = next.clientId === null || next.tenant === null;
    if (!isOpen || next.unnamed.length === 0 || next.unnamed.length > mostIds) return;
    host.send("options.tenants-among", { ids: next.unnamed }).then(
      ({ tenants }) => {
        if (tenants.length > 0 && latest.current === pasted) show(withTenants(next, tenants), pasted);
      },
      // Nobody could be asked: what is shown already says what to do.
      () => undefined,
    );
  };
  const show = (next: Recognised, pasted: string) => {
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
