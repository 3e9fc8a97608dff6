import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Asked, listenTo } from "../wait/requests.ts";
import type { Conditions } from "../wait/run-once.ts";

const server = "https://contoso.crm4.dynamics.com";
const user = "admin@contoso.com";
const scopes = [
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Directory.Read.All",
  "user_impersonation",
];

/** Checks what is left behind, so that all ways are compared on the same work. */
function checkWork({ world }: Sandbox): void {
  const app = world.tenant.applications.find(({ displayName }) => displayName === "TextUs");
  const principal = world.tenant.servicePrincipals.find(({ appId }) => appId === app?.appId);
  const grants = world.tenant.grants.filter(({ clientId }) => clientId === principal?.id);
  const users = world.tenant.organizations.flatMap(({ systemUsers }) => systemUsers);
  const made = users.find(({ applicationid }) => app !== undefined && applicationid === app.appId);
  const whole =
    app?.passwordCredentials.length === 1 &&
    app.requiredResourceAccess.length === 2 &&
    grants.length === 2 &&
    made?.roleids.length === 6 &&
    made.entityimage !== null;
  if (!whole) throw new Error("The script left the work half done.");
}

/**
 * Runs one of the other ways in its own process, with tokens at hand, in its own tenant.
 * @param script file in this folder
 */
export async function runScript(
  script: string,
  { roundTripMs, lag }: Conditions,
): Promise<Asked & { readonly ms: number }> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-others-"));
  const caFile = join(folder, "ca.pem");
  const sandbox = await startSandbox({
    scenario: { extends: "contoso", latencyMs: roundTripMs, lag },
    caFile,
  });
  try {
    const token = (audience: string): Promise<string> =>
      issueAccessToken(sandbox.world, { user, scopes, audience });
    const asked = listenTo(sandbox);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        "--import",
        new URL("../../sandbox/redirect.mjs", import.meta.url).href,
        fileURLToPath(new URL(script, import.meta.url)),
      ],
      {
        env: {
          PATH: process.env.PATH ?? "",
          NODE_EXTRA_CA_CERTS: caFile,
          SANDBOX_PORT: String(sandbox.port),
          SERVER: server,
          TENANT: sandbox.world.tenant.id,
          GRAPH_TOKEN: await token("https://graph.microsoft.com"),
          DATAVERSE_TOKEN: await token(server),
        },
      },
    );
    checkWork(sandbox);
    const { ms } = JSON.parse(stdout) as { readonly ms: number };
    return { ms, ...asked() };
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true });
  }
}
