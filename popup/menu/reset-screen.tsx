import { useState } from "preact/hooks";
import { useFollowed } from "../hooks/use-followed.ts";
import { useHeldSecrets } from "../hooks/use-held-secrets.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/dialog.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";

/** Says what goes from this browser and what stays in the tenant, and asks once more. */
export function ResetScreen({ onBack }: { readonly onBack: () => void }) {
  const { act, host } = useUi();
  const held = useHeldSecrets() ?? [];
  const setUps = useFollowed(host.followFinished) ?? [];
  const [asking, setAsking] = useState(false);
  return (
    <Screen
      title={text("ui.reset.title")}
      onEscape={onBack}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={() => setAsking(true)}>
              {text("ui.reset.action")}
            </Button>
          }
          quiet={
            <Button look="quiet" onClick={onBack}>
              {text("ui.common.back")}
            </Button>
          }
        />
      }
    >
      {held.length > 0 && (
        <Message tone="warning" title={text("ui.reset.held")}>
          <p>{text("ui.reset.held-text")}</p>
        </Message>
      )}
      <h2>{text("ui.reset.here")}</h2>
      <ul class="bullets">
        <li>{text("ui.reset.here-sign-in")}</li>
        <li>
          {setUps.length === 0
            ? text("ui.reset.here-progress")
            : text("ui.reset.here-set-ups", { count: setUps.length })}
        </li>
        <li>{text("ui.reset.here-options")}</li>
        <li>{text("ui.reset.here-access")}</li>
      </ul>
      <h2>{text("ui.reset.stays")}</h2>
      <ul class="bullets">
        <li>{text("ui.reset.stays-tenant")}</li>
        {setUps.length > 0 && <li>{text("ui.reset.stays-undo")}</li>}
        <li>{text("ui.reset.stays-policy")}</li>
      </ul>
      {asking && (
        <ConfirmDialog
          title={text("ui.reset.confirm-title")}
          text={text("ui.reset.confirm-text")}
          confirm={text("ui.reset.action")}
          cancel={text("ui.common.cancel")}
          onConfirm={() => {
            setAsking(false);
            void act("reset.everything", {}, "ui.reset.busy");
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </Screen>
  );
}
