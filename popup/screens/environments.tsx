import { useEffect, useId, useState } from "preact/hooks";
import type { Remedy } from "../../src/provisioning/model/plan.ts";
import type { EnvironmentSummary, SetupState } from "../../src/provisioning/model/setup-state.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { EnvironmentRow } from "../parts/environment-row.tsx";
import { Foot } from "../parts/foot.tsx";
import { LookAgain, Looking, useLooking } from "../parts/look-again.tsx";
import { ProblemPanel } from "../parts/problem-panel.tsx";
import { Screen } from "../parts/screen.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { askForOrganization } from "../setup/ask-for-organization.ts";
import { remedyOf } from "../setup/remedy.ts";
import { text } from "../words/words.ts";

/** Up to here everything is seen at a glance (screens-11). */
const mostWithoutSearch = 8;
/** Longest name that a button of one line has room for, characters. */
const longestInButton = 32;
/** Nobody reads more rows than this, and the popup would take seconds to show them. */
const mostShown = 200;

/** Which environment: a list to choose one from. */
export function EnvironmentsScreen({ state }: { readonly state: SetupState }) {
  const { environments, problem } = state;
  const usable = environments.filter(({ unusable }) => unusable === null);
  const [picked, setPicked] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  // Usable environments come first. Others stay visible, with the reason.
  const sorted = [...usable, ...environments.filter(({ unusable }) => unusable !== null)];
  const found = sorted.filter((environment) => matches(environment, search));
  const shown = found.slice(0, mostShown);
  const preselected = state.environmentId ?? onlyCandidate(usable);
  // A hidden row is not chosen: nobody should continue with an environment that they can't see.
  const chosen = shown.find(({ id, unusable }) => id === (picked ?? preselected) && unusable === null);

  useLooking(state);
  if (environments.length === 0) return <NoEnvironments state={state} />;
  return (
    <Screen
      title={text("ui.environments.title")}
      footer={<Way state={state} chosen={chosen} usable={usable.length > 0} />}
    >
      {problem && <ProblemPanel problem={problem} />}
      {state.account?.guest && (
        <p class="hint">{text("ui.environments.guest", { tenant: state.account.tenantName })}</p>
      )}
      {state.listing ? (
        <Looking />
      ) : (
        usable.length === 0 && <p class="lead">{text("ui.environments.none-usable")}</p>
      )}
      {environments.length > mostWithoutSearch && (
        <Search value={search} onChange={setSearch} shown={shown.length} total={environments.length} />
      )}
      {found.length > shown.length && <p class="hint">{text("ui.environments.search-for-more")}</p>}
      {(state.leftOut ?? 0) > 0 && (
        <p class="hint">{text("ui.environments.left-out", { count: state.leftOut ?? 0 })}</p>
      )}
      <List shown={shown} chosen={chosen} onPick={setPicked} />
      {shown.length === 0 && <p>{text("ui.environments.search-none", { text: search.trim() })}</p>}
    </Screen>
  );
}

/** What nearly everybody wants: the only environment that can be used, else the only one for production. */
function onlyCandidate(usable: readonly EnvironmentSummary[]): string | undefined {
  const production = usable.filter(({ type }) => type === "Production");
  const [candidates] = [usable, production].filter(({ length }) => length === 1);
  return candidates?.[0]?.id;
}

/** Problems that choosing an environment does not solve: their own button comes first. */
const needsMore: readonly Remedy[] = ["sign-in", "sign-in-again", "other-account", "open-options"];

function Way({
  state,
  chosen,
  usable,
}: {
  readonly state: SetupState;
  readonly chosen: EnvironmentSummary | undefined;
  readonly usable: boolean;
}) {
  const ui = useUi();
  const { problem } = state;
  const remedy = problem && needsMore.includes(problem.remedy) && remedyOf(problem, state);
  if (!remedy) return usable ? <Continue state={state} chosen={chosen} /> : <OtherWays state={state} />;
  return (
    <Foot
      primary={
        <Button look="primary" onClick={() => remedy.press(ui)}>
          {remedy.label}
        </Button>
      }
      quiet={<LookAgain state={state} />}
    />
  );
}

function List({
  shown,
  chosen,
  onPick,
}: {
  readonly shown: readonly EnvironmentSummary[];
  readonly chosen: EnvironmentSummary | undefined;
  readonly onPick: (id: string) => void;
}) {
  const name = useId();
  return (
    <div class="environments" role="radiogroup" aria-label={text("ui.environments.list")}>
      {shown.map((environment) => (
        <EnvironmentRow
          key={environment.id}
          name={name}
          environment={environment}
          checked={environment === chosen}
          onPick={() => onPick(environment.id)}
        />
      ))}
    </div>
  );
}

function Continue({
  state,
  chosen,
}: {
  readonly state: SetupState;
  readonly chosen: EnvironmentSummary | undefined;
}) {
  const ui = useUi();
  const hintId = useId();
  return (
    <Foot
      hint={text(chosen ? "ui.environments.asks" : "ui.environments.pick-first")}
      hintId={hintId}
      primary={
        <Button
          look="primary"
          disabled={!chosen}
          describedBy={hintId}
          onClick={() => chosen && askForOrganization(chosen, ui)}
        >
          {chosen && chosen.displayName.length <= longestInButton
            ? text("ui.environments.continue-with", { environment: chosen.displayName })
            : text("ui.environments.continue")}
        </Button>
      }
      quiet={<LookAgain state={state} />}
    />
  );
}

function Search({
  value,
  onChange,
  shown,
  total,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly shown: number;
  readonly total: number;
}) {
  const { announce } = useUi();
  const count = text("ui.environments.search-count", { shown, total });
  useEffect(() => {
    if (value.trim() !== "") announce(count);
  }, [announce, value, count]);
  return (
    <SearchField label={text("ui.environments.search")} value={value} onChange={onChange}>
      <p class="hint">{count}</p>
    </SearchField>
  );
}

function NoEnvironments({ state }: { readonly state: SetupState }) {
  return (
    <Screen
      title={text("ui.environments.none-title")}
      footer={<Way state={state} chosen={undefined} usable={false} />}
    >
      {state.problem ? (
        <ProblemPanel problem={state.problem} />
      ) : (
        <p class="lead">
          {text("ui.environments.none-text", {
            username: state.account?.username ?? "",
            tenant: state.account?.tenantName ?? "",
          })}
        </p>
      )}
    </Screen>
  );
}

/** This account can't connect anything: look again, or sign in as somebody else. */
function OtherWays({ state }: { readonly state: SetupState }) {
  const { act } = useUi();
  return (
    <Foot
      primary={
        <Button look="primary" onClick={() => void act("setup.sign-in", { otherAccount: true })}>
          {text("ui.menu.account")}
        </Button>
      }
      quiet={<LookAgain state={state} />}
    />
  );
}

/** Every word of the search is somewhere in the row. */
function matches({ displayName, type, url, region }: EnvironmentSummary, search: string): boolean {
  const row = [displayName, type, url ?? "", region].join("\n").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.includes(word));
}
