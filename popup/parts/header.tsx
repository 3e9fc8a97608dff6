import { useState } from "preact/hooks";
import type { SetupState } from "../../src/provisioning/model/setup-state.ts";
import { useUi } from "../host/ui.ts";
import type { MenuScreen } from "../menu/menu-props.ts";
import { chosenEnvironment } from "../setup/setup-facts.ts";
import { supportDetails } from "../setup/support-details.ts";
import { refusalsHref, text } from "../words/words.ts";
import { ConfirmDialog } from "./dialog.tsx";
import { Menu, type MenuItem } from "./menu.tsx";

/** The company and the environment. Once known they are on every screen, so nobody sets up the wrong one. */
export function Header({
  state,
  where,
  maySignOut = false,
  onGuide,
  onPanel,
  onMenu,
}: {
  readonly state: SetupState | null;
  /** Of a set-up that has ended, where something is done for it. */
  readonly where?: { readonly tenant: string; readonly environment: string } | null;
  /** Somebody may be signed in of whom the set-up does not know: for what is done for a finished one. */
  readonly maySignOut?: boolean;
  /** The other way, by hand: a way out when Auto-configure is blocked. */
  readonly onGuide?: () => void;
  /** Where this can be shown beside the page. */
  readonly onPanel?: () => void;
  readonly onMenu: (screen: MenuScreen) => void;
}) {
  const tenant = where?.tenant ?? state?.account?.tenantName;
  const chosen = state && state.phase !== "choosing-environment" ? chosenEnvironment(state) : null;
  const environment = where ? { displayName: where.environment, type: null } : chosen;
  return (
    <header class="header">
      <img class="header-mark" src="/icons/icon-32.png" alt="" width="24" height="24" />
      {environment ? (
        <div class="header-where">
          <p class="header-main">
            <Named
              name={environment.displayName}
              spoken={text("ui.header.environment", { environment: environment.displayName })}
            />
            {environment.type && <span class="badge">{environment.type}</span>}
          </p>
          {tenant && (
            <p class="header-tenant">
              <Tenant name={tenant} />
            </p>
          )}
        </div>
      ) : (
        <div class="header-where">
          {/* Once it is known, whose organization this is matters more than whose extension. */}
          <p class="header-main">{tenant ? <Tenant name={tenant} /> : text("app.name")}</p>
        </div>
      )}
      <HeaderMenu state={state} maySignOut={maySignOut} onGuide={onGuide} onPanel={onPanel} onMenu={onMenu} />
    </header>
  );
}

function Tenant({ name }: { readonly name: string }) {
  return <Named name={name} spoken={text("ui.header.tenant", { tenant: name })} />;
}

/** A name that is shown alone and read out with what it is the name of. */
function Named({ name, spoken }: { readonly name: string; readonly spoken: string }) {
  return (
    <span class="truncated" title={name}>
      <span class="visually-hidden">{spoken}</span>
      <span aria-hidden="true">{name}</span>
    </span>
  );
}

/** Phases in which another environment can be chosen without stopping anything. */
const beforeTheRun: readonly SetupState["phase"][] = ["needs-host", "inspecting", "planned"];

function HeaderMenu({
  state,
  maySignOut,
  onGuide,
  onPanel,
  onMenu,
}: {
  readonly state: SetupState | null;
  readonly maySignOut: boolean;
  readonly onGuide: (() => void) | undefined;
  readonly onPanel: (() => void) | undefined;
  readonly onMenu: (screen: MenuScreen) => void;
}) {
  const { act, announce, copy, host } = useUi();
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const startOver = () => void act("setup.start-over", {});
  const signOut = () =>
    void act("setup.sign-out", {}).then((done) => done && announce(text("ui.sign-out.done")));
  const underWay = state !== null && (state.phase === "running" || state.phase === "paused");

  const items: MenuItem[] = [];
  if (state !== null && beforeTheRun.includes(state.phase)) {
    items.push({
      label: text("ui.menu.environment"),
      onChoose: () => void act("setup.list-environments", {}),
    });
  }
  if (state?.account && !underWay) {
    items.push({
      label: text("ui.menu.account"),
      onChoose: () => void act("setup.sign-in", { otherAccount: true }),
    });
  }
  const username = state?.account?.username ?? "";
  if (username !== "" || maySignOut) {
    items.push({
      label: text("ui.menu.sign-out"),
      onChoose: () => (underWay ? setLeaving(true) : signOut()),
    });
  }
  if (onGuide) items.push({ label: text("ui.guided.start"), onChoose: onGuide });
  if (onPanel) {
    items.push({
      label: text(host.panel?.kind === "sidebar" ? "ui.menu.sidebar" : "ui.menu.panel"),
      onChoose: onPanel,
    });
  }
  items.push(
    { label: text("ui.menu.options"), onChoose: () => host.openOptions() },
    { label: text("ui.menu.help"), onChoose: () => host.openShipped(refusalsHref()) },
    { label: text("ui.menu.about"), onChoose: () => onMenu("about") },
  );
  items.push({
    label: text("ui.menu.support"),
    onChoose: () =>
      void host
        .send("log.recent", {})
        .catch(() => null)
        .then((log) => copy(supportDetails(state, host, log), text("ui.menu.support-copied"))),
  });
  if (state !== null && state.phase !== "start") {
    items.push({
      label: text("ui.menu.start-over"),
      onChoose: () => (underWay ? setAsking(true) : startOver()),
    });
  }
  items.push({ label: text("ui.menu.reset"), onChoose: () => onMenu("reset") });

  return (
    <>
      <Menu items={items} note={username === "" ? null : text("ui.menu.signed-in", { username })} />
      {leaving && (
        <ConfirmDialog
          title={text("ui.sign-out.title")}
          text={text("ui.sign-out.text")}
          confirm={text("ui.sign-out.confirm")}
          cancel={text("ui.sign-out.cancel")}
          onConfirm={() => {
            setLeaving(false);
            signOut();
          }}
          onCancel={() => setLeaving(false)}
        />
      )}
      {asking && (
        <ConfirmDialog
          title={text("ui.start-over.title")}
          text={text("ui.start-over.text", { tenant: state?.account?.tenantName ?? "" })}
          confirm={text("ui.start-over.confirm")}
          cancel={text("ui.start-over.cancel")}
          onConfirm={() => {
            setAsking(false);
            startOver();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
