import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { firstAdministrator } from "../drive/browser/tenant.ts";
import { issueAccessToken } from "../sandbox/entra/issue.ts";
import { startSandbox } from "../sandbox/start.ts";
import { signInAppName } from "../src/recipe/sign-in-app.ts";
import { textus } from "../src/recipe/textus.ts";
import { azCommand } from "../src/registration/commands.ts";
import { recognise } from "../src/registration/recognise.ts";

/**
 * `npx tsx scripts/az.ts`: runs the options page's command for Azure Cloud Shell with the real `az` (Debian package
 * azure-cli) in bash, against the sandbox's Graph, and holds what it prints against what was made. It is no part of
 * `npm test`, which needs no az. A token of the sandbox signs it in; `az login` itself needs Azure's own services.
 */
const redirectUri = "https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/";

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-az-"));
  const caFile = join(folder, "ca.pem");
  const sandbox = await startSandbox({ scenario: { extends: "contoso", signInApp: null }, caFile });
  try {
    console.log(
      execFileSync("az", ["version", "--query", '"azure-cli"', "--output", "tsv"]).toString().trim(),
    );
    const token = await issueAccessToken(sandbox.world, {
      user: firstAdministrator(sandbox),
      scopes: ["Application.ReadWrite.All", "User.Read"],
      audience: "https://graph.microsoft.com",
    });
    const command = azCommand({
      name: signInAppName(textus),
      redirectUri,
      graph: "https://graph.microsoft.com",
    });
    console.log(command);
    // Bash runs it as it stands: only what az is called by differs, which is signed in by this token.
    const script = `az() { command az "$@" --skip-authorization-header --headers "Authorization=Bearer $TOKEN"; }\n${command}`;
    const child = spawn("bash", ["-c", script], {
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        TOKEN: token,
        AZURE_CONFIG_DIR: join(folder, "azure"),
        AZURE_CORE_COLLECT_TELEMETRY: "no",
        HTTPS_PROXY: `http://127.0.0.1:${sandbox.proxyPort}`,
        REQUESTS_CA_BUNDLE: caFile,
      },
    });
    const printed = await text(child.stdout);
    console.log(printed);
    const { clientId, tenant, tenantName } = recognise(printed);
    const made = sandbox.world.tenant.applications.at(-1);
    const isRight =
      made !== undefined &&
      clientId === made.appId &&
      tenant === sandbox.world.tenant.id &&
      tenantName === sandbox.world.tenant.displayName &&
      made.spa.redirectUris.join() === redirectUri &&
      made.web.redirectUris.length === 0;
    console.log(isRight ? "az: 1 passed, 0 failed" : `az: 0 passed, 1 failed: ${JSON.stringify(made?.spa)}`);
    return isRight ? 0 : 1;
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
