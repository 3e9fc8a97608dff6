import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";

/** The way for an app that was set up without this extension: Home shows what follows (home/by-hand-screen.tsx). */
export function ByHandButton() {
  const { act } = useUi();
  const byHand = { environment: null, clientId: null };
  return (
    <Button look="quiet" onClick={() => void act("rotation.begin", { runId: null, removes: null, byHand })}>
      {text("ui.start.by-hand")}
    </Button>
  );
}
