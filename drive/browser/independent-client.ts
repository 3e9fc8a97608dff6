import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "../../sandbox/start.ts";

/** The four values as a person has copied them. */
export interface CopiedCredentials {
  readonly dynamicsUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface IndependentReading {
  /** systemuserid of WhoAmI. */
  readonly userId: string;
  /** Names of the accounts that the application may read. */
  readonly accounts: readonly string[];
}

/**
 * Signs in and reads with only the four values, in its own process, with clients by Microsoft and others.
 * @throws with the client's words when it fails.
 */
export async function readIndependently(
  sandbox: Pick<Sandbox, "port" | "caCertificate">,
  credentials: CopiedCredentials,
): Promise<IndependentReading> {
  const folder = await mkdtemp(join(tmpdir(), "textus-setup-client-"));
  try {
    const authority = join(folder, "ca.pem");
    await writeFile(authority, sandbox.caCertificate);
    const redirect = new URL("../../sandbox/redirect.mjs", import.meta.url).href;
    const program = fileURLToPath(new URL("./independent-client.mjs", import.meta.url));
    const child = spawn(process.execPath, ["--import", redirect, program], {
      env: {
        PATH: process.env.PATH ?? "",
        NODE_EXTRA_CA_CERTS: authority,
        SANDBOX_PORT: String(sandbox.port),
      },
    });
    // Not as an argument: every process of the machine can read those.
    child.stdin.end(JSON.stringify(credentials));
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (code !== 0) throw new Error(`The independent client failed:\n${errors}`);
    return JSON.parse(output) as IndependentReading;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the four values from the text that Copy all puts on the clipboard: "Tenant ID: 1b2c…", one line each. */
export function parseHandOff(copied: string): CopiedCredentials {
  const value = (label: string): string => {
    const line = copied.split(/\r?\n/).find((one) => one.startsWith(`${label}:`));
    if (line === undefined) throw new Error(`Copy all lacks “${label}”.`);
    return line.slice(label.length + 1).trim();
  };
  return {
    dynamicsUrl: value("Dynamics URL"),
    tenantId: value("Tenant ID"),
    clientId: value("Client ID"),
    clientSecret: value("Client Secret"),
  };
}
