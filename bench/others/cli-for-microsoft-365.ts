import { fileURLToPath } from "node:url";
import type { Peer } from "./peers.ts";

const graph = "https://graph.microsoft.com";
/** Its own application, which every tenant may have; nothing is asked of it here. */
const appId = "31359c7f-bd7e-475c-86db-fdb8c937548e";
const hourMs = 3_600_000;

/**
 * CLI for Microsoft 365 (`npm install --global @pnp/cli-microsoft365`): one command does the Entra half. It has none that
 * makes an application user.
 */
export const cliForMicrosoft365: Peer = {
  name: "CLI for Microsoft 365",
  program: "m365",
  slowerBy: 3.5,
  signIn: ({ user, tenantId, accessToken }) => ({
    ".cli-m365-connection.json": JSON.stringify({
      active: true,
      name: user,
      identityName: user,
      identityId: user,
      identityTenantId: tenantId,
      authType: "deviceCode",
      certificateType: 0,
      cloudType: "Public",
      appId,
      tenant: tenantId,
      accessTokens: {
        [graph]: { accessToken, expiresOn: new Date(Date.now() + hourMs).toISOString() },
      },
    }),
    // Where nothing but the sandbox answers, it would wait five seconds for its telemetry to get away.
    ".config/configstore/cli-m365-config.json": JSON.stringify({ disableTelemetry: true }),
  }),
  environment: ({ caFile, port }) => ({
    NODE_EXTRA_CA_CERTS: caFile,
    SANDBOX_PORT: String(port),
    NODE_OPTIONS: `--import ${fileURLToPath(new URL("../../sandbox/redirect.mjs", import.meta.url))}`,
    CLIMICROSOFT365_NOUPDATE: "1",
  }),
  async work(run) {
    const apis = [
      `${graph}/Directory.ReadWrite.All`,
      `${graph}/User.Read`,
      "https://admin.services.crm.dynamics.com/user_impersonation",
    ];
    await run(
      ...["entra", "app", "add", "--name", "TextUs", "--withSecret", "--grantAdminConsent"],
      ...["--apisDelegated", apis.join(","), "--output", "json"],
    );
  },
};
