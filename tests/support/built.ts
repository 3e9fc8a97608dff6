import { runBuild } from "../../scripts/build/run-build.ts";
import { ensureBrowsers } from "../../scripts/ensure-browsers.ts";

/** Two projects have this set-up and run in one process: once is enough. */
const doneMark = "TEXTUS_SETUP_BUILT";

/** Builds both packages before the tests that look at them or run them: never test what was built yesterday. */
export default function setup(): void {
  if (process.env[doneMark] !== undefined) return;
  process.env[doneMark] = "yes";
  ensureBrowsers();
  process.stdout.write(runBuild());
}
