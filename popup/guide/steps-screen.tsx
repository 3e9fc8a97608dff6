import { useEffect, useState } from "preact/hooks";
import iconPath from "../../icons/application-user.png?no-inline";
import type { GuideContext } from "../../src/guide/context.ts";
import { chapters, stepOf } from "../../src/guide/guide.ts";
import type { GuideRecord } from "../../src/guide/guide-record.ts";
import { contextOf } from "../../src/guide/progress/context-of.ts";
import { outlineOf } from "../../src/guide/progress/outline.ts";
import { emptyTab } from "../../src/guide/progress/progress.ts";
import { portalOrigins } from "../../src/guide/routes/hosts.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { defaultSettings } from "../../src/recipe/settings.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/dialog.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Foot } from "../parts/foot.tsx";
import { Message } from "../parts/message.tsx";
import { Screen } from "../parts/screen.tsx";
import { text } from "../words/words.ts";
import { GuideStepLine } from "./guide-step-line.tsx";
import { GuideValues } from "./guide-values.tsx";
import { turnOnGuide } from "./turn-on.ts";

/**
 * The whole guide on one screen: chapters with ticks, the open step with its page and values, and a box for each
 * of the four values. It can be finished from here with nothing found in any portal.
 */
export function StepsScreen({
  record,
  recipe,
  onBack,
  onCredentials,
  onDiagnostics,
}: {
  readonly record: GuideRecord;
  readonly recipe: Recipe;
  readonly onBack: () => void;
  readonly onCredentials: () => void;
  readonly onDiagnostics: () => void;
}) {
  const ui = useUi();
  const [asking, setAsking] = useState(false);
  const { progress, cloud, on } = record;
  const outline = outlineOf(progress, emptyTab);
  const context = contextOf(progress, recipe, defaultSettings(recipe), portalOrigins(cloud));
  const allThere = Object.values(progress.captured).every((value) => value !== null);
  return (
    <Screen
      title={text("ui.guided.done-of", { done: outline.done, total: outline.total })}
      footer={
        <Foot
          primary={
            allThere ? (
              <Button look="primary" onClick={onCredentials}>
                {text("ui.guided.to-credentials")}
              </Button>
            ) : on ? (
              <Button onClick={() => void ui.act("guide.turn-off", {})}>{text("ui.guided.turn-off")}</Button>
            ) : (
              <Button look="primary" onClick={() => turnOnGuide(cloud, ui)}>
                {text("ui.guided.turn-on")}
              </Button>
            )
          }
          quiet={
            <>
              {allThere && on && (
                <Button look="quiet" onClick={() => void ui.act("guide.turn-off", {})}>
                  {text("ui.guided.turn-off")}
                </Button>
              )}
              <Button look="quiet" onClick={onBack}>
                {text("ui.common.back")}
              </Button>
            </>
          }
        />
      }
    >
      <p class="hint">{text(on ? "ui.guided.is-on" : "ui.guided.is-off")}</p>
      {record.declined && (
        <Message tone="warning" title={text("ui.guided.declined-title")}>
          <p>{text("ui.guided.declined")}</p>
        </Message>
      )}
      {on && <Button onClick={() => turnOnGuide(cloud, ui)}>{text("ui.guided.turn-on-here")}</Button>}
      <AllowOrganization context={context} />
      {chapters.map(({ id, title, steps }) => (
        <section key={id} class="guide-chapter">
          <h2>{text(title)}</h2>
          <ol class="lines" aria-label={text(title)}>
            {steps.map((step) => (
              <GuideStepLine
                key={step.id}
                step={stepOf(step.id)}
                mark={progress.marks[step.id]}
                isCurrent={outline.current === step.id}
                context={context}
              />
            ))}
          </ol>
        </section>
      ))}
      <GuideValues record={record} />
      <Disclosure label={text("ui.guided.icon")}>
        <p>{text("ui.guided.icon-text")}</p>
        <a class="link" href={iconPath} download={`${recipe.id}.png`}>
          {text("ui.guided.icon")}
        </a>
      </Disclosure>
      <p class="guide-more">
        <Button look="quiet" onClick={onDiagnostics}>
          {text("ui.guided.diagnostics")}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {text("ui.guided.start-over")}
        </Button>
      </p>
      {asking && (
        <ConfirmDialog
          title={text("ui.guided.start-over-title")}
          text={text("ui.guided.start-over-text")}
          confirm={text("ui.guided.start-over-confirm")}
          cancel={text("ui.guided.start-over-cancel")}
          onConfirm={() => {
            setAsking(false);
            void ui.act("guide.start-over", {});
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </Screen>
  );
}

/** Asks for the organization's address once it is known, for the last chapter and for the test. */
function AllowOrganization({ context: { dynamicsUrl } }: { readonly context: GuideContext }) {
  const { host } = useUi();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    if (dynamicsUrl !== null) void host.mayCall(dynamicsUrl).then(setAllowed, () => setAllowed(null));
  }, [host, dynamicsUrl]);
  if (dynamicsUrl === null || allowed !== false) return null;
  return (
    <Message tone="info" title={text("ui.guided.organization-title")}>
      <p>{text("ui.guided.organization-text", { url: dynamicsUrl })}</p>
      <Button onClick={() => void host.requestOrigin(dynamicsUrl).then(setAllowed, () => undefined)}>
        {text("ui.guided.organization-action")}
      </Button>
    </Message>
  );
}
