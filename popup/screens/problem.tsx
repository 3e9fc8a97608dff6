import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { usePart } from "../hooks/use-part.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Foot } from "../parts/foot.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { remedyOf } from "../setup/remedy.ts";
import { loadWords, tell, text } from "../words/words.ts";

const aboutConsent = [
  "sign-in-consent-needed",
  "sign-in-consent-missing",
  "sign-in-app-not-in-tenant",
  "sign-in-app-not-found",
  "sign-in-declined",
  "sign-in-cancelled",
  "sign-in-left",
];
const loadConsentHelp = () =>
  Promise.all([import("../parts/consent-help.tsx"), loadWords(["consent"])]).then(
    ([{ ConsentHelp }]) => ConsentHelp,
  );

/** Shows only what went wrong and what to do. */
export function ProblemScreen({ state }: { readonly state: SetupState }) {
  const ui = useUi();
  const { problem } = state;
  const remedy = problem && remedyOf(problem, state);
  const Help = usePart(problem !== null && aboutConsent.includes(problem.code), loadConsentHelp);
  const startOver = (look: "primary" | "quiet") => (
    <Button look={look} onClick={() => void ui.act("setup.start-over", {})}>
      {text(state.phase === "start" ? "ui.problem.to-start" : "ui.remedy.start-over")}
    </Button>
  );
  return (
    <Screen
      title={problem ? tell(problem.title) : text("ui.progress.stopped-title")}
      footer={
        remedy ? (
          <Foot
            primary={
              <Button look="primary" onClick={() => remedy.press(ui)}>
                {remedy.label}
              </Button>
            }
            quiet={problem.remedy !== "start-over" && startOver("quiet")}
          />
        ) : (
          <Foot primary={startOver("primary")} />
        )
      }
    >
      {problem && <ProblemPanel problem={problem} titled={false} />}
      {problem && Help && <Help problem={problem} />}
    </Screen>
  );
}
