import { useEffect, useRef } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { useUi } from "../host/ui.ts";
import { tell, text } from "../words/words.ts";
import { Button } from "./button.tsx";

/** Of the sentence that says what is being looked for; there is one on a screen. */
const sentenceId = "looking-again";

/** Asks for the environments again. It keeps its place and the focus meanwhile. */
export function LookAgain({ state }: { readonly state: SetupState }) {
  const { act } = useUi();
  const listing = state.listing === true;
  return (
    <Button
      look="quiet"
      disabled={listing}
      describedBy={listing ? sentenceId : undefined}
      onClick={() => void act("setup.list-environments", {})}
    >
      {text("ui.environments.look-again")}
    </Button>
  );
}

/** What is being done, where the screen's first sentence stands otherwise. */
export function Looking() {
  return (
    <p class="lead" id={sentenceId}>
      {text("ui.environments.looking")}
    </p>
  );
}

/** Tells screen readers that the search runs again, and its result. */
export function useLooking({ listing = false, environments, problem }: SetupState): void {
  const { announce } = useUi();
  const before = useRef(false);
  const count = environments.length;
  const failed = problem && tell(problem.title);
  useEffect(() => {
    if (listing === before.current) return;
    before.current = listing;
    if (listing) announce(text("ui.environments.looking"));
    else
      announce(
        failed ??
          (count === 1 ? text("ui.environments.looked-one") : text("ui.environments.looked", { count })),
      );
  }, [announce, listing, count, failed]);
}
