import type { SetupResult } from "../../src/provisioning/setup-state.ts";
import { moment, tell, text } from "../words.ts";
import { Disclosure } from "./disclosure.tsx";
import { Icon } from "./icon.tsx";
import { Message, type Tone } from "./message.tsx";

/** What was verified. What is missing is always shown; what is fine is one click away. */
export function VerifiedMessage({ result }: { readonly result: SetupResult }) {
  const { verified, verifiedAt, findings } = result;
  const missing = findings.filter(({ ok }) => !ok);
  const fine = findings.filter(({ ok }) => ok);
  const tone: Tone = !verified ? "bad" : missing.length > 0 ? "warning" : "good";
  // One line that says it all needs no second look; several are listed.
  const summary = tone === "good" ? fine.at(-1) : undefined;
  return (
    <Message tone={tone}>
      {!verified && <p>{text("ui.credentials.unverified-text")}</p>}
      {missing.length > 0 && <Findings findings={missing} />}
      {summary && <p>{tell(summary.text)}</p>}
      {fine.length > 0 && (
        <Disclosure label={text("ui.credentials.checked")}>
          <Findings findings={fine} />
          {verifiedAt !== null && (
            <p class="hint">{text("ui.credentials.verified-at", { when: moment(verifiedAt) })}</p>
          )}
        </Disclosure>
      )}
    </Message>
  );
}

function Findings({ findings }: { readonly findings: SetupResult["findings"] }) {
  return (
    <ul class="findings">
      {findings.map(({ ok, text: words }) => (
        <li key={tell(words)} class={ok ? "tone-good" : "tone-bad"}>
          <Icon name={ok ? "check" : "blocked"} size={16} />
          <span class="visually-hidden">
            {text(ok ? "ui.credentials.finding-ok" : "ui.credentials.finding-bad")}:{" "}
          </span>
          <span>{tell(words)}</span>
        </li>
      ))}
    </ul>
  );
}
