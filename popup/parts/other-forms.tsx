import type { Credentials } from "../../src/credentials/credentials.ts";
import { asEnvironment, asJson, idsForHandOff } from "../../src/credentials/hand-off.ts";
import type { WordId } from "../../src/words/index.ts";
import { useCopied } from "../hooks/use-copied.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Icon } from "./icon.tsx";

const forms: readonly (readonly [WordId, (credentials: Credentials) => string])[] = [
  ["ui.credentials.as-ids", idsForHandOff],
  ["ui.credentials.as-json", asJson],
  ["ui.credentials.as-env", asEnvironment],
];

/** Copies the values in another form, or all but the secret. */
export function OtherForms({ credentials }: { readonly credentials: Credentials }) {
  return (
    <Disclosure label={text("ui.credentials.other-forms")}>
      <div class="other-forms">
        {forms.map(([label, format]) => (
          <CopyForm key={label} label={text(label)} content={() => format(credentials)} />
        ))}
      </div>
    </Disclosure>
  );
}

function CopyForm({ label, content }: { readonly label: string; readonly content: () => string }) {
  const { copied, copy } = useCopied();
  return (
    <Button onClick={() => void copy(content())}>
      <Icon name={copied ? "check" : "copy"} size={16} />
      {copied ? text("ui.common.copied") : label}
    </Button>
  );
}
