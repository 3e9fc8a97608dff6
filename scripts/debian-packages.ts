import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian packages by name, each with the file that shows that it is there. */
export type Packages = Readonly<Record<string, string>>;

export const fonts: Packages = {
  "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
  // Without it Japanese and Chinese are boxes in screenshots.
  "fonts-noto-cjk": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
};

/** Without it Debian's Chromium speaks English only, and reads no other locale of an extension. */
export const chromiumLocales: Packages = { "chromium-l10n": "/usr/lib/chromium/locales/de.pak" };

export const missing = (packages: Packages): string[] =>
  Object.entries(packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));

/** Whether packages can be installed without asking anybody. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/**
 * Installs packages, saying so: where `apt-get update` has no answer, with the lists that are there.
 * @throws with apt-get's own words when it fails.
 */
export function install(names: readonly string[], say: (text: string) => void): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...names]]) {
    say(`apt-get ${args.join(" ")}`);
    const { status, stderr } = spawnSync("apt-get", ["-q", ...args], { encoding: "utf8", env });
    if (status !== 0 && args[0] !== "update") throw new Error(`apt-get ${args[0]} failed:\n${stderr}`);
  }
}
