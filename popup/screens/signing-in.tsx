import { useEffect } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/setup-state.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { Activity, Elapsed } from "../parts/wait.tsx";
import { useUi } from "../ui.ts";
import { text } from "../words.ts";

/** Waiting for Microsoft's window, then for the list of environments. */
export function SigningInScreen({ state }: { readonly state: SetupState }) {
  const { act, announce } = useUi();
  const { account } = state;
  const sentence = account
    ? text("ui.signing-in.listing", { username: account.username })
    : text("ui.signing-in.waiting");
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <Screen
      title={text(account ? "ui.signing-in.listing-title" : "ui.signing-in.title")}
      footer={
        <Foot
          primary={
            <Button onClick={() => void act("setup.cancel-sign-in", {})}>{text("ui.common.cancel")}</Button>
          }
        />
      }
    >
      <Activity />
      <p class="lead">
        {sentence} <Elapsed since={state.changedAt} />
      </p>
      {!account && (
        <>
          <p>{text("ui.signing-in.which-account")}</p>
          <p>{text("ui.signing-in.may-close")}</p>
        </>
      )}
    </Screen>
  );
}
