import { useCredentials } from "../hooks/use-credentials.ts";
import { useHeldSecrets } from "../hooks/use-held-secrets.ts";
import { CredentialValues } from "../parts/credential-values.tsx";
import { CopyAll, DoneButton } from "../parts/credentials-foot.tsx";
import { Foot } from "../parts/foot.tsx";
import { OtherForms } from "../parts/other-forms.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";
import { LeaveButton } from "./procedure-buttons.tsx";

/** The four values with the new secret, to be handed off. @param runId of the rotation's own record in memory */
export function RotatedScreen({ runId }: { readonly runId: string }) {
  const held = useHeldSecrets();
  const shown = useCredentials(held?.find((name) => name.runId === runId) ?? null);
  // Before the names have come, nothing is known to be gone.
  const credentials = held && shown.credentials;
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
      <p class="lead">{text(credentials === null ? "ui.rotation.gone-text" : "ui.rotation.finished-text")}</p>
      <CredentialValues credentials={credentials} result={null} />
      {credentials && <OtherForms credentials={credentials} />}
    </Screen>
  );
}
