import { useState } from "preact/hooks";
import { useSetup } from "../hooks/use-setup.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Message } from "../parts/message.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { text } from "../words/words.ts";

/** Signs in with what was saved, right here: it ends with the organization's name, or with what is wrong. */
export function TestSignIn() {
  const { host, act } = useUi();
  const state = useSetup(host);
  const [asked, setAsked] = useState(false);
  const { phase, account, problem } = state ?? {};
  return (
    <>
      <Button
        disabled={phase === "signing-in"}
        onClick={() => {
          setAsked(true);
          void act("setup.sign-in", {});
        }}
      >
        {text("ui.options.test")}
      </Button>
      {asked && phase !== "signing-in" && problem && <ProblemPanel problem={problem} />}
      {asked && phase !== "signing-in" && !problem && account && (
        <Message tone="good">
          <p>
            {text("ui.options.tested", {
              name: account.username,
              tenant: account.tenantName ?? account.tenantId,
            })}
          </p>
        </Message>
      )}
    </>
  );
}
