import { useId, useState } from "preact/hooks";
import { portalOrigin } from "../../src/clouds/table.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { applicationLink } from "../../src/provisioning/model/portal-links.ts";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import { type Ui, useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/dialog.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { day, text } from "../words/words.ts";
import { endAt, type SecretEnd, secretEnd, secretEndText } from "./secret-end.ts";

/** One environment that was connected: what is known of it, and what can be done for it. */
export function SetUpCard({
  setUp,
  now,
  held,
  onShowHeld,
  onRecord,
}: {
  readonly setUp: FinishedSetup;
  /** ms since the epoch. */
  readonly now: number;
  /** Its credentials, while they are in the browser's memory. */
  readonly held: RunSecretName | undefined;
  readonly onShowHeld: (name: RunSecretName) => void;
  /** What was done for it, and where it is in the portals. */
  readonly onRecord: () => void;
}) {
  const ui = useUi();
  const id = useId();
  const [forgetting, setForgetting] = useState(false);
  const { runId, environmentName, organizationName, dynamicsUrl, connectedAt, checkedAt } = setUp;
  const environment = environmentName || hostOf(dynamicsUrl);
  const end = secretEnd(setUp, now);
  const urgent = isUrgent(end);
  const older = (setUp.older ?? []).filter(({ theirs }) => theirs === undefined);
  const beginCheck = (): void => {
    void ui.act("check.begin", { runId });
    askForAddress(ui, setUp);
  };
  const beginUndo = (deleteApplication: boolean): void => {
    void ui.act("undo.begin", { runId, deleteApplication });
    askForAddress(ui, setUp);
  };
  const beginNewSecret = (): void => {
    void ui.act("rotation.begin", { runId, removes: null });
    askForAddress(ui, setUp);
  };
  const openApp = (
    <ExternalLink href={applicationLink(portalOrigin(ui.host.cloud, "entra"), setUp.clientId)}>
      {text("ui.home.open-app")}
    </ExternalLink>
  );
  return (
    <li class="set-up" aria-labelledby={id}>
      <div class="set-up-head">
        <h2 id={id}>
          {environment}
          <span class="set-up-where">
            {organizationName} · {hostOf(dynamicsUrl)}
          </span>
        </h2>
        <Menu
          label={text("ui.home.more-for", { environment })}
          items={[
            ...(held ? [{ label: text("ui.home.show-held"), onChoose: () => onShowHeld(held) }] : []),
            { label: text("ui.home.record"), onChoose: onRecord },
            {
              label: text(setUp.byHand ? "ui.by-hand.undo" : "ui.home.undo"),
              onChoose: () => beginUndo(false),
            },
            { label: text("ui.home.forget"), onChoose: () => setForgetting(true) },
          ]}
        />
      </div>
      {setUp.takenBack === undefined ? (
        <>
          <p class="set-up-facts">
            {text(setUp.byHand ? "ui.by-hand.card" : "ui.home.connected", { date: day(connectedAt) })} ·{" "}
            {checkedAt === null
              ? text("ui.home.not-tested")
              : text("ui.home.tested", { date: day(checkedAt) })}
          </p>
          <Checked setUp={setUp} />
          <p class={urgent ? "set-up-urgent" : "set-up-facts"}>
            {urgent && <Icon name="warning" size={16} />}
            <span>
              {secretEndText(setUp, now)}
              {urgent &&
                ` ${text(end === "ended" ? "ui.home.secret-ended-text" : "ui.home.secret-soon-text")}`}
            </span>
          </p>
          {older.map(({ keyId, endsAt }) => (
            <div key={keyId} class="set-up-older">
              <h3>{text("ui.home.two-secrets")}</h3>
              <p class={isUrgent(endAt(endsAt, now)) ? "set-up-urgent" : undefined}>
                {isUrgent(endAt(endsAt, now)) && <Icon name="warning" size={16} />}
                <span>{text("ui.home.two-secrets-text", { old: endsAt === null ? "?" : day(endsAt) })}</span>
              </p>
              <Button onClick={() => void ui.act("rotation.begin", { runId, removes: keyId })}>
                {text("ui.home.remove-old")}
              </Button>
            </div>
          ))}
          <Theirs setUp={setUp} />
          <div class="set-up-foot">
            <Button onClick={beginCheck}>{text("ui.home.check")}</Button>
            <Button onClick={beginNewSecret}>{text("ui.home.new-secret")}</Button>
            {openApp}
          </div>
        </>
      ) : (
        <>
          <p class="set-up-facts">
            {text(setUp.appGone ? "ui.home.taken-back-part" : "ui.home.taken-back", {
              date: day(setUp.takenBack),
            })}
          </p>
          <div class="set-up-foot">
            <Button onClick={() => beginUndo(true)}>
              {text(setUp.appGone ? "ui.home.take-back-rest" : "ui.home.delete-app")}
            </Button>
            {setUp.appGone ? null : openApp}
          </div>
        </>
      )}
      {forgetting && (
        <ConfirmDialog
          title={text("ui.home.forget-title", { environment })}
          text={text("ui.home.forget-text", { tenant: organizationName })}
          confirm={text("ui.home.forget-confirm")}
          cancel={text("ui.home.forget-cancel")}
          onConfirm={() => {
            setForgetting(false);
            void ui.act("home.forget", { runId });
          }}
          onCancel={() => setForgetting(false)}
        />
      )}
    </li>
  );
}

