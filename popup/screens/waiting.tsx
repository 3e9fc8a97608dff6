import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { Activity, Countdown, Elapsed } from "../parts/wait.tsx";
import { environmentName } from "../setup/setup-facts.ts";
import { text } from "../words/words.ts";

interface WaitingProps {
  readonly state: SetupState;
}

/** Microsoft's window is open. */
export function SigningInScreen({ state }: WaitingProps) {
  const { act } = useUi();
  return (
    <Waiting
      state={state}
      title={text("ui.signing-in.title")}
      sentence={text("ui.signing-in.waiting")}
      wayOut={
        <Button onClick={() => void act("setup.cancel-sign-in", {})}>{text("ui.common.cancel")}</Button>
      }
    >
      <p>{text("ui.signing-in.which-account")}</p>
      <p>{text("ui.signing-in.may-close")}</p>
    </Waiting>
  );
}

/** Signed in; asking for the environments. */
export function ListingScreen({ state }: WaitingProps) {
  const { act } = useUi();
  return (
    <Waiting
      state={state}
      title={text("ui.listing.title")}
      sentence={text("ui.listing.text", { username: state.account?.username ?? "" })}
      wayOut={<Button onClick={() => void act("setup.start-over", {})}>{text("ui.common.cancel")}</Button>}
    />
  );
}

/** Reading the tenant; a few seconds in which nothing is changed. */
export function InspectingScreen({ state }: WaitingProps) {
  const { act } = useUi();
  return (
    <Waiting
      state={state}
      title={text("ui.inspecting.title")}
      sentence={text("ui.inspecting.text", { environment: environmentName(state) })}
      wayOut={
        <Button onClick={() => void act("setup.list-environments", {})}>{text("ui.menu.environment")}</Button>
      }
    />
  );
}

/** What is waited for, how long it has taken once that is long, and a way out. */
function Waiting({
  state,
  title,
  sentence,
  wayOut,
  children,
}: WaitingProps & {
  readonly title: string;
  readonly sentence: string;
  readonly wayOut: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const { announce } = useUi();
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <Screen title={title} footer={<Foot primary={wayOut} />}>
      <Activity />
      <p class="lead">
        {sentence} {state.dueAt ? <Countdown until={state.dueAt} /> : <Elapsed since={state.changedAt} />}
      </p>
      {children}
    </Screen>
  );
}
