import { Frame } from "../frame/frame.tsx";
import { turnOnGuide } from "../guide/turn-on.ts";
import { useFollowed } from "../hooks/use-followed.ts";
import { useOptions } from "../hooks/use-options.ts";
import type { Host } from "../host/host.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Message } from "../parts/message.tsx";
import { text } from "../words/words.ts";
import { PageHeader } from "./page-header.tsx";

/** What an admin sees once, after installing: what it does, and the two ways. */
export function WelcomePage({ host }: { readonly host: Host }) {
  return (
    <Frame host={host}>
      <div class="page">
        <PageHeader wordless />
        <main>
          <h1>{text("ui.welcome.title")}</h1>
          <p class="page-lead">{text("ui.welcome.text")}</p>
          <Ways />
          <p class="hint">{text("ui.welcome.pin")}</p>
          <Disclosure label={text("ui.welcome.sent-title")}>
            <p>{text("ui.welcome.sent-text")}</p>
          </Disclosure>
        </main>
      </div>
    </Frame>
  );
}

function Ways() {
  const ui = useUi();
  const { options } = useOptions(ui.host);
  const guide = useFollowed(ui.host.followGuide);
  const isSet = options !== null && options.clientId !== null;
  const automatic = () =>
    isSet ? void ui.act("setup.sign-in", {}) : turnOnGuide(ui.host.cloud, ui, "sign-in-app");
  return (
    <>
      <section class="card">
        <h2>{text("ui.welcome.automatic")}</h2>
        <p>{text(isSet ? "ui.welcome.automatic-text" : "ui.welcome.automatic-first")}</p>
        <Button look="primary" disabled={options === null} onClick={automatic}>
          {text(isSet ? "ui.welcome.automatic" : "ui.welcome.register")}
        </Button>
        {!isSet && (
          <Button look="quiet" onClick={() => ui.host.openOptions()}>
            {text("ui.welcome.other-ways")}
          </Button>
        )}
        {guide?.declined && (
          <Message tone="warning">
            <p>{text("ui.register.declined")}</p>
          </Message>
        )}
      </section>
      <section class="card" aria-label={text("ui.welcome.by-hand")}>
        <p>{text(isSet ? "ui.welcome.by-hand-or" : "ui.welcome.by-hand-text")}</p>
        <Button onClick={() => turnOnGuide(ui.host.cloud, ui)}>{text("ui.welcome.by-hand")}</Button>
      </section>
    </>
  );
}
