import { type ComponentChildren, Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import type { MadePart } from "../../src/provisioning/model/made-part.ts";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { Frame } from "../frame/frame.tsx";
import { fileName, saveFile } from "../hand-off/save-file.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { PageHeader } from "../pages/page-header.tsx";
import { Button } from "../parts/button.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { day, moment, text, thenSentence } from "../words/words.ts";
import { endingSecretOf } from "./ending-secret.ts";
import { SetUpPicture } from "./picture.tsx";
import { businessUnitIn, linkOf, undoSteps } from "./record-facts.ts";
import { asDocument } from "./record-file.ts";
import { saveCalendar } from "./save-calendar.ts";
import { useParts } from "./use-parts.ts";

/** The record of one set-up, to print or to keep. @param runId of the run that connected it. */
export function RecordPage({ host, runId }: { readonly host: Host; readonly runId: string }) {
  const finished = useFollowed(host.followFinished);
  const state = useFollowed(host.followSetup);
  const setUp = finished?.find((one) => one.runId === runId) ?? null;
  return (
    <Frame host={host}>
      <div class="page">
        <PageHeader />
        <main>
          {finished !== undefined && state !== undefined && setUp === null && (
            <>
              <h1>{text("ui.record.title")}</h1>
              <p>{text("ui.record.not-found")}</p>
            </>
          )}
          {setUp && state !== undefined && (
            <SetUpRecord setUp={setUp} state={state?.id === runId ? state : null} />
          )}
        </main>
      </div>
    </Frame>
  );
}

/** @param state of the run itself, while the session knows it: who ran it is kept nowhere else. */
function SetUpRecord({ setUp, state }: { readonly setUp: FinishedSetup; readonly state: SetupState | null }) {
  const { host } = useUi();
  const parts = useParts(setUp);
  const whole = useRef<HTMLElement>(null);
  if (parts === null) return null;
  const { environmentName, organizationName, dynamicsUrl, leftOut } = setUp;
  const ending = endingSecretOf(setUp);
  const where = hostOf(dynamicsUrl);
  const environment = environmentName || where;
  const title = text("ui.record.page-title", { environment });
  const save = (): void => {
    if (whole.current)
      saveFile(
        fileName(text("ui.record.file", { host: where }), ".html"),
        asDocument(title, whole.current),
        "text/html;charset=utf-8",
      );
  };
  return (
    <>
      <div class="record-actions">
        <Button look="primary" onClick={() => print()}>
          {text("ui.record.print")}
        </Button>
        <Button onClick={save}>{text("ui.record.save")}</Button>
        {ending !== null && (
          <Button onClick={() => saveCalendar(ending, host.now())}>{text("ui.record.calendar")}</Button>
        )}
      </div>
      <article ref={whole} class="page">
        <h1>{title}</h1>
        <p class="hint">{text("ui.record.no-secret")}</p>
        {leftOut && (
          <p>
            {text(setUp.byHand ? "ui.record.lacking" : "ui.record.left-out", { names: leftOut.join(", ") })}
          </p>
        )}
        <Card title={text("ui.record.facts")}>
          <Facts setUp={setUp} by={state?.account?.username ?? ""} />
        </Card>
        {parts.length === 0 ? (
          <p>{text("ui.record.older")}</p>
        ) : (
          <>
            <Card title={text("ui.record.how")}>
              <SetUpPicture
                parts={parts}
                tenant={organizationName}
                environment={environment}
                businessUnit={state && businessUnitIn(state)}
                planned={false}
              />
            </Card>
            <Card title={text("ui.record.parts")}>
              <Parts parts={parts} setUp={setUp} />
            </Card>
            <Card title={text("ui.record.permissions")}>
              <Permissions parts={parts} />
            </Card>
            <Card title={text("ui.record.undo")}>
              <Undo parts={parts} />
            </Card>
          </>
        )}
      </article>
    </>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Facts({ setUp, by }: { readonly setUp: FinishedSetup; readonly by: string }) {
  const { checkedAt, secretEndsAt } = setUp;
  const facts = [
    [text("ui.record.fact-organization"), setUp.organizationName],
    [text("ui.record.fact-tenant"), setUp.tenantId],
    [text("ui.record.fact-environment"), setUp.environmentName],
    [text("ui.record.fact-url"), setUp.dynamicsUrl],
    [text("ui.record.fact-client"), setUp.clientId],
    [text("ui.record.fact-connected"), moment(setUp.connectedAt)],
    [text("ui.record.fact-by"), by],
    [text("ui.record.fact-tested"), checkedAt === null ? "" : moment(checkedAt)],
    [text("ui.record.fact-secret-ends"), secretEndsAt === null ? "" : day(secretEndsAt)],
  ] as const;
  return (
    <dl class="record-facts">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Parts({ parts, setUp }: { readonly parts: readonly MadePart[]; readonly setUp: FinishedSetup }) {
  const { host } = useUi();
  return (
    <table class="record-parts">
      <thead>
        <tr>
          <th scope="col">{text("ui.record.column-part")}</th>
          <th scope="col">{text("ui.record.column-id")}</th>
          <th scope="col">{text("ui.record.column-what")}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const link = linkOf(part, setUp, host.cloud);
          return (
            <tr key={`${part.kind} ${part.name} ${part.id}`}>
              <th scope="row">
                {text(`ui.part.${part.kind}`)} {part.name}
              </th>
              <td>{part.id}</td>
              <td>
                {whatOf(part)}{" "}
                {link && <ExternalLink href={link}>{text("ui.record.in-portal")}</ExternalLink>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function whatOf({ origin, at, isReplaced, endsAt = null }: MadePart): string {
  const made = madeOf({ origin, at });
  if (!isReplaced) return made;
  const until = endsAt === null ? "?" : day(endsAt);
  return thenSentence(made, text("ui.record.replaced", { until }));
}

function madeOf({ origin, at }: Pick<MadePart, "origin" | "at">): string {
  if (origin === "before") return text("ui.record.before");
  if (at === null) return text(`ui.record.${origin}`);
  return text(`ui.record.${origin}-at`, { when: moment(at) });
}

function Permissions({ parts }: { readonly parts: readonly MadePart[] }) {
  const grants = parts.filter(({ kind }) => kind === "grant");
  return (
    <>
      <p>{text("ui.record.delegated")}</p>
      <dl class="record-facts">
        {grants.map(({ name, scopes = [] }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            {scopes.map((scope) => (
              <dd key={scope.name}>
                {scope.origin === "before"
                  ? text("ui.record.scope-before", { scope: scope.name })
                  : scope.name}
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </>
  );
}

function Undo({ parts }: { readonly parts: readonly MadePart[] }) {
  const steps = undoSteps(parts);
  if (steps.length === 0) return <p>{text("ui.record.undo-nothing")}</p>;
  return (
    <>
      <p>{text("ui.record.undo-text")}</p>
      <ol class="record-steps">
        {steps.map((step) => (
          <li key={step}>{text(step)}</li>
        ))}
      </ol>
    </>
  );
}
