import type { Peer } from "./peers.ts";
import permissions from "./permissions.json" with { type: "json" };

const environment = "login.microsoftonline.com";
/** Its own application. */
const clientId = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
/** It asks with two slashes, as its resource ends with one. */
const target = "https://graph.microsoft.com/.default https://graph.microsoft.com//.default";
const lifetimeS = 3_500;

const { dataverseApp, graphApp, impersonation, directoryWrite, userRead } = permissions;
const scopes = (ids: readonly string[]) => ids.map((id) => ({ id, type: "Scope" }));
const access = [
  { resourceAppId: dataverseApp, resourceAccess: scopes([impersonation]) },
  { resourceAppId: graphApp, resourceAccess: scopes([directoryWrite, userRead]) },
];

/**
 * Azure CLI (Debian package azure-cli): five commands do the Entra half. `az ad app permission admin-consent` would be an
 * own service of Azure's; the two grants are the same. It has no command for Dataverse.
 */
export const azureCli: Peer = {
  name: "Azure CLI",
  program: "az",
  slowerBy: 10,
  signIn({ user, tenantId, accessToken }) {
    const home = `${tenantId}.${tenantId}`;
    const now = Math.floor(Date.now() / 1000);
    const expires = String(now + lifetimeS);
    const shared = { home_account_id: home, environment, realm: tenantId };
    return {
      "azureProfile.json": JSON.stringify({
        installationId: "bench",
        subscriptions: [
          {
            id: tenantId,
            name: "N/A(tenant level account)",
            state: "Enabled",
            user: { name: user, type: "user" },
            isDefault: true,
            tenantId,
            environmentName: "AzureCloud",
            homeTenantId: tenantId,
            managedByTenants: [],
          },
        ],
      }),
      "msal_token_cache.json": JSON.stringify({
        Account: {
          account: { ...shared, local_account_id: tenantId, username: user, authority_type: "MSSTS" },
        },
        AccessToken: {
          token: {
            ...shared,
            credential_type: "AccessToken",
            token_type: "Bearer",
            secret: accessToken,
            client_id: clientId,
            target,
            cached_at: String(now),
            expires_on: expires,
            extended_expires_on: expires,
          },
        },
      }),
    };
  },
  environment: ({ folder, caFile, proxyPort }) => ({
    AZURE_CONFIG_DIR: folder,
    AZURE_CORE_COLLECT_TELEMETRY: "no",
    HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
    REQUESTS_CA_BUNDLE: caFile,
  }),
  async work(run) {
    const az = async (command: string, ...given: readonly string[]): Promise<{ readonly appId: string }> =>
      JSON.parse(await run(...command.split(" "), ...given, "--output", "json"));
    const { appId: id } = await az(
      "ad app create --display-name TextUs --sign-in-audience AzureADMyOrg --required-resource-accesses",
      JSON.stringify(access),
    );
    await az("ad app credential reset --append --display-name production --id", id);
    await az("ad sp create --id", id);
    const grant = (api: string, scope: string) =>
      az("ad app permission grant --id", id, "--api", api, "--scope", scope);
    await grant(dataverseApp, "user_impersonation");
    await grant(graphApp, "Directory.ReadWrite.All User.Read");
  },
};
