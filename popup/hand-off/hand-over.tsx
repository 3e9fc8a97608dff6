import { useState } from "preact/hooks";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ClearAfter } from "../parts/clipboard-note.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { OtherForms } from "../parts/other-forms.tsx";
import type { EndingSecret } from "../record/save-calendar.ts";
import { loadWords, text } from "../words/words.ts";
import { useDestination } from "./use-destination.ts";

/**
 * Where the four values go, as far as it is known, and the ways to get them there. The end of a set-up stays short: the
 * ways are one click away, but for a destination of the organization's. How not to send them stands in the label.
 */
export function HandOver({
  credentials,
  ending = null,
  onEncrypt,
}: {
  readonly credentials: Credentials;
  /** Their secret, where its end is known. */
  readonly ending?: EndingSecret | null;
  readonly onEncrypt: () => void;
}) {
  const destination = useDestination();
  if (destination === null) return null;
  const { url, mail } = destination;
  const isKnown = url !== undefined || mail !== undefined;
  return (
    <Disclosure label={text("ui.hand-over.title")} open={isKnown}>
      <div class="hand-over">
        {!isKnown && <p>{text("ui.hand-over.unknown")}</p>}
        {url !== undefined && (
          <p>
            {text("ui.hand-over.url")} <ExternalLink href={url}>{new URL(url).host}</ExternalLink>
          </p>
        )}
        {mail !== undefined && <p>{text("ui.hand-over.mail", { mail })}</p>}
        <div>
          <Button onClick={onEncrypt}>{text("ui.hand-over.encrypt")}</Button>
        </div>
        <OtherForms credentials={credentials} />
        {ending && <CalendarButton ending={ending} />}
        <ClearAfter />
      </div>
    </Disclosure>
  );
}

/** What makes the file is loaded when somebody wants one. */
const loadCalendar = () =>
  Promise.all([import("../record/save-calendar.ts"), loadWords(["record"])]).then(
    ([{ saveCalendar }]) => saveCalendar,
  );

/** For those who remove the extension before the secret ends: then nothing here reminds them. */
function CalendarButton({ ending }: { readonly ending: EndingSecret }) {
  const { host } = useUi();
  const [failed, setFailed] = useState(false);
  const save = (): void => {
    loadCalendar().then(
      (saveCalendar) => saveCalendar(ending, host.now()),
      () => setFailed(true),
    );
  };
  return (
    <div>
      <Button onClick={save}>{text("ui.hand-over.calendar")}</Button>
      <p class="hint">{text(failed ? "ui.guided.not-loaded" : "ui.hand-over.calendar-hint")}</p>
    </div>
  );
}
