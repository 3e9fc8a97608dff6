import { useId, useState } from "preact/hooks";
import { portalOrigin } from "../../src/clouds/table.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { applicationLink } from "../../src/provisioning/model/portal-links.ts";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import { type Ui, useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { day, text } from "../words/words.ts";
import { secretEnd } from "./secret-end.ts";

/** One environment that was connected: what is known of it, and what can be done for it. */
export function SetUpCard({
  setUp,
  now,
  held,
  onShowHeld,
}: {
  readonly setUp: FinishedSetup;
  /** ms since the epoch. */
  readonly now: number;
  /** Its credentials, while they are in the browser's memory. */
  readonly held: RunSecretName | undefined;
  readonly onShowHeld: (name: RunSecretName) => void;
}) {
  const ui = useUi();
  const id = useId();
  const [forgetting, setForgetting] = useState(false);
  const { runId, environmentName, organizationName, dynamicsUrl, connectedAt, checkedAt } = setUp;
  const environment = environmentName || hostOf(dynamicsUrl);
  const end = secretEnd(setUp, now);
  const urgent = end.is === "soon" || end.is === "ended";
  const older = setUp.older ?? [];
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
            { label: text("ui.home.undo"), onChoose: () => beginUndo(ui, setUp) },
            { label: text("ui.home.forget"), onChoose: () => setForgetting(true) },
          ]}
        />
      </div>
      <p class="set-up-facts">
        {text("ui.home.connected", { date: day(connectedAt) })} ·{" "}
        {checkedAt === null ? text("ui.home.not-tested") : text("ui.home.tested", { date: day(checkedAt) })}
      </p>
      <p class={urgent ? "set-up-urgent" : "set-up-facts"}>
        {urgent && <Icon name="warning" size={16} />}
        <span>
          {end.text}
          {urgent &&
            ` ${text(end.is === "ended" ? "ui.home.secret-ended-text" : "ui.home.secret-soon-text")}`}
        </span>
      </p>
      {older.map(({ keyId, endsAt }) => (
        <div key={keyId} class="set-up-older">
          <h3>{text("ui.home.two-secrets")}</h3>
          <p>{text("ui.home.two-secrets-text", { old: endsAt === null ? "?" : day(endsAt) })}</p>
          <Button onClick={() => void ui.act("rotation.begin", { runId, removes: keyId })}>
            {text("ui.home.remove-old")}
          </Button>
        </div>
      ))}
      <div class="set-up-foot">
        <Button onClick={() => beginNewSecret(ui, setUp)}>{text("ui.home.new-secret")}</Button>
        <a
          class="link"
          href={applicationLink(portalOrigin(ui.host.cloud, "entra"), setUp.clientId)}
          target="_blank"
          rel="noreferrer"
        >
          {text("ui.home.open-app")}
          <Icon name="external" size={16} />
          <span class="visually-hidden">{text("ui.common.new-tab")}</span>
        </a>
      </div>
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

const hostOf = (url: string): string => url.replace(/^https:\/\//, "");

/**
 * Begins an undo and, in the same click, asks the browser for the organization's address, which was given back when the
 * set-up was done. The undo is stored first, because the browser's prompt may close the popup. Without the address its
 * plan says what it can't see.
 */
function beginUndo({ act, host }: Ui, { runId, dynamicsUrl }: FinishedSetup): void {
  void act("undo.begin", { runId, deleteApplication: false });
  void host.requestOrigin(dynamicsUrl).catch(() => false);
}

/** The same for a new secret, which is tested with the organization. */
function beginNewSecret({ act, host }: Ui, { runId, dynamicsUrl }: FinishedSetup): void {
  void act("rotation.begin", { runId, removes: null });
  void host.requestOrigin(dynamicsUrl).catch(() => false);
}
