import { parseArgs } from "node:util";
import {
  type NetworkArguments,
  networkArguments,
  networkOptions,
  networkUsage,
} from "../../sandbox/network-arguments.ts";
import { scenarioNames } from "../../sandbox/scenario/read.ts";

export interface StartArguments {
  /** Acts as the administrator itself, instead of leaving the browser to a person. */
  readonly unattended: boolean;
  /** Ends with one line of JSON on standard output; what happens is told on standard error. */
  readonly json: boolean;
  /** Begins as after an installation: the welcome page opens, and no sign-in app is registered or filled in. */
  readonly firstRun: boolean;
  readonly scenario: string;
  /** Address of the scenario's person who acts; undefined: its first. */
  readonly account: string | undefined;
  /** How the sandbox's network is. */
  readonly network: NetworkArguments;
  readonly help: boolean;
}

export const usage = `Builds the extension and sets Dynamics 365 up for TextUs, in Chromium, on a sandbox on this machine.

  npm start -- [--first-run] [--unattended] [--json] [--scenario NAME] [--account ADDRESS]
               [--latency MS] [--connection MS] [--http2]

  --first-run   begins as after an installation, with no sign-in app; with --json, it also counts clicks and words
  --unattended  acts as the administrator itself; so it does without a display
  --json        the same, ending with one line of JSON
  --scenario    one of: ${scenarioNames().join(", ")}; default: contoso
  --account     who of the scenario signs in; default: its first administrator
${networkUsage}`;

/** @throws TypeError for what is not an argument, or no scenario. */
export function readArguments(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartArguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      unattended: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "first-run": { type: "boolean", default: false },
      scenario: { type: "string", default: "contoso" },
      account: { type: "string" },
      ...networkOptions,
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (!scenarioNames().includes(values.scenario))
    throw new TypeError(`There is no scenario “${values.scenario}”.`);
  const display = Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
  const { "first-run": firstRun, account, latency, connection, http2, ...others } = values;
  const network = networkArguments({ latency, connection, http2 });
  return { ...others, firstRun, account, network, unattended: values.unattended || values.json || !display };
}
