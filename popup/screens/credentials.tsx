import { useState } from "preact/hooks";
import type { HeldCredentials } from "../../src/contract/commands.ts";
import type { SetupResult, SetupState } from "../../src/provisioning/model/setup-state.ts";
import { type RunSecretName, secretNameOf } from "../../src/provisioning/model/vault.ts";
import { EncryptLoader } from "../hand-off/encrypt-loader.tsx";
import { HandOver } from "../hand-off/hand-over.tsx";
import { useCredentials } from "../hooks/use-credentials.ts";
import { usePart } from "../hooks/use-part.ts";
import { Button } from "../parts/button.tsx";
import { ClipboardNote } from "../parts/clipboard-note.tsx";
import { CredentialValues } from "../parts/credential-values.tsx";
import {
  CredentialsMainButton,
  DoneButton,
  mayHandOff,
  NewSecretButton,
} from "../parts/credentials-foot.tsx";
import { Foot } from "../parts/foot.tsx";
import { ForgetDialog } from "../parts/forget-dialog.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { isUntested, VerifiedMessage } from "../parts/verified-message.tsx";
import type { EndingSecret } from "../record/save-calendar.ts";
import { environmentName } from "../setup/setup-facts.ts";
import { loadWords, text } from "../words/words.ts";
import { DoneScreen } from "./done.tsx";

const loadSignInAppAfter = () =>
  Promise.all([import("../parts/sign-in-app-after.tsx"), loadWords(["consent"])]).then(
    ([{ SignInAppAfter }]) => SignInAppAfter,
  );

/**
 * The four values, whether they work, and handing them off.
 * @param held names the secret of an earlier set-up to look at, in place of the state's own result.
 * @param onBack leaves to where it was opened from.
 */
export function CredentialsScreen({
  state,
  held = null,
  onBack,
}: {
  readonly state: SetupState | null;
  readonly held?: RunSecretName | null;
  readonly onBack?: () => void;
}) {
  const found = held === null ? (state?.result ?? null) : null;
  const { credentials, forget } = useCredentials(held ?? (found && secretNameOf(state?.id ?? "", found)));
  const result = found && agreed(found, credentials);
  const SignInAppAfter = usePart<object>(result?.verified === true, loadSignInAppAfter);
  const [listing, setListing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [encrypting, setEncrypting] = useState(false);

  if (listing && state) return <DoneScreen state={state} onBack={() => setListing(false)} />;
  if (encrypting && credentials)
    return <EncryptLoader credentials={credentials} onBack={() => setEncrypting(false)} />;
  return (
    <Screen
      title={titleOf(result)}
      {...(onBack && { onEscape: onBack })}
      footer={
        <Foot
          primary={<CredentialsMainButton credentials={credentials} result={result} />}
          quiet={
            <>
              {credentials && result && <DoneButton dynamicsUrl={result.dynamicsUrl} />}
              {credentials && (
                <Button look="quiet" onClick={() => setAsking(true)}>
                  {text("ui.credentials.forget")}
                </Button>
              )}
              {credentials === null && result && (result.verified || isUntested(result)) && (
                <NewSecretButton look="quiet" />
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
      {credentials && <ClipboardNote />}
      {credentials && mayHandOff(result) && (
        <HandOver
          credentials={credentials}
          ending={endingIn(state, result)}
          onEncrypt={() => setEncrypting(true)}
        />
      )}
      {credentials === null && <p class="lead">{text("ui.credentials.gone-text")}</p>}
      {SignInAppAfter && <SignInAppAfter />}
      {asking && <ForgetDialog forget={forget} onClose={() => setAsking(false)} />}
    </Screen>
  );
}

/** A result says "tested" only of exactly the values that were proved; of any others it says that nothing is known. */
function agreed(result: SetupResult, credentials: HeldCredentials | null | undefined): SetupResult {
  if (!credentials || !result.verified) return result;
  const fits =
    credentials.proved &&
    credentials.clientId === result.clientId &&
    credentials.tenantId === result.tenantId &&
    credentials.dynamicsUrl === result.dynamicsUrl;
  return fits ? result : { ...result, verified: false, verifiedAt: null, findings: [] };
}

/** The secret that a run has made, with its end. */
function endingIn(state: SetupState | null, result: SetupResult | null): EndingSecret | null {
  if (!state || !result?.secret) return null;
  const { dynamicsUrl, clientId, secret } = result;
  const { keyId: key, expiresAt: endsAt } = secret;
  return { key, endsAt, environmentName: environmentName(state), dynamicsUrl, clientId };
}

function titleOf(result: SetupResult | null): string {
  if (result === null) return text("ui.credentials.title-held");
  if (isUntested(result)) return text("ui.credentials.title-untested");
  if (result.unproved) return text("ui.credentials.title-unproved");
  if (!result.verified) return text("ui.credentials.title-unverified");
  const gaps = result.findings.some(({ ok }) => !ok);
  return text(gaps ? "ui.credentials.title-gaps" : "ui.credentials.title-verified");
}
