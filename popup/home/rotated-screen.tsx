import { useState } from "preact/hooks";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { WordId } from "../../src/words/index.ts";
import { EncryptLoader } from "../hand-off/encrypt-loader.tsx";
import { HandOver } from "../hand-off/hand-over.tsx";
import { useCredentials } from "../hooks/use-credentials.ts";
import { useHeldSecrets } from "../hooks/use-held-secrets.ts";
import { ClipboardNote } from "../parts/clipboard-note.tsx";
import { CredentialValues } from "../parts/credential-values.tsx";
import { CopyAll, DoneButton } from "../parts/credentials-foot.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { endingSecretOf } from "../record/ending-secret.ts";
import { text } from "../words/words.ts";
import { LeaveButton } from "./procedure-buttons.tsx";

/** The four values with the new secret, to be handed off. */
export function RotatedScreen({
  runId,
  setUp,
  finished,
}: {
  /** Of the rotation's own record in memory. */
  readonly runId: string;
  /** With the new secret; null when the list does not have it. */
  readonly setUp: FinishedSetup | null;
  /** What is said over the values. */
  readonly finished: WordId;
}) {
  const held = useHeldSecrets();
  const shown = useCredentials(held?.find((name) => name.runId === runId) ?? null);
  // Before the names have come, nothing is known to be gone.
  const credentials = held && shown.credentials;
  const [encrypting, setEncrypting] = useState(false);
  if (encrypting && credentials)
    return <EncryptLoader credentials={credentials} onBack={() => setEncrypting(false)} />;
  return (
    <Screen
      title={text("ui.rotation.finished-title")}
      footer={
        <Foot
          primary={
            credentials === null ? (
              <LeaveButton name="rotation" look="primary" />
            ) : (
              credentials && <CopyAll credentials={credentials} />
            )
          }
          quiet={
            credentials && (
              <>
                <DoneButton dynamicsUrl={credentials.dynamicsUrl} />
                <LeaveButton name="rotation" look="quiet" />
              </>
            )
          }
        />
      }
    >
      <p class="lead">{text(credentials === null ? "ui.rotation.gone-text" : finished)}</p>
      <CredentialValues credentials={credentials} result={null} />
      {credentials && <ClipboardNote />}
      {credentials && (
        <HandOver
          credentials={credentials}
          ending={setUp && endingSecretOf(setUp)}
          onEncrypt={() => setEncrypting(true)}
        />
      )}
    </Screen>
  );
}
