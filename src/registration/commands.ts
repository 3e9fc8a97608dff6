import { graphExplorer } from "../clouds/tools.ts";

/** Ways to register the sign-in app without the portal, ready to paste. All set its single-page URI (entra-01). */
export interface Registration {
  readonly name: string;
  /** This browser's, as `identity.getRedirectURL()` gives it. */
  readonly redirectUri: string;
  /** Origin of Microsoft Graph, by cloud. */
  readonly graph: string;
}

/** The application, for `POST /applications`. */
const bodyOf = ({ name, redirectUri }: Pick<Registration, "name" | "redirectUri">) => ({
  displayName: name,
  signInAudience: "AzureADMyOrg",
  spa: { redirectUris: [redirectUri] },
});

/**
 * For Azure Cloud Shell or a local `az` in bash or PowerShell 7.3 and newer: one line, no `$`, double quotes inside the
 * single-quoted text only. `az ad app create` knows no single-page URI, so it is `az rest`.
 * @throws TypeError when a value would end the single quotes.
 */
export function azCommand(registration: Registration): string {
  const body = quotable(JSON.stringify(bodyOf(registration)));
  return [
    `az rest --method post --url ${registration.graph}/v1.0/applications --body '${body}' --query '{clientId:appId}'`,
    `az rest --method get --url ${registration.graph}/v1.0/organization --query '{tenantId:value[0].id,tenantName:value[0].displayName}'`,
  ].join(" ; ");
}

/** For Microsoft Graph PowerShell; needs Microsoft.Graph.Authentication alone. @throws TypeError as {@link azCommand} */
export function graphPowerShell(registration: Registration): string {
  const body = quotable(JSON.stringify(bodyOf(registration)));
  return [
    "Connect-MgGraph -Scopes Application.ReadWrite.All -NoWelcome",
    `Invoke-MgGraphRequest -Method POST -Uri v1.0/applications -Body '${body}' | ForEach-Object { @{clientId=$_.appId} | ConvertTo-Json -Compress }`,
    "@{tenantId=(Get-MgContext).TenantId} | ConvertTo-Json -Compress",
  ].join(" ; ");
}

function quotable(text: string): string {
  if (text.includes("'")) throw new TypeError("a single quote ends the quoted text");
  return text;
}

/**
 * Microsoft's Graph Explorer with the request filled in; the person signs in there and runs it. It decodes with `atob`,
 * so the body has to be ASCII.
 */
export function graphExplorerLink(registration: Registration): string {
  const body = JSON.stringify(bodyOf(registration)).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const query = {
    request: "applications",
    method: "POST",
    version: "v1.0",
    GraphUrl: registration.graph,
    requestBody: btoa(body),
  };
  return `${graphExplorer}?${new URLSearchParams(query)}`;
}
