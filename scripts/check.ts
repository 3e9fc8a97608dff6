import { spawnSync } from "node:child_process";

/** Types of every part with the libraries that it may use, one by one. Stops at the first failure. */
const checks = [
  ["tsc", "-p", "tsconfig.src.json"],
  ["tsc", "-p", "tsconfig.extension.json"],
  ["tsc", "-p", "tsconfig.background.json"],
  ["tsc", "-p", "tsconfig.node.json"],
];
for (const [command = "", ...args] of checks) {
  process.stdout.write(`check: ${command} ${args.join(" ")}\n`);
  const { status } = spawnSync("npx", ["--no-install", command, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
