import { useEffect } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/setup-state.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { Activity, Elapsed } from "../parts/wait.tsx";
import { environmentName } from "../setup-facts.ts";
import { useUi } from "../ui.ts";
import { text } from "../words.ts";

/** Reading the tenant; a few seconds in which nothing is changed. */
export function InspectingScreen({ state }: { readonly state: SetupState }) {
  const { act, announce } = useUi();
  const sentence = text("ui.inspecting.text", { environment: environmentName(state) });
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <Screen
      title={text("ui.inspecting.title")}
      footer={
        <Foot
          primary={
            <Button onClick={() => void act("setup.list-environments", {})}>
              {text("ui.menu.environment")}
            </Button>
          }
        />
      }
    >
      <Activity />
      <p class="lead">
        {sentence} <Elapsed since={state.changedAt} />
      </p>
    </Screen>
  );
}
