import { useState } from "preact/hooks";
import type { Options, OptionsFault, OwnOptions } from "../../src/contract/commands.ts";
import { allLanguages } from "../../src/words/languages.ts";
import { useTenantName } from "../hooks/use-tenant-name.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { TextField } from "../parts/fields.tsx";
import { Message } from "../parts/message.tsx";
import { text } from "../words/words.ts";
import { PasteIds } from "./paste-ids.tsx";
import { TestSignIn } from "./test-sign-in.tsx";

type Faults = Partial<Record<keyof OwnOptions, OptionsFault | "failed">>;

/** The app and the tenant that admins sign in with: the values in force, and two fields to change them. */
export function SignInApp({ options, onSaved }: { readonly options: Options; readonly onSaved: () => void }) {
  const { host, announce } = useUi();
  const managed = {
    clientId: options.clientIdSource === "policy",
    tenant: options.tenantSource === "policy",
  };
  const [entered, setEntered] = useState<OwnOptions>({
    clientId: options.ownClientId,
    tenant: options.ownTenant,
  });
  // The guide may have saved others meanwhile.
  const own = `${options.ownClientId} ${options.ownTenant}`;
  const [shownOwn, setShownOwn] = useState(own);
  if (shownOwn !== own) {
    setShownOwn(own);
    setEntered({ clientId: options.ownClientId, tenant: options.ownTenant });
  }
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState<string>();
  const [tenantName, setTenantName] = useState<string | null>(null);
  const change = (part: Partial<OwnOptions>) => {
    setEntered((before) => ({ ...before, ...part }));
    setSaved(undefined);
  };

  const save = async () => {
    setSaved(undefined);
    const outcome = await host.send("options.set", entered).catch(() => null);
    if (outcome?.saved) {
      const sentence = text(entered.clientId.trim() === "" ? "ui.options.removed" : "ui.options.saved");
      setFaults({});
      setSaved(sentence);
      announce(sentence);
      onSaved();
      return;
    }
    const found: Faults = outcome === null ? { clientId: "failed" } : outcome.faults;
    setFaults(found);
    focusOn(Object.keys(found)[0]);
  };
  const told = (field: keyof OwnOptions) => {
    const fault = faults[field];
    return fault && text(`ui.options.${fault}`);
  };
  const allManaged = managed.clientId && managed.tenant;

  return (
    <>
      <form
        class="options-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!allManaged) void save();
        }}
      >
        {!allManaged && (
          <PasteIds
            onFound={(found, name) => {
              setTenantName(name);
              change({
                ...(!managed.clientId && found.clientId !== undefined && { clientId: found.clientId }),
                ...(!managed.tenant && found.tenant !== undefined && { tenant: found.tenant }),
              });
            }}
          />
        )}
        {tenantName !== null && <p>{text("ui.options.tenant-named", { tenant: tenantName })}</p>}
        <TextField
          field="clientId"
          label={text("ui.options.client-id")}
          hint={text(managed.clientId ? "ui.options.managed" : "ui.options.client-id-hint")}
          value={managed.clientId ? (options.clientId ?? "") : entered.clientId}
          fault={told("clientId")}
          disabled={managed.clientId}
          onChange={(clientId) => change({ clientId })}
        />
        <TextField
          field="tenant"
          label={text("ui.options.tenant")}
          hint={text(managed.tenant ? "ui.options.managed" : "ui.options.tenant-hint")}
          value={managed.tenant ? (options.tenant ?? "") : entered.tenant}
          fault={told("tenant")}
          disabled={managed.tenant}
          onChange={(tenant) => change({ tenant })}
        />
        {!allManaged && (
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
      {options.clientId !== null && <TestSignIn />}
    </>
  );
}

/** Whether a person can sign in with the values in force, and with which. */
export function SignInStatus({ options }: { readonly options: Options }) {
  return (
    <>
      <InForce options={options} />
      {options.policyIgnored.map((member) => (
        <Told key={member} tone="warning">
          {text(`ui.options.policy-${member}`, { languages: allLanguages.join(", ") })}
        </Told>
      ))}
    </>
  );
}

function InForce({ options: { clientId, clientIdSource, tenant } }: { readonly options: Options }) {
  const name = useTenantName(tenant);
  if (clientId === null) return <Told tone="warning">{text("ui.options.status-none")}</Told>;
  if (name !== null) return <Told tone="good">{text("ui.options.status-named", { tenant: name })}</Told>;
  if (tenant !== null)
    return <Told tone="good">{text("ui.options.status-ready", { id: clientId, tenant })}</Told>;
  if (clientIdSource === "build")
    return <Told tone="info">{text("ui.options.status-build", { id: clientId })}</Told>;
  return <Told tone="warning">{text("ui.options.status-no-tenant")}</Told>;
}

function Told({ tone, children }: { readonly tone: "info" | "good" | "warning"; readonly children: string }) {
  return (
    <Message tone={tone}>
      <p>{children}</p>
    </Message>
  );
}

/** Moves the focus to the first field with a fault. */
function focusOn(field: string | undefined): void {
  if (field !== undefined) document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}
