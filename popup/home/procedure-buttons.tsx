import type { Problem } from "../../src/provisioning/model/plan.ts";
import type { ShownProcedure } from "../hooks/use-procedure.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { text } from "../words/words.ts";

/** Puts a procedure away: back to the list of set-ups. */
export function LeaveButton({
  name,
  look,
}: {
  readonly name: ShownProcedure["name"];
  readonly look: "primary" | "secondary" | "quiet";
}) {
  const { act } = useUi();
  return (
    <Button look={look} onClick={() => void act(`${name}.leave`, {})}>
      {text("ui.procedure.back")}
    </Button>
  );
}

/** The button that solves what stopped a procedure. */
export function RemedyButton({
  procedure: { name, state },
  problem: { remedy },
}: {
  readonly procedure: ShownProcedure;
  readonly problem: Problem;
}) {
  const { act, host } = useUi();
  if (remedy === "none") return null;
  const signIn = () => act(`${name}.sign-in`, {});
  const leave = () => act(`${name}.leave`, {});
  const again = () => act(state.phase === "paused" ? `${name}.resume` : `${name}.inspect`, {});
  const does: Readonly<Record<typeof remedy, () => unknown>> = {
    retry: again,
    resume: again,
    "grant-host": again,
    "sign-in": signIn,
    "sign-in-again": signIn,
    "sign-in-for-less": signIn,
    "other-account": () => act(`${name}.sign-in`, { otherAccount: true }),
    "open-options": () => host.openOptions(),
    "start-over": leave,
    "choose-environment": leave,
  };
  return (
    <Button look="primary" onClick={() => void does[remedy]()}>
      {text(`ui.remedy.${remedy}`)}
    </Button>
  );
}
