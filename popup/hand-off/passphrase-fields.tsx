import { useId } from "preact/hooks";
import { asPassphrase } from "../../src/credentials/encrypted-file.ts";
import { Button } from "../parts/button.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { TextField } from "../parts/fields.tsx";
import { text } from "../words/words.ts";
import { strengthOf } from "./strength.ts";

/** Words that are proposed, or a passphrase that is typed, with how strong it is. */
export function PassphraseFields({
  proposed,
  typed,
  fault,
  disabled,
  onPropose,
  onType,
}: {
  readonly proposed: string;
  /** null: the proposed words are used. */
  readonly typed: string | null;
  readonly fault: string | null;
  readonly disabled: boolean;
  readonly onPropose: () => void;
  readonly onType: (typed: string | null) => void;
}) {
  const name = useId();
  const choice = (label: string, checked: boolean, choose: () => void) => (
    <label class="choice">
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={choose} />
      <span>{label}</span>
    </label>
  );
  const given = asPassphrase(typed ?? "");
  return (
    <fieldset class="field passphrase">
      <legend>{text("ui.encrypt.which")}</legend>
      {choice(text("ui.encrypt.proposed"), typed === null, () => onType(null))}
      {typed === null && (
        <div class="passphrase-words">
          <p class="mono">{proposed}</p>
          <CopyButton what={text("ui.encrypt.which")} value={proposed} secret />
          <Button look="quiet" disabled={disabled} onClick={onPropose}>
            {text("ui.encrypt.other-words")}
          </Button>
        </div>
      )}
      {choice(text("ui.encrypt.typed"), typed !== null, () => onType(""))}
      {typed !== null && (
        <>
          <TextField
            field="passphrase"
            label={text("ui.encrypt.passphrase")}
            value={typed}
            fault={fault ?? undefined}
            disabled={disabled}
            onChange={onType}
          />
          {given !== "" && <StrengthMeter passphrase={given} />}
        </>
      )}
    </fieldset>
  );
}

function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const strength = strengthOf(passphrase);
  return (
    <div class={`strength strength-${strength}`}>
      <meter min={0} low={2} high={3} optimum={4} max={4} value={strength + 1} aria-hidden="true" />
      <p role="status">
        {text("ui.encrypt.strength", { strength: text(`ui.encrypt.strength-${strength}`) })}
      </p>
      <p class="hint">{text("ui.encrypt.strength-hint")}</p>
    </div>
  );
}
