import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { type Chromium, launchChromium } from "../drive/browser/chromium.ts";
import { setSignInApp } from "../drive/browser/extension.ts";
import { accountOf, firstAdministrator, signInAppOf } from "../drive/browser/tenant.ts";
import { overNetwork } from "../sandbox/network-arguments.ts";
import type { ScenarioSource } from "../sandbox/scenario/read.ts";
import { type Sandbox, startSandbox } from "../sandbox/start.ts";
import { ensureBrowsers } from "./ensure-browsers.ts";
import { readArguments, type StartArguments, usage } from "./start/arguments.ts";
import { leaveToAPerson } from "./start/attended.ts";
import { countRequests, type Outcome } from "./start/outcome.ts";
import { createTeller, type Teller } from "./start/teller.ts";
import { runUnattended } from "./start/unattended.ts";

/** `npm start`: the built extension in Chromium, on a sandbox, for a person or by itself. */
const open: { folder?: string; sandbox?: Sandbox; browser?: Chromium } = {};
/** Set by a signal: what then fails, fails because everything is being closed. */
let stopping = false;

async function close(): Promise<void> {
  const { folder, sandbox, browser } = open;
  delete open.folder;
  delete open.sandbox;
  delete open.browser;
  await browser?.close();
  await Promise.all([
    browser?.removeProfile(),
    sandbox?.close(),
    folder && rm(folder, { recursive: true, force: true }),
  ]);
}

async function start(given: StartArguments, teller: Teller): Promise<Outcome | null> {
  ensureBrowsers(["chromium"], teller.say);
  teller.say("Building the extension.");
  open.folder = await mkdtemp(join(tmpdir(), "textus-setup-start-"));
  const extension = join(open.folder, "chrome");
  await build({ mode: "chrome", logLevel: "error", build: { outDir: extension } });
  const sandbox = await startSandbox({ scenario: scenarioOf(given) });
  open.sandbox = sandbox;
  teller.say(`The sandbox answers as Microsoft's cloud (scenario “${given.scenario}”).`);
  const { firstRun } = given;
  const browser = await launchChromium({ sandbox, extension, headed: !given.unattended, firstRun });
  open.browser = browser;
  if (firstRun) teller.say("Chromium runs with the extension, as after an installation.");
  else {
    await (await setSignInApp(browser, signInAppOf(sandbox), sandbox.world.tenant.id)).close();
    teller.say(
      "Chromium runs with the extension; the sandbox's sign-in app and its tenant are in its options.",
    );
  }
  const first = firstAdministrator(sandbox);
  if (firstRun && given.unattended && (given.account ?? first) !== first)
    throw new TypeError(`In a first run by itself ${first} acts, who is signed in at the portals.`);
  const account = accountOf(sandbox, given.account ?? first);
  if (given.unattended)
    return runUnattended({ sandbox, browser, account, teller, pictures: "artifacts", firstRun });
  await leaveToAPerson(browser, { account, firstRun, teller });
  return null;
}

/** After an installation there is no sign-in app; who administers the tenant is signed in at the portals. */
const scenarioOf = ({ scenario, firstRun, unattended, network }: StartArguments): ScenarioSource =>
  firstRun
    ? { extends: scenario, ...network, signInApp: null, portals: { signIn: unattended ? "admin" : "page" } }
    : overNetwork(scenario, network);

async function main(): Promise<number> {
  const given = readArguments(process.argv.slice(2), process.env);
  if (given.help) {
    console.log(usage);
    return 0;
  }
  const begun = performance.now();
  const teller = createTeller(given.json ? console.error : console.log);
  const failed = (): Outcome => ({
    verified: false,
    credentials: null,
    steps: [],
    requests: countRequests(open.sandbox?.requests ?? []),
    ms: Math.round(performance.now() - begun),
  });
  let outcome: Outcome | null = null;
  try {
    outcome = await start(given, teller);
  } catch (error) {
    if (stopping) return await new Promise(() => {});
    teller.say(error instanceof Error ? error.message : String(error));
    outcome = failed();
  } finally {
    await close();
  }
  if (given.unattended) teller.say(outcome?.verified ? "Verified." : "Not verified.");
  if (given.json) console.log(JSON.stringify(outcome));
  return outcome === null || outcome.verified ? 0 : 1;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopping = true;
    console.error(`\n${signal}: closing the browser and the sandbox.`);
    const code = signal === "SIGINT" ? 130 : 143;
    close().then(
      () => process.exit(code),
      () => process.exit(code),
    );
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof TypeError ? `${error.message}\n\n${usage}` : error);
    process.exit(2);
  },
);
