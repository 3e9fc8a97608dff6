import { useState } from "preact/hooks";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import type { SetupResult, SetupState } from "../../src/provisioning/setup-state.ts";
import { useCopied } from "../hooks/use-copied.ts";
import { useCredentials } from "../hooks/use-credentials.ts";
import { Button } from "../parts/button.tsx";
import { CredentialValues } from "../parts/credential-values.tsx";
import { ConfirmDialog } from "../parts/dialog.tsx";
import { Foot } from "../parts/foot.tsx";
import { Icon } from "../parts/icon.tsx";
import { Message } from "../parts/message.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { VerifiedMessage } from "../parts/verified-message.tsx";
import { useUi } from "../ui.ts";
import { text } from "../words.ts";
import { DoneScreen } from "./done.tsx";

/**
 * The four values, whether they work, and handing them off.
 * @param state null, or without a result: the secret of an earlier set-up is looked at.
 * @param onBack leaves to where it was opened from.
 */
export function CredentialsScreen({
  state,
  onBack,
}: {
  readonly state: SetupState | null;
  readonly onBack?: () => void;
}) {
  const result = state?.result ?? null;
  const { credentials, forget } = useCredentials(result?.secret?.keyId ?? null);
  const [listing, setListing] = useState(false);
  const [asking, setAsking] = useState(false);

  if (listing && state) return <DoneScreen state={state} onBack={() => setListing(false)} />;
  return (
    <Screen
      title={titleOf(result)}
      footer={
        <Foot
          primary={<MainButton credentials={credentials} result={result} />}
          quiet={
            <>
              {credentials && (
                <Button look="quiet" onClick={() => setAsking(true)}>
                  {text("ui.credentials.forget")}
                </Button>
              )}
              {result && (
                <Button look="quiet" onClick={() => setListing(true)}>
                  {text("ui.credentials.what-was-done")}
                </Button>
              )}
              {onBack && (
                <Button look="quiet" onClick={onBack}>
                  {text("ui.common.back")}
                </Button>
              )}
            </>
          }
        />
      }
    >
      {state?.problem && <ProblemPanel problem={state.problem} />}
      {result && <VerifiedMessage result={result} />}
      <CredentialValues credentials={credentials} result={result} />
      {credentials === null && (
        <Message tone="info">
          <p>{text("ui.credentials.gone-text")}</p>
        </Message>
      )}
      {asking && (
        <ConfirmDialog
          title={text("ui.credentials.forget-title")}
          text={text("ui.credentials.forget-text")}
          confirm={text("ui.credentials.forget-confirm")}
          cancel={text("ui.credentials.forget-cancel")}
          onConfirm={() => {
            setAsking(false);
            void forget();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </Screen>
  );
}

function titleOf(result: SetupResult | null): string {
  if (result === null) return text("ui.credentials.title-held");
  if (!result.verified) return text("ui.credentials.title-unverified");
  const gaps = result.findings.some(({ ok }) => !ok);
  return text(gaps ? "ui.credentials.title-gaps" : "ui.credentials.title-verified");
}

/** What is to be done next: hand off, check again, or make a secret that can be handed off. */
function MainButton({
  credentials,
  result,
}: {
  readonly credentials: Credentials | null | undefined;
  readonly result: SetupResult | null;
}) {
  const { act } = useUi();
  const inspect = () => void act("setup.inspect", {});
  if (credentials === undefined) return null;
  if (credentials === null) {
    return (
      result && (
        <Button look="primary" onClick={inspect}>
          {text("ui.credentials.new-secret")}
        </Button>
      )
    );
  }
  if (result && !result.verified) {
    return (
      <Button look="primary" onClick={inspect}>
        {text("ui.credentials.check-again")}
      </Button>
    );
  }
  return <CopyAll credentials={credentials} />;
}

function CopyAll({ credentials }: { readonly credentials: Credentials }) {
  const told = text("ui.credentials.copied-all");
  const { copied, copy } = useCopied(told);
  const [everCopied, setEverCopied] = useState(false);
  return (
    <>
      <p class="foot-hint foot-good">
        {everCopied && (
          <>
            <Icon name="check" size={16} />
            {told}
          </>
        )}
      </p>
      <Button
        look="primary"
        onClick={() =>
          void copy(formatForHandOff(credentials)).then((worked) => worked && setEverCopied(true))
        }
      >
        <Icon name={copied ? "check" : "copy"} />
        {text("ui.credentials.copy-all")}
      </Button>
    </>
  );
}
