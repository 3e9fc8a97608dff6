import { useEffect, useState } from "preact/hooks";
import type { Options } from "../../src/contract/commands.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { Loaded } from "../frame/loaded.tsx";
import { GuideButton } from "../guide/guide-button.tsx";
import { HomeLoader } from "../home/home-loader.tsx";
import type { ShownProcedure } from "../hooks/use-procedure.ts";
import { loadWords } from "../words/words.ts";
import { EnvironmentsScreen } from "./environments.tsx";
import { NeedsHostScreen } from "./needs-host.tsx";
import { PlanScreen } from "./plan.tsx";
import { ProblemScreen } from "./problem.tsx";
import { ProgressScreen } from "./progress.tsx";
import { StartScreen } from "./start.tsx";
import { InspectingScreen, ListingScreen, SigningInScreen } from "./waiting.tsx";

/** What is shown last is loaded last: by the run's screen at the latest (progress.tsx). */
const loadCredentials = () =>
  Promise.all([import("./credentials.tsx"), loadWords(["set-up", "hand-off"])]).then(
    ([{ CredentialsScreen }]) => CredentialsScreen,
  );

export interface CurrentScreenProps {
  /** null: nothing was ever started. */
  readonly state: SetupState | null;
  /** null: not known yet. */
  readonly options: Options | null;
  readonly recipe: Recipe;
  /** Set-ups that have ended, the oldest first. */
  readonly finished?: readonly FinishedSetup[];
  /** What is done for one of them. */
  readonly procedure?: ShownProcedure | null;
  /** null: it was never used. */
  readonly guide?: GuideRecord | null;
  readonly onGuide?: () => void;
}

/** The screen of a state. It also keeps what the state does not say (that the secret is shown from the start). */
export function CurrentScreen({
  state,
  options,
  recipe,
  finished = [],
  procedure = null,
  guide = null,
  onGuide,
}: CurrentScreenProps) {
  const phase = state?.phase ?? "start";
  const [heldShown, setHeldShown] = useState<RunSecretName | null>(null);
  useEffect(() => {
    if (phase !== "start") setHeldShown(null);
  }, [phase]);

  const isStart = state === null || (phase === "start" && state.problem === null);
  const guideButton = onGuide && <GuideButton record={guide} onGuide={onGuide} />;

  if (procedure === null && isStart && heldShown)
    return (
      <Loaded
        load={loadCredentials}
        props={{ state, held: heldShown, onBack: () => setHeldShown(null) }}
        onBack={() => setHeldShown(null)}
      />
    );
  if (procedure !== null || (isStart && finished.length > 0)) {
    return (
      <HomeLoader
        procedure={procedure}
        finished={finished}
        options={options}
        onShowHeld={setHeldShown}
        guide={guideButton}
      />
    );
  }
  if (isStart || state === null)
    return <StartScreen options={options} recipe={recipe} onShowHeld={setHeldShown} guide={guideButton} />;
  switch (phase) {
    case "start":
      return <ProblemScreen state={state} />;
    case "signing-in":
      return state.problem ? <ProblemScreen state={state} /> : <SigningInScreen state={state} />;
    case "choosing-environment":
      return isListing(state) ? <ListingScreen state={state} /> : <EnvironmentsScreen state={state} />;
    case "needs-host":
      return <NeedsHostScreen state={state} />;
    case "inspecting":
      return state.problem ? <ProblemScreen state={state} /> : <InspectingScreen state={state} />;
    case "planned":
      return state.plan ? (
        <PlanScreen state={state} plan={state.plan} recipe={recipe} />
      ) : (
        <ProblemScreen state={state} />
      );
    case "running":
    case "paused":
      return <ProgressScreen state={state} />;
    case "finished":
      return <Loaded load={loadCredentials} props={{ state }} />;
  }
}

/** An empty list is a separate problem. No list and no problem means that the answer has not come yet. */
const isListing = ({ environments, problem }: SetupState): boolean =>
  environments.length === 0 && problem === null;
