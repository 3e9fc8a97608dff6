import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian packages that the tests in real browsers need, with the file that shows that each is there. */
const packages: Readonly<Record<string, string>> = {
  chromium: "/usr/bin/chromium",
  "firefox-esr": "/usr/bin/firefox-esr",
  "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
  "fonts-noto-cjk": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
};

const missing = Object.keys(packages).filter((name) => !existsSync(packages[name] ?? ""));
if (missing.length > 0) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) {
    console.error(`The tests in real browsers need these packages: ${missing.join(", ")}.`);
    console.error("Install Chromium and Firefox ESR, then try again.");
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...missing]]) {
    console.log(`apt-get ${args.join(" ")}`);
    const { status } = spawnSync("apt-get", ["-q", ...args], { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) process.exit(status ?? 1);
  }
}
