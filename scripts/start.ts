import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "vite";
import { startSandbox } from "../sandbox/start.ts";
import { createAdmin } from "./drive/admin.ts";
import { launch } from "./drive/launch.ts";
import { runUnattended } from "./drive/unattended.ts";

const { values } = parseArgs({
  options: {
    unattended: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    scenario: { type: "string", default: "contoso" },
  },
});

const say = (text: string) => {
  if (!values.json) console.log(text);
};
const withDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const unattended = values.unattended || values.json || !withDisplay;

say("Building the extension.");
await build({ mode: "chrome", logLevel: "error" });
const sandbox = await startSandbox({ scenario: values.scenario });
say(`The sandbox answers as Microsoft's cloud (scenario “${values.scenario}”).`);
mkdirSync("artifacts", { recursive: true });
const { context, close } = await launch(sandbox, { headless: unattended });
try {
  const admin = await createAdmin(context);
  await admin.setClientId();
  say("The sandbox's sign-in app and its tenant are set in the options.");
  if (unattended) {
    const outcome = await runUnattended(sandbox, admin, say);
    if (values.json) console.log(JSON.stringify(outcome));
    process.exitCode = outcome.verified ? 0 : 1;
  } else {
    say("Click the extension's icon, then Auto-configure. Account: admin@contoso.com, password: sandbox.");
    say("Close the browser to end.");
    await context.waitForEvent("close", { timeout: 0 });
  }
} finally {
  await close();
  await sandbox.close();
}
