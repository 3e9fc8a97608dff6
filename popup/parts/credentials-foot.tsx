import { useState } from "preact/hooks";
import type { Credentials } from "../../src/credentials/credentials.ts";
import { formatForHandOff } from "../../src/credentials/hand-off.ts";
import type { SetupResult } from "../../src/provisioning/model/setup-state.ts";
import { useCopied } from "../hooks/use-copied.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { ConfirmDialog } from "./dialog.tsx";
import { Icon } from "./icon.tsx";
import { isUntested } from "./verified-message.tsx";

/**
 * What to do next with the four values: hand off; check again first; or, if the secret is gone, create another one
 * where TextUs can't have it yet.
 */
export function CredentialsMainButton({
  credentials,
  result,
}: {
  /** undefined while they are read; null when the secret is gone. */
  readonly credentials: Credentials | null | undefined;
  readonly result: SetupResult | null;
}) {
  const { act } = useUi();
  if (credentials === undefined) return null;
  if (credentials === null) {
    if (result === null) return null;
    return result.verified || isUntested(result) ? (
      <Button look="primary" onClick={() => void act("setup.done", {})}>
        {text("ui.credentials.done")}
      </Button>
    ) : (
      <NewSecretButton look="primary" />
    );
  }
  if (result?.unproved) {
    return (
      <>
        <CopyAll credentials={credentials} look="secondary" />
        <Button
          look="primary"
          disabled={result.testing === true}
          onClick={() => void act("setup.test-again", {})}
        >
          {text(result.testing ? "ui.credentials.testing" : "ui.credentials.test-again")}
        </Button>
      </>
    );
  }
  if (!mayHandOff(result)) {
    return (
      <Button look="primary" onClick={() => void act("setup.inspect", {})}>
        {text("ui.credentials.check-again")}
      </Button>
    );
  }
  return <CopyAll credentials={credentials} />;
}

/** Whether the values are ready to be handed off: they work, or nobody has found that they do not. */
export const mayHandOff = (result: SetupResult | null): boolean =>
  result === null || result.verified || Boolean(result.unproved);

/** Plans again. The plan asks whether to create another secret. */
export function NewSecretButton({ look }: { readonly look: "primary" | "quiet" }) {
  const { act } = useUi();
  return (
    <Button look={look} onClick={() => void act("setup.inspect", {})}>
      {text("ui.credentials.new-secret")}
    </Button>
  );
}

/**
 * Ends the set-up once the four values were handed over. It asks first, because the secret goes with it and nobody can
 * show it again.
 */
export function DoneButton({ dynamicsUrl }: { readonly dynamicsUrl: string }) {
  const { act } = useUi();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {text("ui.credentials.done")}
      </Button>
      {asking && (
        <ConfirmDialog
          title={text("ui.credentials.done-title")}
          text={text("ui.credentials.done-text", { url: dynamicsUrl })}
          confirm={text("ui.credentials.done")}
          cancel={text("ui.credentials.done-cancel")}
          onConfirm={() => {
            setAsking(false);
            void act("setup.done", {});
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Copies the four values in the order of the form that they go into. */
export function CopyAll({
  credentials,
  look = "primary",
}: {
  readonly credentials: Credentials;
  readonly look?: "primary" | "secondary";
}) {
  const told = text("ui.credentials.copied-all");
  const { copied, copy } = useCopied(told, true);
  const [everCopied, setEverCopied] = useState(false);
  return (
    <>
      {everCopied && (
        <p class="foot-hint foot-good">
          <Icon name="check" size={16} />
          {told}
        </p>
      )}
      <Button
        look={look}
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
