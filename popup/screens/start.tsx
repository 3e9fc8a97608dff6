import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Options } from "../../src/contract/commands.ts";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { Loaded } from "../frame/loaded.tsx";
import { useHeldSecrets } from "../hooks/use-held-secrets.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ByHandButton } from "../parts/by-hand-button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { Screen } from "../parts/screen.tsx";
import { loadWords, text } from "../words/words.ts";

const loadChanges = () =>
  Promise.all([import("./start-changes.tsx"), loadWords(["plan"])]).then(([{ Changes }]) => Changes);

/** What this does, what it needs, and the one button. */
export function StartScreen({
  options,
  recipe,
  onShowHeld,
  guide,
}: {
  readonly options: Options | null;
  readonly recipe: Recipe;
  readonly onShowHeld: (name: RunSecretName) => void;
  /** The other way: by hand, in the portals. */
  readonly guide?: ComponentChildren;
}) {
  const held = useHeldSecrets();
  const needsClientId = options !== null && options.clientId === null;
  return (
    <Screen
      title={text("ui.start.title")}
      footer={
        needsClientId ? (
          <SetUpSignInApp quiet={guide} />
        ) : (
          <AutoConfigure ready={options !== null} quiet={guide} />
        )
      }
    >
      <p class="lead">{text("ui.start.text")}</p>
      {held?.map((name) => (
        <Message key={JSON.stringify(name)} tone="info" title={text("ui.start.held-title")}>
          <p>{text("ui.start.held-text", { url: name.dynamicsUrl })}</p>
          <Button onClick={() => onShowHeld(name)}>{text("ui.start.held-action")}</Button>
        </Message>
      ))}
      {needsClientId && (
        <Message tone="warning" title={text("ui.start.no-client-id-title")}>
          <p>{text("ui.start.no-client-id-text")}</p>
        </Message>
      )}
      <h2>{text("ui.start.you-need")}</h2>
      <ul class="needs">
        <li>
          {text("ui.start.need-entra")}
          <span class="hint">{text("ui.start.need-entra-hint")}</span>
        </li>
        <li>
          {text("ui.start.need-dataverse")}
          <span class="hint">{text("ui.start.need-dataverse-hint")}</span>
        </li>
      </ul>
      <Disclosure label={text("ui.start.what-is-changed")} lazy>
        <Loaded load={loadChanges} props={{ recipe }} />
      </Disclosure>
      {options?.clientId && <ByHandButton />}
    </Screen>
  );
}

function AutoConfigure({ ready, quiet }: { readonly ready: boolean; readonly quiet: ComponentChildren }) {
  const { act } = useUi();
  const hintId = useId();
  return (
    <Foot
      quiet={quiet}
      hint={text("ui.start.action-hint")}
      hintId={hintId}
      primary={
        <Button
          look="primary"
          disabled={!ready}
          describedBy={hintId}
          onClick={() => void act("setup.sign-in", {})}
        >
          {text("ui.start.action")}
        </Button>
      }
    />
  );
}

function SetUpSignInApp({ quiet }: { readonly quiet: ComponentChildren }) {
  const { host } = useUi();
  return (
    <Foot
      quiet={quiet}
      primary={
        <Button look="primary" onClick={() => host.openOptions()}>
          {text("ui.start.no-client-id-action")}
        </Button>
      }
    />
  );
}
