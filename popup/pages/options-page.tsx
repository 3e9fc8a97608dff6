import type { Options } from "../../src/contract/commands.ts";
import type { Recipe } from "../../src/recipe/recipe.ts";
import { signInAppName } from "../../src/recipe/sign-in-app.ts";
import { Frame } from "../frame/frame.tsx";
import { useOptions } from "../hooks/use-options.ts";
import type { Host } from "../host/host.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { ExternalLink } from "../parts/external-link.tsx";
import { text } from "../words/words.ts";
import { IconChoice } from "./icon-choice.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { OptionsFile } from "./options-file.tsx";
import { PageHeader } from "./page-header.tsx";
import { Publisher } from "./publisher.tsx";
import { RegisterSignInApp } from "./register-sign-in-app.tsx";
import { SignInApp, SignInStatus } from "./sign-in-app.tsx";

/** Which app admins sign in with: how to register it, then its two IDs. */
export function OptionsPage({ host, recipe }: { readonly host: Host; readonly recipe: Recipe }) {
  const { options, refresh } = useOptions(host);
  return (
    <Frame host={host}>
      <div class="page">
        <PageHeader />
        <main>
          <h1>{text("ui.options.title")}</h1>
          {options ? (
            <>
              {options.clientIdSource === "build" && <Publisher options={options} />}
              {options.clientIdSource === "build" ? (
                <Disclosure label={text("ui.publisher.own")}>
                  <Steps options={options} recipe={recipe} onSaved={refresh} />
                </Disclosure>
              ) : (
                <Steps options={options} recipe={recipe} onSaved={refresh} />
              )}
            </>
          ) : (
            <p>{text("ui.common.loading")}</p>
          )}
          <IconChoice />
          <LanguageChoice />
          {options?.supportLink && <Support link={options.supportLink} />}
          {options && <OptionsFile options={options} onUsed={refresh} />}
        </main>
      </div>
    </Frame>
  );
}

/** The organization's own support, as its policy names it. */
function Support({ link }: { readonly link: string }) {
  return (
    <section class="card" aria-label={text("ui.options.support-link")}>
      <p>
        <ExternalLink href={link}>{text("ui.options.support-link")}</ExternalLink>
      </p>
      <p class="hint">{text("ui.options.managed")}</p>
    </section>
  );
}

function Steps({
  options,
  recipe,
  onSaved,
}: {
  readonly options: Options;
  readonly recipe: Recipe;
  readonly onSaved: () => void;
}) {
  const isSet = options.clientId !== null;
  const register = <RegisterSignInApp name={signInAppName(recipe)} redirectUri={options.redirectUri} />;
  return (
    <section class="card" aria-label={text("ui.options.title")}>
      <SignInStatus options={options} />
      <ol class="steps">
        {/* With both values from a policy there is nothing to register, and the admin could not enter the result. */}
        {!isManaged(options) && (
          <li>
            {isSet ? <Disclosure label={text("ui.register.another")}>{register}</Disclosure> : register}
          </li>
        )}
        <li>
          <Disclosure
            label={text("ui.options.ids")}
            open={isSet || options.ownTenant !== "" || options.policyIgnored.length > 0}
          >
            <SignInApp options={options} onSaved={onSaved} />
          </Disclosure>
        </li>
      </ol>
    </section>
  );
}

const isManaged = ({ clientIdSource, tenantSource }: Options): boolean =>
  clientIdSource === "policy" && tenantSource === "policy";
