import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import { startSandbox } from "../../sandbox/start.ts";
import { type Asked, listenTo } from "../wait/requests.ts";
import type { Conditions } from "../wait/run-once.ts";
import { checkWork } from "./check-work.ts";

const server = "https://contoso.crm4.dynamics.com";
const user = "admin@contoso.com";
const scopes = [
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Directory.Read.All",
  "user_impersonation",
];

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
