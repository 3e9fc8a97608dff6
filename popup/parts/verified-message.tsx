import type { SetupResult } from "../../src/provisioning/model/setup-state.ts";
import type { WordId } from "../../src/words/index.ts";
import { moment, tell, text } from "../words/words.ts";
import { Disclosure } from "./disclosure.tsx";
import { Icon } from "./icon.tsx";
import { Message, type Tone } from "./message.tsx";
import { ProblemHelp } from "./problem-panel.tsx";

/** What was verified. What is missing is always shown; what is fine is one click away. */
export function VerifiedMessage({ result }: { readonly result: SetupResult }) {
  const { verified, verifiedAt, unproved, findings } = result;
  const missing = findings.filter(({ ok }) => !ok);
  const fine = findings.filter(({ ok }) => ok);
  const untested = isUntested(result);
  const tone: Tone = unproved
    ? "warning"
    : untested
      ? "info"
      : !verified
        ? "bad"
        : missing.length > 0
          ? "warning"
          : "good";
  return (
    <Message tone={tone}>
      {unproved && (
        <>
          <p>{tell(unproved.title)}</p>
          <p>{tell(unproved.next)}</p>
          <ProblemHelp problem={unproved} />
        </>
      )}
      {!verified && !untested && !unproved && <p>{text("ui.credentials.unverified-text")}</p>}
      {missing.length === 1 && missing[0] && <p>{tell(missing[0].text)}</p>}
      {missing.length > 1 && <Findings findings={missing} />}
      {tone === "good" && <p>{summaryOf(fine)}</p>}
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

/** This browser has no secret to test with. Nothing has failed. */
export const isUntested = ({ verified, findings }: SetupResult): boolean =>
  !verified && findings.some(({ ok, text: { id } }) => !ok && id === "finding.no-secret");

/** The summary in one line: it signs in, and with which rights. */
function summaryOf(fine: SetupResult["findings"]): string {
  const found = (id: WordId) => fine.find((finding) => finding.text.id === id);
  const roles = found("finding.roles");
  if (found("finding.signed-in") && roles) {
    return text("ui.credentials.summary", { count: roles.text.values?.count ?? "" });
  }
  return fine[0] ? tell(fine[0].text) : text("ui.credentials.title-verified");
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
