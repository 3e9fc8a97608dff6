import { useEffect, useId, useRef } from "preact/hooks";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { handOffLabels } from "../../src/credentials/hand-off.ts";
import type { SetupResult } from "../../src/provisioning/model/setup-state.ts";
import type { WordId } from "../../src/words/index.ts";
import { useUi } from "../host/ui.ts";
import { day, text, thenSentence } from "../words/words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Icon } from "./icon.tsx";
import { useShownBriefly } from "./use-shown-briefly.ts";

/** On the clipboard the labels are the vendor's; on the screen they are in the admin's language. */
const labels = {
  dynamicsUrl: "ui.credentials.url",
  tenantId: "ui.credentials.tenant",
  clientId: "ui.credentials.client",
  clientSecret: "ui.credentials.secret",
} as const satisfies Readonly<Record<keyof Credentials, WordId>>;

/** The same number of dots for every secret: the length stays hidden. */
const mask = "•".repeat(16);

/** The four values in the order of TextUs's form, each with a copy button. The secret is masked until it is asked for. */
export function CredentialValues({
  credentials,
  result,
}: {
  /** undefined while they are read; null when the secret is gone. */
  readonly credentials: Credentials | null | undefined;
  readonly result: SetupResult | null;
}) {
  const known: Partial<Credentials> = credentials ?? result ?? {};
  return (
    <section class="values" aria-label={text("ui.credentials.values")}>
      {handOffLabels.map(([field]) => {
        const label = text(labels[field]);
        if (field === "clientSecret") {
          return <Secret key={field} label={label} credentials={credentials} result={result} />;
        }
        const value = known[field];
        return value !== undefined && <Value key={field} label={label} value={value} />;
      })}
    </section>
  );
}

function Value({ label, value }: { readonly label: string; readonly value: string }) {
  const id = useId();
  return (
    <fieldset class="value" aria-labelledby={id}>
      <p class="value-label" id={id}>
        {label}
      </p>
      <p class="value-text" title={value}>
        {value}
      </p>
      <CopyButton what={label} value={value} />
    </fieldset>
  );
}

/** A secret from before the set-up was never in this browser, so it can't be shown. */
const goneBecause = (result: SetupResult | null) =>
  result !== null && result.secret === null ? "ui.credentials.never-known" : "ui.credentials.gone";

function Secret({
  label,
  credentials,
  result,
}: {
  readonly label: string;
  readonly credentials: Credentials | null | undefined;
  readonly result: SetupResult | null;
}) {
  const [shown, setShown] = useShownBriefly();
  const id = useId();
  const { host } = useUi();
  const shownValue = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!shown) return;
    const byHand = (): void => {
      const part = shownValue.current;
      host.copiedByHand(part !== null && getSelection()?.containsNode(part, true) === true);
    };
    document.addEventListener("copy", byHand);
    return () => document.removeEventListener("copy", byHand);
  }, [host, shown]);
  const expiry = result?.secret && text("ui.credentials.expires", { date: day(result.secret.expiresAt) });
  if (!credentials) {
    return (
      <fieldset class="value" aria-labelledby={id}>
        <p class="value-label" id={id}>
          {label}
        </p>
        <p class="value-text value-gone">
          {text(credentials === undefined ? "ui.common.loading" : goneBecause(result))}
        </p>
        {expiry && <p class="value-note">{expiry}</p>}
      </fieldset>
    );
  }
  return (
    <fieldset class="value" aria-labelledby={id}>
      <p class="value-label" id={id}>
        {label}
      </p>
      <button
        type="button"
        class="link-button value-show"
        aria-label={text(shown ? "ui.credentials.hide-label" : "ui.credentials.show-label")}
        onClick={() => setShown(!shown)}
      >
        <Icon name={shown ? "eye-off" : "eye"} size={16} />
        {text(shown ? "ui.credentials.hide" : "ui.credentials.show")}
      </button>
      {shown ? (
        <p class="value-text value-secret" ref={shownValue}>
          {credentials.clientSecret}
        </p>
      ) : (
        <p class="value-text">
          <span aria-hidden="true">{mask}</span>
          <span class="visually-hidden">{text("ui.credentials.secret-hidden")}</span>
        </p>
      )}
      <CopyButton what={label} value={credentials.clientSecret} secret />
      <p class="value-note">
        {expiry ? thenSentence(expiry, text("ui.credentials.held")) : text("ui.credentials.held")}
      </p>
    </fieldset>
  );
}
