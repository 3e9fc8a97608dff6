import { Frame } from "../frame/frame.tsx";
import { useOptions } from "../hooks/use-options.ts";
import type { Host } from "../host/host.ts";
import { Button } from "../parts/button.tsx";
import { Message } from "../parts/message.tsx";
import { text } from "../words/words.ts";
import { PageHeader } from "./page-header.tsx";

/** The page that an admin sees once, after installing: three steps, and what is sent where. */
export function WelcomePage({ host }: { readonly host: Host }) {
  const { options } = useOptions(host);
  const needsClientId = options !== null && options.clientId === null;
  return (
    <Frame host={host}>
      <div class="page">
        <PageHeader />
        <main>
          <h1>{text("ui.welcome.title")}</h1>
          <p class="page-lead">{text("ui.welcome.text")}</p>
          <section class="card">
            <ol class="steps">
              <li>
                <h2>{text("ui.welcome.step-1-title")}</h2>
                <p>{text("ui.welcome.step-1-text")}</p>
                {options?.clientId && (
                  <Message tone="good">
                    <p>{text("ui.welcome.step-1-done")}</p>
                  </Message>
                )}
                {needsClientId && (
                  <Button look="primary" onClick={() => host.openOptions()}>
                    {text("ui.welcome.step-1-action")}
                  </Button>
                )}
              </li>
              <li>
                <h2>{text("ui.welcome.step-2-title")}</h2>
                <p>{text("ui.welcome.step-2-text")}</p>
              </li>
              <li>
                <h2>{text("ui.welcome.step-3-title")}</h2>
                <p>{text("ui.welcome.step-3-text")}</p>
              </li>
            </ol>
          </section>
          <section class="card">
            <h2>{text("ui.welcome.sent-title")}</h2>
            <p>{text("ui.welcome.sent-text")}</p>
          </section>
        </main>
      </div>
    </Frame>
  );
}
