import { clouds } from "../../src/clouds/table.ts";
import { azCommand, graphExplorerLink, graphPowerShell } from "../../src/registration/commands.ts";
import { turnOnGuide } from "../guide/turn-on.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { Message } from "../parts/message.tsx";
import { text } from "../words/words.ts";
import { PermissionsTable } from "./permissions-table.tsx";

/** The ways to a sign-in app: with the guide's card, with one command, or by somebody else. */
export function RegisterSignInApp({
  name,
  redirectUri,
}: {
  readonly name: string;
  /** This browser's. */
  readonly redirectUri: string;
}) {
  const ui = useUi();
  const guide = useFollowed(ui.host.followGuide);
  const one = { name, redirectUri, graph: clouds[ui.host.cloud].graph };
  const isWorldwide = ui.host.cloud === "public";
  return (
    <>
      <h2>{text("ui.register.title")}</h2>
      <Button look="primary" onClick={() => turnOnGuide(ui.host.cloud, ui, "sign-in-app")}>
        {text("ui.register.guide")}
      </Button>
      {guide?.declined && (
        <Message tone="warning">
          <p>{text("ui.register.declined")}</p>
        </Message>
      )}
      <Disclosure label={text("ui.register.command")}>
        <p>{text("ui.register.command-text")}</p>
        <Copyable label={text("ui.register.az")} value={azCommand(one)} />
        {isWorldwide && (
          <>
            <Copyable label={text("ui.register.powershell")} value={graphPowerShell(one)} />
            <p>
              <ExternalLink href={graphExplorerLink(one)}>{text("ui.register.explorer")}</ExternalLink>
            </p>
            <p class="hint">{text("ui.register.explorer-hint")}</p>
          </>
        )}
      </Disclosure>
      <Disclosure label={text("ui.register.ask")}>
        <p>{text("ui.register.ask-text")}</p>
        <Copyable
          label={text("ui.register.request")}
          value={text("ui.register.request-text", { name, redirectUri, command: azCommand(one) })}
        />
      </Disclosure>
      <Disclosure label={text("ui.guide.permissions")}>
        <PermissionsTable />
      </Disclosure>
      <Disclosure label={text("ui.register.by-hand")}>
        <p>{text("ui.register.by-hand-text", { name })}</p>
        <Copyable label={text("ui.options.redirect")} value={redirectUri} />
      </Disclosure>
    </>
  );
}

/** Something to paste elsewhere, whole and copied with one click. */
function Copyable({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <fieldset class="value" aria-label={label}>
      <p class="value-label">{label}</p>
      <p class="value-text">{value}</p>
      <CopyButton what={label} value={value} />
    </fieldset>
  );
}
