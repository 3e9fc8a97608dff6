import { useId } from "preact/hooks";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { asEnvironment, asJson, idsForHandOff } from "../../src/credentials/hand-off.ts";
import type { WordId } from "../../src/words/index.ts";
import { useCopied } from "../hooks/use-copied.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface Form {
  readonly label: WordId;
  readonly format: (credentials: Credentials) => string;
  readonly secret: boolean;
}

const forms: readonly Form[] = [
  { label: "ui.credentials.as-ids", format: idsForHandOff, secret: false },
  { label: "ui.credentials.as-json", format: asJson, secret: true },
  { label: "ui.credentials.as-env", format: asEnvironment, secret: true },
];

/** Copies the values in another form, or all but the secret. */
export function OtherForms({ credentials }: { readonly credentials: Credentials }) {
  const id = useId();
  return (
    <fieldset class="other-forms" aria-labelledby={id}>
      <p id={id}>{text("ui.credentials.other-forms")}</p>
      {forms.map((form) => (
        <CopyForm key={form.label} form={form} credentials={credentials} />
      ))}
    </fieldset>
  );
}

function CopyForm({
  form: { label, format, secret },
  credentials,
}: {
  readonly form: Form;
  readonly credentials: Credentials;
}) {
  const { copied, copy } = useCopied(undefined, secret);
  return (
    <Button onClick={() => void copy(format(credentials))}>
      <Icon name={copied ? "check" : "copy"} size={16} />
      {copied ? text("ui.common.copied") : text(label)}
    </Button>
  );
}
