import { useState } from "preact/hooks";
import type { Options } from "../../src/browser/contract.ts";
import { Frame } from "../frame.tsx";
import { useOptions } from "../hooks/use-options.ts";
import type { Host } from "../host.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/fields.tsx";
import { Message } from "../parts/message.tsx";
import { useUi } from "../ui.ts";
import { text } from "../words.ts";
import { PageHeader } from "./page-header.tsx";
import { RegistrationGuide } from "./registration-guide.tsx";

/** Which app admins sign in with, and how to register it. */
export function OptionsPage({ host }: { readonly host: Host }) {
  const { options, refresh } = useOptions(host);
  return (
    <Frame host={host}>
      <div class="page">
        <PageHeader />
        <main>
          <h1>{text("ui.options.title")}</h1>
          {options ? (
            <>
              <SignInApp key={options.ownClientId} options={options} onSaved={refresh} />
              <RegistrationGuide redirectUri={options.redirectUri} />
            </>
          ) : (
            <p>{text("ui.common.loading")}</p>
          )}
        </main>
      </div>
    </Frame>
  );
}

function SignInApp({ options, onSaved }: { readonly options: Options; readonly onSaved: () => void }) {
  const { host, announce } = useUi();
  const managed = options.clientIdSource === "policy";
  const [value, setValue] = useState(options.ownClientId);
  const [fault, setFault] = useState<string>();
  const [saved, setSaved] = useState<string>();

  const save = async () => {
    setSaved(undefined);
    const outcome = await host.send("options.set", { clientId: value.trim() }).catch(() => null);
    if (outcome?.saved) {
      const sentence = text(value.trim() === "" ? "ui.options.removed" : "ui.options.saved");
      setFault(undefined);
      setSaved(sentence);
      announce(sentence);
      onSaved();
      return;
    }
    const reason = outcome === null ? "failed" : outcome.reason;
    setFault(text(`ui.options.${reason}`));
    document.querySelector<HTMLElement>("[data-field=clientId]")?.focus();
  };

  return (
    <section class="card" aria-labelledby="sign-in-app">
      <h2 id="sign-in-app">{text("ui.options.client-id-title")}</h2>
      <p>{text("ui.options.client-id-text")}</p>
      <Source options={options} />
      <form
        class="options-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!managed) void save();
        }}
      >
        <TextField
          field="clientId"
          label={text("ui.options.client-id")}
          hint={text(managed ? "ui.options.managed" : "ui.options.client-id-hint")}
          value={value}
          fault={fault}
          disabled={managed}
          onChange={setValue}
        />
        {!managed && (
          <Button look="primary" type="submit">
            {text("ui.options.save")}
          </Button>
        )}
      </form>
      {saved && (
        <Message tone="good">
          <p>{saved}</p>
        </Message>
      )}
    </section>
  );
}

/** The id in force and where it comes from. */
function Source({ options: { clientId, clientIdSource } }: { readonly options: Options }) {
  return (
    <Message tone={clientId === null ? "warning" : "info"}>
      <p>{text(`ui.options.source-${clientIdSource}`, { id: clientId ?? "" })}</p>
    </Message>
  );
}
