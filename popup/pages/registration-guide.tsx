import { signInApis } from "../../src/clouds/access.ts";
import { useUi } from "../host/ui.ts";
import { Button } from "../parts/button.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { text } from "../words/words.ts";
import { appRegistrationsUrl } from "./app-registrations-url.ts";

/** Registers the sign-in app, one step at a time. */
export function RegistrationGuide({ redirectUri }: { readonly redirectUri: string }) {
  const { host } = useUi();
  return (
    <section class="card" id="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{text("ui.guide.title")}</h2>
      <p>{text("ui.guide.text")}</p>
      <p>
        <ExternalLink href={appRegistrationsUrl(host.cloud)}>{text("ui.guide.open-entra")}</ExternalLink>
      </p>
      <ol class="steps">
        <li>
          <p>{text("ui.guide.step-1")}</p>
          <p class="hint">{text("ui.guide.step-1-hint")}</p>
        </li>
        <li>
          <p>{text("ui.guide.step-2")}</p>
          <p class="hint">{text("ui.guide.step-2-hint")}</p>
        </li>
        <li>
          <p>{text("ui.guide.step-3")}</p>
          <RedirectUri uri={redirectUri} />
          <p class="hint">{text("ui.guide.step-3-hint")}</p>
        </li>
        <li>
          <p>{text("ui.guide.step-4")}</p>
        </li>
        <li>
          <p>{text("ui.guide.step-5")}</p>
          <p class="hint">{text("ui.guide.step-5-hint")}</p>
          <Permissions />
        </li>
        <li>
          <p>{text("ui.guide.step-6")}</p>
        </li>
        <li>
          <p>{text("ui.guide.step-7")}</p>
          <p class="hint">{text("ui.guide.step-7-hint")}</p>
          <Button onClick={goToField}>{text("ui.guide.step-7-action")}</Button>
        </li>
      </ol>
    </section>
  );
}

function RedirectUri({ uri }: { readonly uri: string }) {
  return (
    <fieldset class="value" aria-label={text("ui.options.redirect")}>
      <p class="value-label">{text("ui.options.redirect")}</p>
      <p class="value-text">{uri}</p>
      <CopyButton what={text("ui.options.redirect")} value={uri} />
      <p class="value-note">{text("ui.options.redirect-hint")}</p>
    </fieldset>
  );
}

function Permissions() {
  return (
    <table class="permissions">
      <caption class="visually-hidden">{text("ui.guide.permissions")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("ui.guide.column-permission")}</th>
          <th scope="col">{text("ui.guide.column-why")}</th>
        </tr>
      </thead>
      {signInApis.map((api) => (
        <tbody key={api.name}>
          <tr>
            <th scope="rowgroup" colSpan={2} class="permissions-api">
              {api.name}
            </th>
          </tr>
          {api.permissions.map(({ name, why, optional }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {optional && <span class="badge">{text("ui.guide.optional")}</span>}
              </th>
              <td>{text(why)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Moves the focus to the fields at the top, ready to paste. */
function goToField(): void {
  document.querySelector<HTMLElement>("[data-field=clientId]")?.focus();
}
