import type { Sandbox } from "../../sandbox/start.ts";
import type { Admin } from "./admin.ts";

export interface Outcome {
  readonly verified: boolean;
  /** The secret is masked. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly id: string; readonly action: string; readonly ms: number }[];
  readonly requests: { readonly total: number; readonly writes: number };
  readonly ms: number;
}

/** The stored progress of one step, as the extension's own page reads it. */
interface Line {
  readonly step: string;
  readonly action: string;
  readonly status: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** One whole set-up as an administrator does it, told step by step. */
export async function runUnattended(
  sandbox: Sandbox,
  admin: Admin,
  say: (text: string) => void,
): Promise<Outcome> {
  const start = performance.now();
  await admin.screenshot("artifacts/1-start.png");
  await admin.signIn("admin@contoso.com");
  say("Signed in as admin@contoso.com, with consent to the sign-in app.");
  await admin.chooseEnvironment("Contoso Sales", "https://contoso.crm4.dynamics.com");
  say("Chose the environment Contoso Sales and allowed its address.");
  const confirm = admin.popup.getByRole("button", { name: "Configure Contoso Sales" });
  await confirm.waitFor();
  await admin.screenshot("artifacts/2-plan.png");
  say("The plan is there; nothing has been changed yet.");
  await confirm.click();
  await admin.popup.getByRole("button", { name: "Copy all four" }).waitFor({ timeout: 90_000 });
  await admin.screenshot("artifacts/3-credentials.png");
  const { lines, result } = await admin.popup.evaluate(readSetup);
  const steps = lines.map((line) => ({
    id: line.step,
    action: line.action,
    ms: Date.parse(line.endedAt ?? "") - Date.parse(line.startedAt ?? ""),
  }));
  for (const step of steps) say(`  ${step.action.padEnd(7)} ${step.id} (${step.ms} ms)`);
  const values = await handedOff(admin);
  const independent = await proves(sandbox, values);
  say(
    independent
      ? "An independent client signed in with the four values."
      : "An independent client could not sign in.",
  );
  const credentials = { ...values, clientSecret: `${values.clientSecret.slice(0, 3)}${"*".repeat(12)}` };
  for (const [name, value] of Object.entries(credentials)) say(`  ${name}: ${value}`);
  return {
    verified: result.verified && independent,
    credentials,
    steps,
    requests: {
      total: sandbox.requests.length,
      writes: sandbox.requests.filter((request) => request.write).length,
    },
    ms: Math.round(performance.now() - start),
  };
}

/** Runs in the extension's page. */
async function readSetup(): Promise<{ lines: Line[]; result: { verified: boolean } }> {
  const storage = (
    globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    }
  ).chrome.storage;
  const { setup } = (await storage.local.get("setup")) as {
    setup: { progress: Line[]; result: { verified: boolean } };
  };
  return { lines: setup.progress, result: setup.result };
}

export interface HandedOff {
  readonly dynamicsUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What “Copy all four” puts on the clipboard, read back. */
export async function handedOff(admin: Admin): Promise<HandedOff> {
  await admin.popup.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await admin.popup.getByRole("button", { name: "Copy all four" }).click();
  await admin.popup.getByText("Copied").first().waitFor();
  const text = await admin.popup.evaluate(() => navigator.clipboard.readText());
  const value = (label: string) => new RegExp(`${label}:\\s*(\\S+)`).exec(text)?.[1] ?? "";
  return {
    dynamicsUrl: value("Dynamics URL"),
    tenantId: value("Tenant ID"),
    clientId: value("Client ID"),
    clientSecret: value("Client Secret"),
  };
}

/** Signs in with the four values alone and reads as the application user; nothing of the extension helps. */
export async function proves(sandbox: Sandbox, values: HandedOff): Promise<boolean> {
  const answer = await sandbox.fetch(
    `https://login.microsoftonline.com/${values.tenantId}/oauth2/v2.0/token`,
    {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: values.clientId,
        client_secret: values.clientSecret,
        scope: `${values.dynamicsUrl}/.default`,
      }).toString(),
    },
  );
  if (!answer.ok) return false;
  const { access_token } = (await answer.json()) as { access_token: string };
  const whoAmI = await sandbox.fetch(`${values.dynamicsUrl}/api/data/v9.2/WhoAmI`, {
    headers: { authorization: `Bearer ${access_token}`, accept: "application/json" },
  });
  return whoAmI.ok;
}