const isUrgent = (end: SecretEnd): boolean => end === "soon" || end === "ended";

/** Secrets that this extension has not made and that still work: which of them goes is for a person to say. */
function Theirs({ setUp: { runId, older = [] } }: { readonly setUp: FinishedSetup }) {
  const { act } = useUi();
  const id = useId();
  const theirs = older.flatMap(({ keyId, endsAt, theirs: name }) =>
    name === undefined ? [] : [{ keyId, endsAt, name: name || keyId }],
  );
  if (theirs.length === 0) return null;
  return (
    <Disclosure label={text("ui.by-hand.older", { count: theirs.length })}>
      <p class="hint">{text("ui.by-hand.older-text")}</p>
      <ul class="set-up-theirs">
        {theirs.map(({ keyId, endsAt, name }) => (
          <li key={keyId}>
            <span id={`${id}-${keyId}`}>
              {text("ui.by-hand.older-name", { name, date: endsAt === null ? "?" : day(endsAt) })}
            </span>
            <Button
              describedBy={`${id}-${keyId}`}
              onClick={() => void act("rotation.begin", { runId, removes: keyId })}
            >
              {text("ui.by-hand.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** When the set-up was checked last, and what was found, in words. */
function Checked({ setUp: { check } }: { readonly setUp: FinishedSetup }) {
  if (check === undefined) return null;
  const date = day(check.at);
  const needed = check.findings.filter(({ does }) => does !== "cannot-see").length;
  if (needed === 0)
    return (
      <p class="set-up-facts">
        {text(check.findings.length === 0 ? "ui.home.checked-fine" : "ui.home.checked-part", { date })}
      </p>
    );
  return (
    <p class="set-up-urgent">
      <Icon name="warning" size={16} />
      <span>
        {needed === 1
          ? text("ui.home.checked-one", { date })
          : text("ui.home.checked-many", { date, count: needed })}
      </span>
    </p>
  );
}

/**
 * Asks the browser for the organization's address, which was given back when the set-up was done; in the click that has
 * begun what needs it. That is stored first, because the browser's prompt may close the popup.
 */
function askForAddress({ host }: Ui, { dynamicsUrl }: FinishedSetup): void {
  // Without the address an undo's plan says what it can't see, and a new secret's test stops.
  void host.requestOrigin(dynamicsUrl).catch(() => false);
}
