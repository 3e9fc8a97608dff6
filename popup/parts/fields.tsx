import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";

/** The fault of a field, under it. */
export function Fault({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p class="fault" id={id}>
      <Icon name="blocked" size={16} />
      <span>{children}</span>
    </p>
  );
}

export interface TextFieldProps {
  /** Names the field to the form, to put the focus there. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of text, with its label, hint and fault tied to it. */
export function TextField({ field, label, value, hint, fault, disabled = false, onChange }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="text"
        data-field={field}
        value={value}
        disabled={disabled}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={fault ? "true" : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {fault && <Fault id={`${id}-fault`}>{fault}</Fault>}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of a few. @param props.options pairs of value and words. */
export function SelectField({
  label,
  hint,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
