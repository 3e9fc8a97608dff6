import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { askForOrganization } from "../setup/ask-for-organization.ts";
import { chosenEnvironment, environmentName, originOf } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";

/** The browser's permission for the organization's address is missing: says what it is for, and asks again. */
export function NeedsHostScreen({ state }: { readonly state: SetupState }) {
  const ui = useUi();
  const environment = chosenEnvironment(state);
  const origin = environment && originOf(environment);
  return (
    <Screen
      title={text("ui.needs-host.title", { environment: environmentName(state) })}
      footer={
        <Foot
          primary={
            <Button
              look="primary"
              disabled={!origin}
              onClick={() => environment && askForOrganization(environment, ui)}
            >
              {text("ui.needs-host.action")}
            </Button>
          }
          quiet={
            <Button look="quiet" onClick={() => void ui.act("setup.list-environments", {})}>
              {text("ui.menu.environment")}
            </Button>
          }
        />
      }
    >
      {state.problem && <ProblemPanel problem={state.problem} />}
      <p class="lead">{text("ui.needs-host.text")}</p>
      {origin && <p class="address">{origin}</p>}
      <Message tone="info">
        <p>{text("ui.needs-host.revoke")}</p>
      </Message>
    </Screen>
  );
}
