import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findProgram } from "../../drive/browser/find-program.ts";
import { issueAccessToken } from "../../sandbox/entra/issue.ts";
import { type Sandbox, startSandbox } from "../../sandbox/start.ts";
import { type Asked, listenTo } from "../wait/requests.ts";
import type { Conditions } from "../wait/run-once.ts";
import { azureCli } from "./azure-cli.ts";
import { checkEntraHalf } from "./check-work.ts";
import { cliForMicrosoft365 } from "./cli-for-microsoft-365.ts";

/** A sandbox as a command of others reaches it, signed in. */
export interface SignedIn {
  /** Home of the command, empty. */
  readonly folder: string;
  /** Authority of the sandbox, PEM. */
  readonly caFile: string;
  readonly port: number;
  readonly proxyPort: number;
  readonly user: string;
  readonly tenantId: string;
  /** Of Graph, for the user. */
  readonly accessToken: string;
}

/** Somebody else's command line that can do the Entra half: application, secret, service principal, admin consent. */
export interface Peer {
  readonly name: string;
  /** The program, as it is found in the PATH. */
  readonly program: string;
  /** The goal: how many times as long as ours with both halves it takes at least. */
  readonly slowerBy: number;
  /** What signs the command in without a window, and ends its telemetry: files in the folder. */
  signIn(signedIn: SignedIn): Readonly<Record<string, string>>;
  /** Environment of its process beside PATH and HOME. */
  environment(signedIn: SignedIn): Readonly<Record<string, string>>;
  /** Runs its commands, one after the other. @param run one command; answers with what it printed */
  work(run: (...given: readonly string[]) => Promise<string>): Promise<void>;
}

const all: readonly Peer[] = [cliForMicrosoft365, azureCli];

/** The peers on this machine, and those that are not. */
export function findPeers(): { readonly here: readonly Peer[]; readonly missing: readonly Peer[] } {
  const isHere = ({ program }: Peer): boolean =>
    findProgram({ variable: "", places: {}, names: [program, `${program}.cmd`] }) !== null;
  return { here: all.filter(isHere), missing: all.filter((peer) => !isHere(peer)) };
}

const user = "admin@contoso.com";
const scopes = [
  "Application.ReadWrite.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Directory.Read.All",
  "User.Read",
];

/** Runs a peer's commands in a tenant of their own. The time holds the start of each of its processes. */
export async function runPeer(
  peer: Peer,
  { roundTripMs, lag }: Conditions,
): Promise<Asked & { readonly ms: number }> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-peer-"));
  const caFile = join(folder, "ca.pem");
  const scenario = { extends: "contoso", latencyMs: roundTripMs, lag };
  const sandbox = await startSandbox({ scenario, caFile });
  try {
    const signedIn = await signedInTo(sandbox, folder, caFile);
    for (const [file, text] of Object.entries(peer.signIn(signedIn))) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const env = { PATH: process.env.PATH ?? "", HOME: folder, ...peer.environment(signedIn) };
    const run = async (...given: readonly string[]): Promise<string> =>
      (await promisify(execFile)(peer.program, given, { cwd: folder, env })).stdout;
    const asked = listenTo(sandbox);
    const start = performance.now();
    await peer.work(run);
    const ms = performance.now() - start;
    checkEntraHalf(sandbox);
    return { ms, ...asked() };
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function signedInTo(sandbox: Sandbox, folder: string, caFile: string): Promise<SignedIn> {
  const { world, port, proxyPort } = sandbox;
  const audience = "https://graph.microsoft.com";
  const accessToken = await issueAccessToken(world, { user, scopes, audience });
  return { folder, caFile, port, proxyPort, user, tenantId: world.tenant.id, accessToken };
}
