import { useId, useState } from "preact/hooks";
import type { ProcedureChoice } from "../../src/provisioning/model/procedure-state.ts";
import type { ByHand, RotationState } from "../../src/provisioning/model/rotation-state.ts";
import type { WordId } from "../../src/words/index.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/fields.tsx";
import { Foot } from "../parts/foot.tsx";
import { Screen } from "../parts/screen.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { tell, text } from "../words/words.ts";
import { LeaveButton } from "./procedure-buttons.tsx";

/** More than this is easier to find by a search. */
const mostWithoutSearch = 8;
/** Rows that are drawn; the search finds the others. */
const mostShown = 50;

const needsSignIn = ({ phase, problem }: RotationState): boolean =>
  phase === "start" && problem?.code === "sign-in-again";

/** Whether it has to be said first which set-up is meant that was made by hand, or who looks for it. */
export const asksWhich = (state: RotationState): boolean =>
  state.asked.byHand !== undefined &&
  (needsSignIn(state) || (state.phase === "planned" && state.plan?.choices !== undefined));

/** Who signs in, then which environment it is in, then which app it is. Each answer is asked for anew. */
export function ByHandScreen({ state }: { readonly state: RotationState }) {
  const choices = state.plan?.choices ?? [];
  const { byHand } = state.asked;
  if (byHand === undefined || needsSignIn(state)) return <SignIn />;
  return byHand.environment === null ? (
    <WhichEnvironment choices={choices} />
  ) : (
    <WhichApp environment={byHand.environment} choices={choices} />
  );
}

function SignIn() {
  const { act } = useUi();
  return (
    <Screen
      title={text("ui.start.by-hand")}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={() => void act("rotation.sign-in", {})}>
              {text("ui.by-hand.sign-in")}
            </Button>
          }
          quiet={<LeaveButton name="rotation" look="quiet" />}
        />
      }
    >
      <p class="lead">{text("ui.by-hand.sign-in-text")}</p>
      <p>{text("ui.by-hand.sign-in-need")}</p>
    </Screen>
  );
}

function WhichEnvironment({ choices }: { readonly choices: readonly ProcedureChoice[] }) {
  const { act, host } = useUi();
  const [picked, setPicked] = useState<string | null>(null);
  const [only] = choices.length === 1 ? choices : [];
  const chosen = choices.find(({ value }) => value === picked) ?? only;
  const goOn = (): void => {
    const { value: id, url = "" } = chosen ?? {};
    if (id === undefined) return;
    // Stored first: the browser's prompt may close the popup.
    void begin(act, { environment: { id, url }, clientId: null });
    void host.requestOrigin(url).catch(() => false);
  };
  return (
    <Screen
      title={text("ui.by-hand.environment-title")}
      footer={<Continue ready={chosen !== undefined} hint="ui.by-hand.environment-hint" onContinue={goOn} />}
    >
      {choices.length === 0 && <p class="lead">{text("ui.by-hand.environment-none")}</p>}
      <Choices
        label="ui.by-hand.environment-list"
        choices={choices}
        picked={chosen?.value ?? null}
        onPick={setPicked}
      />
    </Screen>
  );
}

/** The value of the row for one that is in no list. */
const other = "other";

function WhichApp({
  environment,
  choices,
}: {
  readonly environment: NonNullable<ByHand["environment"]>;
  readonly choices: readonly ProcedureChoice[];
}) {
  const { act } = useUi();
  const [picked, setPicked] = useState<string | null>(choices.length === 0 ? other : null);
  const [entered, setEntered] = useState("");
  const [fault, setFault] = useState(false);
  const rows =
    choices.length === 0
      ? []
      : [...choices, { value: other, label: text("ui.by-hand.app-other"), facts: [] }];
  const goOn = (): void => {
    const clientId = picked === other ? guidIn(entered) : picked;
    setFault(clientId === null);
    if (clientId !== null) void begin(act, { environment, clientId });
  };
  return (
    <Screen
      title={text("ui.by-hand.app-title")}
      footer={<Continue ready={picked !== null} hint={null} onContinue={goOn} />}
    >
      <p class="lead">{text(choices.length === 0 ? "ui.by-hand.app-none" : "ui.by-hand.app-text")}</p>
      <Choices label="ui.by-hand.app-list" choices={rows} picked={picked} onPick={setPicked} />
      {picked === other && (
        <TextField
          field="client-id"
          label={text("ui.by-hand.client-id")}
          hint={text("ui.by-hand.client-id-hint")}
          value={entered}
          fault={fault ? text("ui.by-hand.client-id-fault") : undefined}
          onChange={setEntered}
        />
      )}
    </Screen>
  );
}

const begin = (act: ReturnType<typeof useUi>["act"], byHand: ByHand): Promise<boolean> =>
  act("rotation.begin", { runId: null, removes: null, byHand });

/** The one GUID in what was pasted, whatever stands around it; null: there is none, or several. */
function guidIn(entered: string): string | null {
  const found = new Set(
    (entered.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? []).map((id) => id.toLowerCase()),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function Continue({
  ready,
  hint,
  onContinue,
}: {
  readonly ready: boolean;
  readonly hint: WordId | null;
  readonly onContinue: () => void;
}) {
  return (
    <Foot
      {...(hint !== null && { hint: text(hint) })}
      primary={
        <Button look="primary" disabled={!ready} onClick={onContinue}>
          {text("ui.by-hand.continue")}
        </Button>
      }
      quiet={<LeaveButton name="rotation" look="quiet" />}
    />
  );
}

type Row = Pick<ProcedureChoice, "value" | "facts"> & { readonly label: ProcedureChoice["label"] | string };

const said = (words: Row["label"]): string => (typeof words === "string" ? words : tell(words));

function Choices({
  label,
  choices,
  picked,
  onPick,
}: {
  readonly label: WordId;
  readonly choices: readonly Row[];
  readonly picked: string | null;
  readonly onPick: (value: string) => void;
}) {
  const name = useId();
  const [sought, setSought] = useState("");
  const wanted = sought.trim().toLocaleLowerCase();
  const found = choices.filter((choice) =>
    [choice.label, ...choice.facts].some((words) => said(words).toLocaleLowerCase().includes(wanted)),
  );
  return (
    <>
      {choices.length > mostWithoutSearch && (
        <SearchField label={text("ui.by-hand.find")} value={sought} onChange={setSought} />
      )}
      <div class="environments" role="radiogroup" aria-label={text(label)}>
        {found.slice(0, mostShown).map((choice) => {
          const id = `${name}-${choice.value}`;
          return (
            <label key={choice.value} class="environment">
              <input
                type="radio"
                name={name}
                checked={choice.value === picked}
                aria-labelledby={id}
                aria-describedby={choice.facts.length > 0 ? `${id}-facts` : undefined}
                onChange={() => onPick(choice.value)}
              />
              <span class="environment-text">
                <span class="environment-name" id={id}>
                  {said(choice.label)}
                </span>
                <span id={`${id}-facts`} class="choice-facts">
                  {choice.facts.map((fact) => (
                    <span key={tell(fact)} class="choice-fact">
                      {tell(fact)}
                    </span>
                  ))}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </>
  );
}
