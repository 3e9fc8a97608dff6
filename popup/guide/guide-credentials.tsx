import { useState } from "preact/hooks";
import type { GuideCheck } from "../../src/contract/guide-check.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { SetupResult } from "../../src/provisioning/model/setup-state.ts";
import { EncryptLoader } from "../hand-off/encrypt-loader.tsx";
import { HandOver } from "../hand-off/hand-over.tsx";
import { useCredentials } from "../hooks/use-credentials.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ClipboardNote } from "../parts/clipboard-note.tsx";
import { CredentialValues } from "../parts/credential-values.tsx";
import { CopyAll, CredentialsMainButton } from "../parts/credentials-foot.tsx";
import { Foot } from "../parts/foot.tsx";
import { ForgetDialog } from "../parts/forget-dialog.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { VerifiedMessage } from "../parts/verified-message.tsx";
import { text } from "../words/words.ts";

/** The four values as Auto-configure shows them, tested on request. */
export function GuideCredentials({
  record,
  onBack,
}: {
  readonly record: GuideRecord;
  readonly onBack: () => void;
}) {
  const { host, act } = useUi();
  const { progress } = record;
  const check = useFollowed(host.followGuideCheck) ?? null;
  const { credentials, forget } = useCredentials(
    { owner: "guide" },
    JSON.stringify([progress.captured, check?.state, check?.at]),
  );
  const [asking, setAsking] = useState(false);
  const [encrypting, setEncrypting] = useState(false);
  const result = resultOf(record, check);
  // A test says something only of the values that it has used.
  const isTested = check?.state === "done";
  const works = isTested && check.works && credentials?.proved !== false;
  // Refused by something around them: the values may be right, and are not withheld.
  const stands = works || (isTested && check.problem !== null && !check.inDoubt);
  const url = progress.captured.dynamicsUrl?.text;
  const test = () => {
    if (url === undefined) return;
    // The address is requested on the stack of the click. If it is allowed already, the browser asks nobody.
    void host.requestOrigin(url).then((granted) => {
      if (granted) void act("guide.test", {});
    });
  };
  if (encrypting && credentials)
    return <EncryptLoader credentials={credentials} onBack={() => setEncrypting(false)} />;
  return (
    <Screen
      title={text(
        works
          ? "ui.credentials.title-verified"
          : stands
            ? "ui.credentials.title-unproved"
            : "ui.credentials.title-untested",
      )}
      onEscape={onBack}
      footer={
        <Foot
          primary={
            credentials && !works ? (
              <>
                {stands && <CopyAll credentials={credentials} look="secondary" />}
                <Button look="primary" disabled={check?.state === "testing"} onClick={test}>
                  {text(stands ? "ui.credentials.test-again" : "ui.guided.test")}
                </Button>
              </>
            ) : (
              <CredentialsMainButton credentials={credentials} result={null} />
            )
          }
          quiet={
            <>
              {credentials && (
                <Button look="quiet" onClick={() => setAsking(true)}>
                  {text("ui.credentials.forget")}
                </Button>
              )}
              <Button look="quiet" onClick={onBack}>
                {text("ui.common.back")}
              </Button>
            </>
          }
        />
      }
    >
      {check?.state === "testing" && <p role="status">{text("ui.guided.testing")}</p>}
      {isTested && !check.works && check.inDoubt && check.problem && <ProblemPanel problem={check.problem} />}
      {stands && result && <VerifiedMessage result={result} />}
      {check === null && <p class="lead">{text("ui.guided.not-tested")}</p>}
      <CredentialValues credentials={credentials} result={result} />
      {credentials && <ClipboardNote />}
      {credentials && stands && <HandOver credentials={credentials} onEncrypt={() => setEncrypting(true)} />}
      {asking && <ForgetDialog forget={forget} onClose={() => setAsking(false)} />}
    </Screen>
  );
}

/** What the guide knows, as a run's result; null while a value is missing. */
function resultOf({ progress }: GuideRecord, check: GuideCheck | null): SetupResult | null {
  const { tenantId, clientId, dynamicsUrl } = progress.captured;
  if (tenantId === null || clientId === null || dynamicsUrl === null) return null;
  return {
    tenantId: tenantId.text,
    clientId: clientId.text,
    dynamicsUrl: dynamicsUrl.text,
    secret: null,
    verified: check?.works ?? false,
    unproved: check?.inDoubt === false ? check.problem : null,
    verifiedAt: check?.at ?? null,
    findings: check?.findings ?? [],
  };
}
