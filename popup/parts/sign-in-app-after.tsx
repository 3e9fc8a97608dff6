import { portalOrigin } from "../../src/clouds/table.ts";
import { applicationLink } from "../../src/provisioning/model/portal-links.ts";
import { useOptions } from "../hooks/use-options.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { Disclosure } from "./disclosure.tsx";
import { ExternalLink } from "./external-link.tsx";

/** After it worked: what becomes of the organization's own sign-in app. The publisher's is nobody's to delete. */
export function SignInAppAfter() {
  const { host } = useUi();
  const { options } = useOptions(host);
  if (options === null || options.clientId === null || options.clientIdSource === "build") return null;
  return (
    <Disclosure label={text("ui.after.title")}>
      <p>{text("ui.after.text")}</p>
      <ul class="bullets">
        <li>{text("ui.after.keep")}</li>
        <li>{text("ui.after.remove")}</li>
      </ul>
      <ExternalLink href={applicationLink(portalOrigin(host.cloud, "entra"), options.clientId)}>
        {text("ui.after.link")}
      </ExternalLink>
    </Disclosure>
  );
}
