import type { Options } from "../../src/contract/commands.ts";
import { Frame } from "../frame/frame.tsx";
import { useOptions } from "../hooks/use-options.ts";
import type { Host } from "../host/host.ts";
import { text } from "../words/words.ts";
import { PageHeader } from "./page-header.tsx";
import { RegistrationGuide } from "./registration-guide.tsx";
import { SignInApp } from "./sign-in-app.tsx";

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
              <SignInApp options={options} onSaved={refresh} />
              {!isManaged(options) && <RegistrationGuide redirectUri={options.redirectUri} />}
            </>
          ) : (
            <p>{text("ui.common.loading")}</p>
          )}
        </main>
      </div>
    </Frame>
  );
}

/** With both values from a policy there is nothing to register, and the admin could not enter the result. */
const isManaged = ({ clientIdSource, tenantSource }: Options): boolean =>
  clientIdSource === "policy" && tenantSource === "policy";
