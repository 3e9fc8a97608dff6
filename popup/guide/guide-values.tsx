import { useId, useState } from "preact/hooks";
import { handOffLabels } from "../../src/credentials/hand-off.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { CaptureKey } from "../../src/guide/ids.ts";
import { text } from "../words/words.ts";
import { PasteValue } from "./paste-value.tsx";

/** The four values: what was captured and from where, and a box for each that is missing or to be replaced. */
export function GuideValues({ record }: { readonly record: GuideRecord }) {
  return (
    <section class="values" aria-label={text("ui.guided.values")}>
      <h2>{text("ui.guided.values")}</h2>
      <p class="hint">{text("ui.guided.values-hint")}</p>
      {handOffLabels.map(([value, label]) => (
        <GuideValue key={value} value={value} label={label} record={record} />
      ))}
    </section>
  );
}

function GuideValue({
  value,
  label,
  record,
}: {
  readonly value: CaptureKey;
  readonly label: string;
  readonly record: GuideRecord;
}) {
  const [replacing, setReplacing] = useState(false);
  const id = useId();
  const captured = record.progress.captured[value];
  if (captured === null || replacing) {
    return <PasteValue value={value} label={label} onTaken={() => setReplacing(false)} />;
  }
  return (
    <fieldset class="value" aria-labelledby={id}>
      <p class="value-label" id={id}>
        {label}
      </p>
      <button type="button" class="link-button value-show" onClick={() => setReplacing(true)}>
        {text("ui.guided.replace")}
      </button>
      <p class="value-text">{"text" in captured ? captured.text : text("ui.guided.secret-held")}</p>
      <p class="value-note">{text(`ui.guided.from-${captured.from}`)}</p>
    </fieldset>
  );
}
