import { useId, useState } from "preact/hooks";
import { portalOrigin } from "../../src/clouds/table.ts";
import type { FinishedSetup } from "../../src/provisioning/model/finished-setup.ts";
import { applicationLink } from "../../src/provisioning/model/portal-links.ts";
import type { RunSecretName } from "../../src/provisioning/model/vault.ts";
import { type Ui, useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/dialog.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { Icon } from "../parts/icon.tsx";
import { Menu } from "../parts/menu.tsx";
import { hostOf } from "../setup/setup-facts.ts";
import { day, text } from "../words/words.ts";
import { secretEnd, secretEndText } from "./secret-end.ts";

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
  const urgent = end === "soon" || end === "ended";
  const older = setUp.older ?? [];
  const beginUndo = (): void => {
    void ui.act("undo.begin", { runId, deleteApplication: false });
    askForAddress(ui, setUp);
  };
  const beginNewSecret = (): void => {
    void ui.act("rotation.begin", { runId, removes: null });
    askForAddress(ui, setUp);
  };
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
            { label: text("ui.home.undo"), onChoose: beginUndo },
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
          {secretEndText(setUp, now)}
          {urgent && ` ${text(end === "ended" ? "ui.home.secret-ended-text" : "ui.home.secret-soon-text")}`}
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
        <Button onClick={beginNewSecret}>{text("ui.home.new-secret")}</Button>
        <ExternalLink href={applicationLink(portalOrigin(ui.host.cloud, "entra"), setUp.clientId)}>
          {text("ui.home.open-app")}
        </ExternalLink>
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

/**
 * Asks the browser for the organization's address, which was given back when the set-up was done; in the click that has
 * begun what needs it. That is stored first, because the browser's prompt may close the popup.
 */
function askForAddress({ host }: Ui, { dynamicsUrl }: FinishedSetup): void {
  // Without the address an undo's plan says what it can't see, and a new secret's test stops.
  void host.requestOrigin(dynamicsUrl).catch(() => false);
}
