import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canInstall, install } from "../../scripts/debian-packages.ts";

const isThere = (): boolean => spawnSync("age", ["--version"]).status === 0;

/** Whether Debian's age is here; it is installed where that needs no question, and its absence is said loudly. */
export function ensureAge(): boolean {
  if (!isThere() && canInstall()) install(["age"], (said) => void process.stderr.write(`${said}\n`));
  if (isThere()) return true;
  process.stderr.write(
    "SKIPPED: encrypted files are not opened by another program. Install it: apt-get install age\n",
  );
  return false;
}

/** A key pair that age itself has made. */
export function keyPair(): { readonly publicKey: string; readonly identity: string } {
  const { stdout } = spawnSync("age-keygen", { encoding: "utf8" });
  const publicKey = /age1\w+/.exec(stdout)?.[0] ?? "";
  return { publicKey, identity: stdout };
}

/** What age reads in a file with a private key. @throws with age's own words */
export const openWithKey = (file: string, identity: string): string =>
  inFolder((folder) => {
    writeFileSync(join(folder, "key.txt"), identity, { mode: 0o600 });
    writeFileSync(join(folder, "file.age"), file);
    return outcome(
      spawnSync("age", ["--decrypt", "-i", join(folder, "key.txt"), join(folder, "file.age")], {
        encoding: "utf8",
      }),
    );
  });

/** What age reads in a file with a passphrase, which it asks a terminal for. @throws with age's own words */
export const openWithPassphrase = (file: string, passphrase: string): string =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.age"), file);
    const command = `age --decrypt --output ${join(folder, "out")} ${join(folder, "file.age")}`;
    // "script" of util-linux is that terminal.
    const done = spawnSync(
      "script",
      ["--quiet", "--return", "--echo", "never", "--command", command, "/dev/null"],
      {
        encoding: "utf8",
        input: `${passphrase}\n`,
      },
    );
    outcome(done);
    return readFileSync(join(folder, "out"), "utf8");
  });

function outcome({
  status,
  stdout,
  stderr,
}: {
  status: number | null;
  stdout: string;
  stderr: string;
}): string {
  if (status !== 0) throw new Error(`age ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

function inFolder<T>(does: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "textus-setup-age-"));
  try {
    return does(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
